import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsAt } from "../../src/map/hits.ts";
import type { MapPart } from "../../src/map/parts/part.ts";
import { siteTouchLayers } from "../../src/map/parts/sites/ids.ts";
import { sites } from "../../src/map/parts/sites/sites.ts";
import type { SiteFeatureProperties } from "../../src/model/atlas.ts";
import { type FeatureRef, siteRef } from "../../src/model/feature-ref.ts";
import { siteKinds } from "../../src/model/kinds.ts";
import { FakeMap } from "./fake-map.ts";
import { sceneOf } from "./scene.ts";

type Drawn = Pick<SiteFeatureProperties, "id" | "area" | "kind">;

const region: Drawn = { id: "region", kind: "area", area: 277_000_000 };
const park: Drawn = { id: "park", kind: "park", area: 900_000 };
const plot: Drawn = { id: "plot", kind: "land", area: 27_000 };
const point: Drawn = { id: "point", kind: "facility", area: 0 };
const locality: Drawn = { id: "locality", kind: "area", area: 0 };

const scene = sceneOf();
const place = { x: 100, y: 50 };

function mapWith(drawn: readonly { layer: { id: string }; properties: unknown }[], missing = "") {
  const queries: unknown[][] = [];
  const fake = new FakeMap({
    getLayer: (id: string) => id !== missing,
    queryRenderedFeatures: (...query: unknown[]) => {
      queries.push(query);
      return drawn;
    },
  });
  return { map: fake.map, queries };
}

/** The ids of the sites hit, where the map draws these, from the top down. */
function hit(drawn: readonly Drawn[]): readonly FeatureRef["id"][] {
  const layer = { id: "site-fill" };
  const { map } = mapWith(drawn.map((properties) => ({ layer, properties })));
  return hitsAt(map, [sites], scene, place).map(({ id }) => id);
}

describe("what is hit at a point of the map", () => {
  it.each([
    ["nothing", [], []],
    ["one site", [park], ["park"]],
    ["a site in a site", [park, plot], ["plot", "park"]],
    ["a point in a site", [plot, point, park], ["point", "plot", "park"]],
    ["a site in a region", [region, park], ["park", "region"]],
    ["a region alone", [region], ["region"]],
    ["a locality, which is a point, in a region", [region, locality], ["locality", "region"]],
    ["two points: the one on top first", [point, { ...point, id: "below" }], ["point", "below"]],
    [
      "a region last even where it is smaller than the site",
      [{ ...region, area: 10 }, park],
      ["park", "region"],
    ],
    ["a site once, however many of its layers are there", [park, plot, park], ["plot", "park"]],
  ])("%s", (_, drawn, ids) => {
    expect(hit(drawn)).toEqual(ids);
  });

  it("does not depend on the order in which the map reports areas of different size", () => {
    const areas = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{3}$/),
        kind: fc.constantFrom(...siteKinds.filter((kind) => kind !== "area")),
        area: fc.nat(),
      }),
      { selector: ({ area }) => area, minLength: 1 },
    );
    fc.assert(
      fc.property(areas, (all) => {
        const smallest = Math.min(...all.map(({ area }) => area));
        expect(hit(all)[0]).toBe(all.find(({ area }) => area === smallest)?.id);
        expect(hit(all.toReversed())[0]).toBe(hit(all)[0]);
      }),
    );
  });

  it("is looked for a little around the point, in the layers that the map has", () => {
    const { map, queries } = mapWith([], "region-labels");
    hitsAt(map, [sites], scene, place);
    const box = [
      [95, 45],
      [105, 55],
    ];
    expect(queries).toEqual([[box, { layers: siteTouchLayers.filter((id) => id !== "region-labels") }]]);
  });

  it("is not looked for in a map without anything to point at", () => {
    const { map, queries } = mapWith([]);
    expect(hitsAt(map, [], scene, place)).toEqual([]);
    expect(queries).toEqual([]);
  });

  it("is of every part: each is asked about what is drawn in its own layers", () => {
    const lines: MapPart = {
      id: "lines",
      reads: [],
      sources: () => ({}),
      layers: () => ({}),
      touch: {
        layers: () => ["a-line"],
        hit: ({ properties: { id } }) => (id === "dumb" ? null : { ref: siteRef(`line-${id}`), rank: 0 }),
      },
    };
    const { map, queries } = mapWith([
      { layer: { id: "site-fill" }, properties: park },
      { layer: { id: "a-line" }, properties: { id: "dumb" } },
      { layer: { id: "a-line" }, properties: { id: "1" } },
    ]);
    expect(hitsAt(map, [sites, lines], scene, place).map(({ id }) => id)).toEqual(["line-1", "park"]);
    expect(queries[0]?.[1]).toEqual({ layers: [...siteTouchLayers, "a-line"] });
  });
});
