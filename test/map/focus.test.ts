import { siteRef } from "../../src/model/feature-ref.ts";
import { describe, expect, it } from "vitest";
import { type Flights, listenToFocus } from "../../src/map/focus.ts";
import { goHome } from "../../src/state/actions/map.ts";
import { hoverFeature, openFeature } from "../../src/state/features.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
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

  it("is met sooner on the stage: an audience waits", () => {
    const [beside, onStage] = [listening(), listening()];
    onStage.store.setState({ stage: { ...stageAt("a-tour"), phase: "showing" } });
    for (const { store } of [beside, onStage]) goHome(store);
    const [usual, short] = [beside, onStage].map(({ fake }) => duration(fake) as { duration: number });
    expect(short?.duration).toBeLessThan(usual?.duration ?? NaN);
  });
});
