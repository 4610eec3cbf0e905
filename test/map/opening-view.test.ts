import { siteRef } from "../../src/model/feature-ref.ts";
import { describe, expect, it } from "vitest";
import { openingView } from "../../src/map/opening-view.ts";
import { reportCamera } from "../../src/state/actions/map.ts";
import { openFeature } from "../../src/state/features.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { type AtlasState, createAtlasStore } from "../../src/state/store.ts";
import { FakeMap } from "./fake-map.ts";

/** A map whose camera is another one after each fitting, as in another room. */
function begin(state: Partial<AtlasState> = {}, height = 800) {
  let fitted = 0;
  const moves: boolean[] = [];
  const fake = new FakeMap({
    getCenter: () => ({ lng: 114, lat: 22 }),
    getZoom: () => 9 + fitted / 100,
    getBearing: () => 0,
    getPitch: () => 0,
    getPadding: () => ({}),
    getContainer: () => ({ clientWidth: 1_000, clientHeight: height }),
    fitBounds: () => {
      fitted += 1;
      moves.push(view.isShown());
    },
  });
  const store = createAtlasStore(state);
  const view = openingView(fake.map, store);
  view.fit();
  return { store, view, moves, fitted: () => fitted };
}

describe("the opening view", () => {
  it("fits every other room, and is no move of the reader's", () => {
    const { view, moves, fitted } = begin();
    view.fit();
    expect(fitted()).toBe(2);
    expect(moves).toEqual([true, true]);
    expect(view.isShown()).toBe(true);
  });

  it("is left alone once the reader has moved the map, or looks at something", () => {
    const moved = begin();
    reportCamera(moved.store, { zoom: 12, lng: 114, lat: 22, bearing: 0, pitch: 0 });
    moved.view.fit();
    expect([moved.fitted(), moved.view.isShown()]).toEqual([1, false]);
    const looking = begin();
    openFeature(looking.store, siteRef("cyberport"));
    looking.view.fit();
    expect(looking.fitted()).toBe(1);
  });

  it("waits where there is no room, and on the stage", () => {
    for (const { view, fitted } of [begin({}, 60), begin({ stage: stageAt("a-tour") })]) {
      view.fit();
      expect(fitted()).toBe(1);
    }
  });
});
