import { describe, expect, it } from "vitest";
import { borders } from "../../../src/map/parts/base-map/borders.ts";
import { greenery } from "../../../src/map/parts/base-map/greenery.ts";
import { land } from "../../../src/map/parts/base-map/land.ts";
import { places } from "../../../src/map/parts/base-map/places.ts";
import { rail } from "../../../src/map/parts/base-map/rail.ts";
import { relief } from "../../../src/map/parts/base-map/relief.ts";
import { roads } from "../../../src/map/parts/base-map/roads.ts";
import { water } from "../../../src/map/parts/base-map/water.ts";
import type { MapPart, Slot } from "../../../src/map/parts/part.ts";
import { extent } from "../../../src/map/parts/extent.ts";
import { sceneOf } from "../scene.ts";

const scene = sceneOf();
const slotsOf = (part: MapPart) =>
  Object.fromEntries(
    Object.entries(part.layers(scene)).map(([slot, layers]) => [slot, layers.map(({ id }) => id)]),
  );

describe("a part of the base map", () => {
  it.each<readonly [MapPart, Partial<Record<Slot, readonly string[]>>]>([
    [land, { ground: ["sea", "mainland", "land"], lines: ["coast"] }],
    [greenery, { ground: ["woodland", "parks"] }],
    [relief, { ground: ["relief"], labels: ["peaks"] }],
    [water, { ground: ["inland-water", "inland-water-edge"], labels: ["water-labels"] }],
    [
      roads,
      {
        lines: ["roads-minor", "roads-main", "roads-motorway-casing", "roads-motorway"],
        labels: ["road-labels", "route-shields"],
      },
    ],
    [borders, { lines: ["districts", "boundary"] }],
    [rail, { lines: ["rail-bed", "rail", "stations"], labels: ["station-labels"] }],
    [places, { labels: ["islands", "places-5", "places-4", "places-3", "places-2", "places-1"] }],
    [extent, { extent: ["beyond", "neat-line"] }],
  ])("$id lies in its slots", (part, slots) => {
    expect(slotsOf(part)).toEqual(slots);
  });

  it("reads nothing of the state but what every part reads, and brings nothing to point at", () => {
    for (const part of [land, greenery, relief, water, roads, borders, rail, places, extent])
      expect([part.reads, part.touch, part.live]).toEqual([[], undefined, undefined]);
  });

  it("leaves out a town whose name a site gives at every zoom", () => {
    const named = (to: number) => {
      const properties = { from: 0, to, en: "Science Park" };
      const features = { type: "FeatureCollection", features: [{ properties }], measured: {} };
      return JSON.stringify(places.layers({ ...scene, features: features as never }));
    };
    expect(named(24)).toContain("Science Park");
    expect(named(12)).not.toContain("Science Park");
  });
});
