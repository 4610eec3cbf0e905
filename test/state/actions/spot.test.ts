import { expect, it } from "vitest";
import { askNearPoint } from "../../../src/state/actions/spot.ts";
import { createAtlasStore } from "../../../src/state/store.ts";

it("a point of the map becomes the spot, to the metre", () => {
  const store = createAtlasStore();
  askNearPoint(store, { lng: 114.1234567, lat: 22.3456789 });
  expect(store.getState()).toMatchObject({
    panel: { kind: "nearby" },
    spot: { lng: 114.12346, lat: 22.34568, place: null },
    focus: { kind: "around", lng: 114.12346, lat: 22.34568 },
  });
});

it.each([
  { lng: NaN, lat: 22 },
  { lng: 114, lat: 91 },
])("what is no place on the globe asks nothing: %o", (at) => {
  const store = createAtlasStore();
  const before = store.getState();
  askNearPoint(store, at);
  expect(store.getState()).toBe(before);
});
