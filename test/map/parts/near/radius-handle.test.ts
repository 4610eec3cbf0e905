import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startRadiusHandle } from "../../../../src/map/parts/near/radius-handle.ts";
import { bearingDegrees, destination, metresBetween } from "../../../../src/model/distance.ts";
import { askNear } from "../../../../src/state/actions/spot.ts";
import { back } from "../../../../src/state/actions/panel.ts";
import { setRadius } from "../../../../src/state/actions/spot.ts";
import { radiusRange } from "../../../../src/model/choice/spot.ts";
import { type AtlasState, createAtlasStore } from "../../../../src/state/store.ts";
import { FakeMap } from "../../fake-map.ts";
import { type At, FakeElement, FakeMarker } from "./fake-marker.ts";

vi.mock("maplibre-gl", async () => ({ Marker: (await import("./fake-marker.ts")).FakeMarker }));
beforeEach(() => vi.stubGlobal("document", { createElement: () => new FakeElement() }));
afterEach(() => vi.unstubAllGlobals());

const spot = { lng: 114.2, lat: 22.38, place: null };
const from = [spot.lng, spot.lat];
const away = (metres: number, bearing: number): At => {
  const [lng = NaN, lat = NaN] = destination(from, metres, bearing);
  return [lng, lat];
};

/** A map that shows what lies within so many metres of the spot, a pixel for each. */
function handleOn(known: Partial<AtlasState> = {}, shownMetres = 10_000) {
  const fake = new FakeMap({
    getPadding: () => ({}),
    getContainer: () => ({ clientWidth: shownMetres, clientHeight: shownMetres }),
    project: (at: At) => ({ x: metresBetween(from, at), y: 0 }),
  });
  const store = createAtlasStore(known);
  startRadiusHandle(fake.map, store);
  const marker = FakeMarker.made.at(-1);
  if (!marker) throw new Error("no marker was made");
  return { fake, store, marker };
}

describe("the knob on the circle", () => {
  it("is there only while there is a spot", () => {
    const { fake, store, marker } = handleOn();
    expect(marker.map).toBeNull();
    askNear(store, spot);
    expect(marker.map).toBe(fake.map);
    back(store);
    expect(marker.map).toBeNull();
    askNear(store, spot);
    expect(marker.map).toBe(fake.map);
  });

  it("stands due east of a spot that was there before it", () => {
    const { fake, marker } = handleOn({ spot, radiusMetres: 2_000 });
    expect(marker.map).toBe(fake.map);
    expect(marker.at).toEqual(away(2_000, 90));
    expect(marker.rotation).toBe(0);
  });

  it("follows the spot and the radius, and is not put up anew", () => {
    const { store, marker } = handleOn({ spot, radiusMetres: 2_000 });
    setRadius(store, 7_000);
    expect(marker.at).toEqual(away(7_000, 90));
    askNear(store, { ...spot, lng: 114.1 });
    expect(marker.at).toEqual(destination([114.1, spot.lat], 7_000, 90));
    expect(marker.timesAdded).toBe(1);
  });

  it("sets the radius while it is dragged, and stays on the circle", () => {
    const { store, marker } = handleOn({ spot, radiusMetres: 2_000 });
    marker.drag(away(4_321, 200));
    expect(store.getState().radiusMetres).toBe(4_300);
    expect(metresBetween(from, marker.at)).toBeCloseTo(4_300, 0);
    expect(bearingDegrees(from, marker.at)).toBeCloseTo(200, 1);
    expect(marker.rotation).toBeCloseTo(110, 1);
  });

  it("keeps the direction that it was dragged to", () => {
    const { store, marker } = handleOn({ spot, radiusMetres: 2_000 });
    marker.drag(away(3_000, 300));
    setRadius(store, 5_000);
    expect(bearingDegrees(from, marker.at)).toBeCloseTo(300, 1);
  });

  it("comes back to the circle where the radius can go no further", () => {
    const { store, marker } = handleOn({ spot, radiusMetres: radiusRange.max });
    marker.drag(away(50_000, 90));
    expect(store.getState().radiusMetres).toBe(radiusRange.max);
    expect(metresBetween(from, marker.at)).toBeCloseTo(radiusRange.max, 0);
  });

  it.each([
    ["asks for the whole circle when it left the view", 12_000, "around"],
    ["leaves the view as it is while the circle fits", 8_000, undefined],
  ])("let go, %s", (_, metres, focus) => {
    const { store, marker } = handleOn({ spot }, 10_000);
    marker.drag(away(metres, 90));
    expect(store.getState().focus).toBeNull();
    marker.drop();
    expect(store.getState().focus?.kind).toBe(focus);
  });

  it("is nothing for screen readers, which have the slider", () => {
    const { element, draggable } = handleOn().marker.options;
    expect(element.attributes.get("aria-hidden")).toBe("true");
    expect(draggable).toBe(true);
  });

  it.each(["click", "contextmenu"])("keeps a %s from the map", (type) => {
    const { element } = handleOn().marker.options;
    const event = new Event(type, { cancelable: true });
    const stop = vi.spyOn(event, "stopPropagation");
    element.dispatchEvent(event);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(event.defaultPrevented).toBe(true);
  });

  it("holds the pointer while it is pressed, so that it may be let go over a panel", () => {
    const { element } = handleOn().marker.options;
    element.dispatchEvent(Object.assign(new Event("pointerdown"), { pointerId: 7 }));
    expect(element.captured).toEqual([7]);
  });
});
