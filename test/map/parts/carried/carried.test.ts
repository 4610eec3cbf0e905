import type { Geometry } from "geojson";
import { describe, expect, it, vi } from "vitest";
import { carried as part, carriedFeatures } from "../../../../src/map/parts/carried/carried.ts";
import { startCarrying } from "../../../../src/map/parts/carried/drag.ts";
import type { Carried } from "../../../../src/model/choice/carried.ts";
import { siteRef } from "../../../../src/model/feature-ref.ts";
import { createAtlasStore, type AtlasState } from "../../../../src/state/store.ts";
import { drawing } from "../../../fixtures/drawing.ts";
import { box } from "../../../model/geometry/shapes.ts";
import { FakeMap } from "../../fake-map.ts";
import { sceneOf } from "../../scene.ts";

const outlines = new Map<string, Geometry>([["ma-liu-shui", box(114.2, 22.42, 114.21, 22.43)]]);
const atHome: Carried = { of: siteRef("ma-liu-shui"), at: null, turn: 0 };
const sceneWith = (state: Partial<AtlasState>) => sceneOf(state, { language: "en" }, { outlines });

describe("an outline that is carried, on the map", () => {
  it("is drawn where it is taken from and where it lies, with its size at its middle", () => {
    const { features } = carriedFeatures(sceneWith({ carried: { ...atHome, at: [114.19, 22.38] } }));
    expect(features.map(({ properties }) => properties.part)).toEqual(["home", "outline", "label"]);
    expect(features[2]).toMatchObject({
      geometry: { coordinates: [114.19, 22.38] },
      properties: { label: expect.stringMatching(/114 ha ≈ 6 × Victoria Park$/) },
    });
  });

  it("can be a drawing, or a feature of an own layer", () => {
    const circle = drawing("drawing-a", {
      shape: { kind: "circle", centre: [114.2, 22.4], radiusMetres: 300 },
    });
    const ofDrawing: Carried = { ...atHome, of: { kind: "drawing", id: "drawing-a" } };
    expect(carriedFeatures(sceneWith({ carried: ofDrawing, drawings: [circle] })).features).toHaveLength(3);
    expect(carriedFeatures(sceneWith({ carried: ofDrawing, drawings: [] })).features).toEqual([]);
    const own: Carried = { ...atHome, of: { kind: "own", layer: "layer-a", id: 1 } };
    const carriedOutline = box(114.1, 22.3, 114.11, 22.31);
    expect(carriedFeatures(sceneWith({ carried: own, carriedOutline })).features).toHaveLength(3);
  });

  it("is nothing where nothing is carried, and for a site without an outline", () => {
    expect(carriedFeatures(sceneWith({})).features).toEqual([]);
    expect(carriedFeatures(sceneWith({ carried: { ...atHome, of: siteRef("a-point") } })).features).toEqual(
      [],
    );
    expect(part.legend?.(sceneWith({ carried: { ...atHome, of: siteRef("a-point") } }))).toEqual([]);
  });

  it("says in the legend that it does not lie there", () => {
    expect(part.legend?.(sceneWith({ carried: atHome }))).toMatchObject([
      { label: { en: expect.stringContaining("true size, laid over another place") } },
    ]);
  });
});

/** Ten thousand pixels a degree, from 114° and 23° at the top left. */
const scale = 10_000;

function carryMap(isOn: () => boolean = () => true) {
  const store = createAtlasStore({ carried: atHome });
  const canvas = { style: { cursor: "" } };
  const fake = new FakeMap({
    project: ([lng = 0, lat = 0]: readonly number[]) => ({ x: (lng - 114) * scale, y: (23 - lat) * scale }),
    unproject: ([x = 0, y = 0]: readonly number[]) => ({ lng: 114 + x / scale, lat: 23 - y / scale }),
    queryRenderedFeatures: () => (isOn() ? [{}] : []),
    getLayer: () => ({}),
    getCanvas: () => canvas,
  });
  startCarrying(fake.map, store, () => sceneWith(store.getState()));
  const fire = (type: string, x: number, y: number, more: object = {}) => {
    const event = {
      point: { x, y },
      originalEvent: { button: 0 },
      preventDefault: vi.fn<() => void>(),
      ...more,
    };
    fake.fire(type, event);
    return event;
  };
  return { store, canvas, fire, at: () => store.getState().carried?.at };
}

describe("dragging an outline", () => {
  it("moves it by as much as the pointer, without a jump, until it is let go", () => {
    const { fire, at, canvas } = carryMap();
    // Its middle lies at 2050, 5750.
    expect(fire("mousedown", 2_070, 5_760).preventDefault).toHaveBeenCalledTimes(1);
    fire("mousemove", 1_970, 6_160);
    expect(at()?.[0]).toBeCloseTo(114.195, 4);
    expect(at()?.[1]).toBeCloseTo(22.385, 4);
    expect(canvas.style.cursor).toBe("grabbing");
    fire("mouseup", 1_970, 6_160);
    fire("mousemove", 1_000, 6_160);
    expect(at()?.[0]).toBeCloseTo(114.195, 4);
  });

  it("works by one finger; two are for the map", () => {
    const { fire, at } = carryMap();
    fire("touchstart", 2_050, 5_750, { points: [{}] });
    fire("touchmove", 2_150, 5_750, { points: [{}] });
    expect(at()?.[0]).toBeCloseTo(114.215, 4);
    fire("touchstart", 2_150, 5_750, { points: [{}, {}] });
    fire("touchmove", 2_950, 5_750, { points: [{}, {}] });
    expect(at()?.[0]).toBeCloseTo(114.215, 4);
  });

  it("leaves the map alone beside the outline, and with another button", () => {
    const beside = carryMap(() => false);
    expect(beside.fire("mousedown", 100, 100).preventDefault).not.toHaveBeenCalled();
    const other = carryMap();
    expect(
      other.fire("mousedown", 2_050, 5_750, { originalEvent: { button: 2 } }).preventDefault,
    ).not.toHaveBeenCalled();
    other.fire("mousemove", 2_150, 5_750);
    expect(other.at()).toBeNull();
  });

  it("stops at the edge of the map", () => {
    const { fire, at } = carryMap();
    fire("mousedown", 2_050, 5_750);
    fire("mousemove", 5_000, 5_750);
    fire("mousemove", 99_000, 5_750);
    expect(at()?.[0]).toBeCloseTo(114.5, 4);
  });
});
