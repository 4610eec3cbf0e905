import { siteRef } from "../../src/model/feature-ref.ts";
import { describe, expect, it } from "vitest";
import { type Bounds, hongKong } from "../../src/model/mercator.ts";
import type { FeaturePlaces } from "../../src/map/parts-on-map.ts";
import { type Flights, listenToFocus } from "../../src/map/focus.ts";
import { goHome, showFeature } from "../../src/state/actions/map.ts";
import { hoverFeature, openFeature } from "../../src/state/features.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { applyLink } from "../../src/state/apply-link.ts";
import { createAtlasStore } from "../../src/state/store.ts";
import { atlasOf, site } from "../fixtures/rows.ts";
import { FakeMap } from "./fake-map.ts";

const atlas = atlasOf([site("science-park", { bounds: [114.2, 22.41, 114.22, 22.43] })]);

function listening(flights: (fake: FakeMap) => Flights = () => ({})) {
  const store = createAtlasStore();
  const fake = new FakeMap({
    getContainer: () => ({ clientWidth: 1_280, clientHeight: 800 }),
    getPadding: () => ({}),
  });
  listenToFocus(store, fake.map, atlas, flights(fake));
  return { store, fake };
}

/** Parts of which one is fetched when `add` is called. */
function latePlaces() {
  let [bounds, callback]: [Bounds | null, () => void] = [null, () => undefined];
  const places: FeaturePlaces = {
    boundsOf: () => bounds,
    onMore: (more) => {
      callback = more;
    },
  };
  const add = (): void => {
    bounds = [114.073, 22.487, 114.08, 22.522];
    callback();
  };
  return { places, add };
}

const line = { kind: "layer", layer: "planned-rail", id: 102 } as const;

const duration = (fake: FakeMap): unknown => fake.asked.find(([name]) => name === "fitBounds")?.at(2);

describe("a request for a place", () => {
  it("moves the map, each time it is made", () => {
    const { store, fake } = listening();
    goHome(store);
    goHome(store);
    hoverFeature(store, siteRef("science-park"));
    expect(fake.asked.map(([name]) => name)).toEqual(["fitBounds", "fitBounds"]);
  });

  it("is met after the panels were left their padding: whoever goes on the stage has just changed it", () => {
    const askedBefore: number[] = [];
    const { store, fake } = listening((map) => ({ pad: () => void askedBefore.push(map.asked.length) }));
    openFeature(store, siteRef("science-park"));
    expect(askedBefore).toEqual([0]);
    expect(fake.asked.map(([name]) => name)).toEqual(["fitBounds"]);
  });

  it("is met at once where no flight is wanted, as for a picture", () => {
    const { store, fake } = listening(() => ({ milliseconds: 0 }));
    openFeature(store, siteRef("science-park"));
    expect(duration(fake)).toMatchObject({ duration: 0 });
  });

  it("of a link to a planned railway is met as soon as the map knows where that lies, and once", () => {
    const { places, add } = latePlaces();
    const { store, fake } = listening(() => ({ places }));
    const panel = { kind: "rail", feature: line.id } as const;
    store.setState(
      applyLink(store.getState(), {
        patch: { panel },
        unread: [],
        carried: [],
        cut: false,
        isRepaired: false,
      }),
    );
    expect(fake.asked).toEqual([]);
    add();
    add();
    expect(fake.asked).toEqual([["fitBounds", [114.073, 22.487, 114.08, 22.522], expect.anything()]]);
  });

  it("that was made before the map was there is met as well", () => {
    const { places, add } = latePlaces();
    add();
    const fake = new FakeMap();
    listenToFocus(createAtlasStore({ focus: { kind: "feature", ref: line, serial: 1 } }), fake.map, atlas, {
      places,
    });
    expect(fake.asked.map(([name]) => name)).toEqual(["fitBounds"]);
  });

  it("gives way to a later one while the map does not know where its feature lies", () => {
    const { places, add } = latePlaces();
    const { store, fake } = listening(() => ({ places }));
    showFeature(store, line);
    goHome(store);
    add();
    expect(fake.asked.map(([name, bounds]) => [name, bounds])).toEqual([["fitBounds", [...hongKong]]]);
  });

  it("is met sooner on the stage: an audience waits", () => {
    const [beside, onStage] = [listening(), listening()];
    onStage.store.setState({ stage: { ...stageAt("a-tour"), phase: "showing" } });
    for (const { store } of [beside, onStage]) goHome(store);
    const [usual, short] = [beside, onStage].map(({ fake }) => duration(fake) as { duration: number });
    expect(short?.duration).toBeLessThan(usual?.duration ?? NaN);
  });
});
