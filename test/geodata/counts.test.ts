import { beforeAll, describe, expect, it } from "vitest";
import { buildSiteFeatures } from "../../scripts/geodata/build.ts";
import { type Atlas, indexAtlas, type SiteFeatures } from "../../src/model/atlas.ts";
import { landLedger } from "../../src/model/ledger.ts";
import type { Cite } from "../../src/model/rows.ts";
import { buildReal, readReal } from "./real.ts";

const hectare = 10_000;

let atlas: Atlas;
let features: SiteFeatures;

beforeAll(async () => {
  const data = await readReal();
  const built = buildReal(data);
  atlas = indexAtlas(built);
  features = buildSiteFeatures(built, data.sites);
});

describe("the whole paper is there", () => {
  it("with its 50 sites and 91 measures", () => {
    expect(atlas.sites).toHaveLength(50);
    expect(atlas.measures).toHaveLength(91);
  });

  it("with each of its 275 numbers and dates once, as a figure or as an event", () => {
    const rows = [...atlas.figures, ...atlas.events].flatMap(({ paperRow }) => paperRow ?? []);
    expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 275 }, (_, index) => index + 1));
  });

  it("and 188 later events, none of which stands in the paper", () => {
    const later = atlas.events.filter(({ paperRow }) => paperRow === undefined);
    expect(later).toHaveLength(188);
    expect(later.filter(({ cite }) => cite.every(({ source }) => source === "paper-2021"))).toEqual([]);
  });
});

describe("every citation leads somewhere", () => {
  const dead = (rows: readonly { readonly id: string; readonly cite: readonly Cite[] }[]): string[] =>
    rows
      .filter(({ cite }) => cite.length === 0 || !cite.every(resolves))
      .map(({ id, cite }) => `${id}: ${JSON.stringify(cite)}`);
  const resolves = ({ source, row }: Cite): boolean =>
    atlas.source(source) !== undefined && (row === undefined || atlas.measure(row) !== undefined);

  it.each(["sites", "measures", "figures", "events"] as const)("of the %s", (list) => {
    expect(dead(atlas[list])).toEqual([]);
  });
});

describe("the build", () => {
  it("writes every text in Simplified Chinese", () => {
    const texts = localisedIn(atlas);
    const withoutSimplified = texts.filter(
      ({ zhHans }) => typeof zhHans !== "string" || zhHans.trim() === "",
    );
    expect(texts.length).toBeGreaterThan(1_000);
    expect(withoutSimplified).toEqual([]);
  });

  it("gives each site a number of its own, from 1", () => {
    expect(atlas.sites.map(({ featureId }) => featureId)).toEqual(atlas.sites.map((_, index) => index + 1));
  });

  it("draws a feature for every site with a geometry, and none for the others", () => {
    const drawn = atlas.sites.filter(({ geometryType }) => geometryType !== "none").map(({ id }) => id);
    expect(features.features.map(({ properties }) => properties.id)).toEqual(drawn);
    expect(features.features.map(({ id }) => id)).toEqual(drawn.map((id) => atlas.site(id)?.featureId));
  });

  it("lists neighbours from near to far", () => {
    const distances = atlas.sites.map(({ neighbours }) =>
      neighbours.map(({ distanceMetres }) => distanceMetres),
    );
    expect(distances.flat()).not.toEqual([]);
    expect(distances).toEqual(distances.map((list) => list.toSorted((a, b) => a - b)));
  });

  it("takes no site for its own neighbour, nor its whole or its parts", () => {
    const relatives = atlas.sites.flatMap(({ id, partOf, neighbours }) =>
      neighbours
        .filter((other) => [id, partOf].includes(other.id) || atlas.site(other.id)?.partOf === id)
        .map((other) => `${id} - ${other.id}`),
    );
    expect(relatives).toEqual([]);
  });
});

describe("the land ledger", () => {
  it("counts the 334.5 ha in Hong Kong that the paper states", () => {
    const ledger = landLedger(atlas.figures);
    expect(ledger.totalSquareMetres).toBe(3_345_000);
    expect(Object.fromEntries(ledger.counted.map(({ areaOf, value }) => [areaOf, value / hectare]))).toEqual({
      "san-tin-technopole": 240,
      "ma-liu-shui-88ha": 88,
      "hku-global-innovation-centre": 4,
      "cuhk-2-5ha-site": 2.5,
    });
  });

  it("shows the zone of 540 ha as the whole around San Tin's 240 ha, and never adds it", () => {
    const { counted, containers } = landLedger(atlas.figures);
    expect(
      containers.map(({ figure, contains }) => [
        figure.areaOf,
        figure.value / hectare,
        contains.map(({ areaOf }) => areaOf),
      ]),
    ).toEqual([["szhk-itc-zone", 540, ["san-tin-technopole"]]]);
    expect(counted.map(({ areaOf }) => areaOf)).not.toContain("szhk-itc-zone");
  });

  it("adds no floor area, no later figure and no land outside Hong Kong", () => {
    const { counted } = landLedger(atlas.figures);
    expect(atlas.figures.filter(({ role }) => role === "floor-area")).not.toEqual([]);
    expect(counted.filter(({ role }) => role !== "land-area")).toEqual([]);
    expect(counted.filter(({ paperRow }) => paperRow === undefined)).toEqual([]);
    expect(counted.map(({ areaOf }) => atlas.site(areaOf ?? "")?.outsideHongKong)).toEqual([
      "no",
      "no",
      "no",
      "no",
    ]);
  });
});

function localisedIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zhHant" in value) return [{ ...value }];
  return Object.values(value).flatMap(localisedIn);
}
