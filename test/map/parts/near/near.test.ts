import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { NearbyFeatures } from "../../../../src/map/parts/near/features.ts";
import { askNear } from "../../../../src/state/actions/spot.ts";
import { openPanel } from "../../../../src/state/actions/panel.ts";
import { setLanguage } from "../../../../src/state/actions/preferences.ts";
import { setRadius } from "../../../../src/state/actions/spot.ts";
import { setPromisedBefore, toggleKind, toggleStatus } from "../../../../src/state/actions/filter.ts";
import type { AtlasStore } from "../../../../src/state/store.ts";
import { RealStyle } from "../../built-style.ts";
import { Frames, shownParts } from "../../shown-parts.ts";

vi.mock("../../../../src/map/parts/near/radius-handle.ts", () => ({ startRadiusHandle: () => undefined }));

let real: RealStyle;
let frames: Frames;

beforeAll(async () => {
  real = await RealStyle.read();
});

beforeEach(() => {
  frames = new Frames();
});
afterEach(() => vi.unstubAllGlobals());

/** In the Science Park, with much about it. */
const spot = { lng: 114.2105, lat: 22.4265, place: null };

describe("what is near, on the map", () => {
  const lines = (data: NearbyFeatures | undefined): number =>
    data?.features.filter(({ properties }) => properties.part === "line").length ?? NaN;

  it("is drawn in the next frame", () => {
    const { store, drawn, names } = shownParts(real);
    askNear(store, spot);
    expect(drawn).toEqual([]);
    frames.draw();
    expect(drawn).toHaveLength(1);
    expect(lines(drawn[0])).toBeGreaterThan(3);
    expect(names()).toEqual([]);
  });

  it("is drawn once a frame while the radius is dragged, as it is then", () => {
    const { store, drawn } = shownParts(real);
    askNear(store, spot);
    frames.draw();
    for (const metres of [3_000, 6_000, 12_000]) setRadius(store, metres);
    frames.draw();
    expect(drawn).toHaveLength(2);
    expect(lines(drawn[1])).toBeGreaterThan(lines(drawn[0]));
  });

  it.each<readonly [string, (store: AtlasStore) => void]>([
    ["the kinds", (store) => toggleKind(store, "university")],
    ["the statuses", (store) => toggleStatus(store, "open")],
    ["the year of the promises", (store) => setPromisedBefore(store, 2025)],
    ["the language", (store) => setLanguage(store, "en")],
  ])("is drawn anew for %s", (_, change) => {
    const { store, drawn } = shownParts(real);
    askNear(store, spot);
    frames.draw();
    change(store);
    frames.draw();
    expect(drawn).toHaveLength(2);
    expect(drawn[1]).not.toEqual(drawn[0]);
  });

  it("is drawn no more when the spot is given up", () => {
    const { store, drawn } = shownParts(real);
    askNear(store, spot);
    openPanel(store, { kind: "sites" });
    frames.draw();
    expect(drawn.at(-1)?.features).toEqual([]);
  });

  it("marks the sites in the circle while their list is open, but no region and no locality", () => {
    const { store, marked } = shownParts(real);
    askNear(store, spot);
    frames.draw();
    expect(marked("related")).toContain("science-park");
    const near = marked("related");
    setRadius(store, 12_000);
    frames.draw();
    expect(marked("related").length).toBeGreaterThan(near.length);
    const kinds = marked("related").map((id) => real.atlas.site(id)?.kind);
    expect(kinds).not.toContain("area");
    openPanel(store, { kind: "about" });
    frames.draw();
    expect(marked("related")).toEqual([]);
  });

  it("marks only what the filter lets through", () => {
    const { store, marked } = shownParts(real);
    askNear(store, spot);
    toggleKind(store, "university");
    frames.draw();
    expect(new Set(marked("related").map((id) => real.atlas.site(id)?.kind))).toEqual(
      new Set(["university"]),
    );
  });

  it("waits for the style, and is then drawn at once", () => {
    const { store, applyAll, now, drawn, marked } = shownParts(real, { isStyleRead: false });
    askNear(store, spot);
    frames.draw();
    expect(drawn).toEqual([]);
    now.isStyleRead = true;
    applyAll();
    expect(lines(drawn[0])).toBeGreaterThan(3);
    expect(marked("related")).toContain("science-park");
  });
});
