import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  distanceLabel,
  nearbyFeatures,
  type NearbyProperties,
  sitesWithin,
} from "../../../../src/map/parts/near/features.ts";
import { languages } from "../../../../src/model/localised.ts";
import { roundedDistanceAway } from "../../../../src/model/rounded-distance.ts";
import { distanceWords } from "../../../../src/ui/facts/format/quantity.ts";
import { texts } from "../../../../src/ui/text/texts.ts";
import { createReads } from "../../../../src/state/reads.ts";
import type { Geometry } from "geojson";
import type { BuiltSite, Outlines } from "../../../../src/model/atlas.ts";
import { destination, metresBetween } from "../../../../src/model/distance.ts";
import { type AtlasState, initialState } from "../../../../src/state/store.ts";
import { atlasOf, site } from "../../../fixtures/rows.ts";

const here = { lng: 114.2, lat: 22.38, place: null };
const at = [here.lng, here.lat];

/** A point site at so many metres to the north, or where it is told. */
const pointAway = (id: string, metres: number, more: Partial<BuiltSite> = {}, bearing = 0) => ({
  row: site(id, { geometryType: "point", ...more }),
  outline: { type: "Point", coordinates: destination(at, metres, bearing) } satisfies Geometry,
});
const aboutHere = {
  row: site("about-here", { geometryType: "polygon", drawnSquareMetres: 1 }),
  outline: {
    type: "Polygon",
    coordinates: [[45, 135, 225, 315, 45].map((bearing) => destination(at, 300, bearing))],
  } satisfies Geometry,
};

type Placed = { readonly row: BuiltSite; readonly outline: Geometry };

function asked(placed: readonly Placed[], more: Partial<AtlasState> = {}) {
  const state: AtlasState = { ...initialState, language: "en", spot: here, radiusMetres: 2_000, ...more };
  const reads = createReads(atlasOf(placed.map(({ row }) => row)));
  const outlines: Outlines = new Map(placed.map(({ row, outline }) => [row.id, outline]));
  const { features } = nearbyFeatures(state, reads, outlines);
  const parts = (part: NearbyProperties["part"]) =>
    features.filter(({ properties }) => properties.part === part);
  return {
    features,
    parts,
    labels: parts("end").map(({ properties }) => properties.label),
    within: sitesWithin(state, reads, outlines).map(({ site: { id } }) => id),
  };
}

describe("what the map draws of what is near", () => {
  it("is nothing without a spot", () => {
    const { features, within } = asked([pointAway("near", 500)], { spot: null });
    expect([features, within]).toEqual([[], []]);
  });

  it("is the circle and the spot where no site is near", () => {
    const { features } = asked([pointAway("far", 5_000)]);
    expect(features.map(({ properties }) => properties)).toEqual([{ part: "circle" }, { part: "spot" }]);
    expect(features.at(-1)?.geometry).toEqual({ type: "Point", coordinates: at });
  });

  it("has a circle of the radius", () => {
    const [circle] = asked([], { radiusMetres: 3_000 }).parts("circle");
    const ring = circle?.geometry.type === "Polygon" ? circle.geometry.coordinates.flat() : [];
    expect(ring.length).toBeGreaterThan(60);
    for (const corner of ring) expect(Math.abs(metresBetween(at, corner) - 3_000)).toBeLessThan(10);
  });

  it("leads a line from the spot to the nearest edge of each site within the radius, and ends there", () => {
    const near = [pointAway("second", 1_900), pointAway("first", 800, {}, 90)];
    const { parts } = asked([...near, pointAway("beyond", 2_100)]);
    const ends = near.toReversed().map(({ outline }) => outline.coordinates);
    expect(parts("line").map(({ geometry }) => geometry)).toEqual(
      ends.map((end) => ({ type: "LineString", coordinates: [at, end] })),
    );
    expect(parts("end").map(({ geometry }) => geometry)).toEqual(
      ends.map((coordinates) => ({ type: "Point", coordinates })),
    );
  });

  it("leads no line to the site that the spot lies in", () => {
    const { parts, within } = asked([aboutHere]);
    expect(within).toEqual(["about-here"]);
    expect(parts("line")).toEqual([]);
    expect(parts("end")).toEqual([]);
  });

  it("leads one line to an edge that a whole shares with its part", () => {
    const { parts, within } = asked([pointAway("whole", 800), pointAway("part", 800)]);
    expect(within).toHaveLength(2);
    expect(parts("line")).toHaveLength(1);
  });

  it("leaves out what the filter takes away", () => {
    const placed = [pointAway("campus", 800, { kind: "university" }), pointAway("park", 900)];
    const { within, parts } = asked(placed, { kinds: ["university"] });
    expect(within).toEqual(["campus"]);
    expect(parts("line")).toHaveLength(1);
  });

  it("writes the distance at the nearest five, the nearest first", () => {
    const placed = [6, 5, 4, 3, 2, 1].map((n) => pointAway(`n${n}`, n * 220));
    const { labels, parts } = asked(placed);
    expect(labels).toEqual(["220 m", "440 m", "660 m", "880 m", "1.1 km", undefined]);
    expect(parts("end").map(({ properties }) => properties.rank)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("writes it in the reader's language", () => {
    expect(asked([pointAway("near", 1_200)], { language: "zh-Hant" }).labels).toEqual(["1.2 公里"]);
  });
});

describe("a distance on the map", () => {
  it.each([
    [12, "10 m", "10 米"],
    [854, "850 m", "850 米"],
    [1_000, "1 km", "1 公里"],
    [996, "1 km", "1 公里"],
    [1_240, "1.24 km", "1.24 公里"],
    [12_340, "12.3 km", "12.3 公里"],
    [18_960, "19 km", "19 公里"],
  ])("of %d metres is written %s and %s", (metres, en, zh) => {
    expect(languages.map((language) => distanceLabel(metres, language))).toEqual([zh, en, zh]);
  });

  it.each([0, 4.9])("of %d metres is none", (metres) => {
    expect(distanceLabel(metres, "en")).toBeNull();
  });

  it("reads as it does in the panel", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.double({ min: 5, max: 90_000, noNaN: true }),
        (language, metres) => {
          const inPanel = distanceWords(roundedDistanceAway(metres), texts[language], language);
          expect(distanceLabel(metres, language)).toBe(inPanel);
        },
      ),
    );
  });
});
