import { readdirSync, rmSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { Feature, FeatureCollection, Position } from "geojson";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkLayer } from "../../scripts/basemap/check.ts";
import { giveLoopToYuenLong } from "../../scripts/basemap/districts.ts";
import { layers } from "../../scripts/basemap/layers.ts";
import { readOptions } from "../../scripts/basemap/options.ts";
import { withSharedVertices } from "../../scripts/basemap/shared-vertices.ts";
import { sources } from "../../scripts/basemap/sources.ts";
import { swapIn } from "../../scripts/basemap/swap.ts";
import { clipToExtent, roundToMetre } from "../../scripts/basemap/tidy.ts";
import { download } from "../../scripts/basemap/download.ts";
import { answer, pictureOf, startStandIn, temporaryBasemap } from "../fixtures/basemap/standIn.ts";

const noLayer = () => ({ type: "FeatureCollection", features: [] }) satisfies FeatureCollection;

function square(west: number, south: number, east: number, north: number, properties = {}): Feature {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
}

describe("the layer table", () => {
  test("has one row for every file of the basemap", () => {
    const files = readdirSync("geodata/basemap").filter((file) =>
      /\.(geojson|webp)$|^relief\.json$/.test(file),
    );
    expect(layers.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  test("asks only the three confirmed hosts, over https", () => {
    const hosts = Object.values(sources).map(({ address }) => new URL(address).origin);
    expect(hosts).toEqual([
      "https://portal.csdi.gov.hk",
      "https://www.landsd.gov.hk",
      "https://overpass-api.de",
    ]);
  });
});

describe("steps", () => {
  test("clip polygons at the frame and drop points outside it", () => {
    const [clipped] = clipToExtent([square(113, 22.2, 114, 22.3)], noLayer);
    expect(JSON.stringify(clipped?.geometry)).toContain("[113.78,22.3]");
    const beyond: Feature = {
      type: "Feature",
      properties: {},
      geometry: { type: "Point", coordinates: [115, 22] },
    };
    expect(clipToExtent([beyond], noLayer)).toEqual([]);
  });

  test("round to five decimals and drop what shrinks to nothing", () => {
    const [rounded] = roundToMetre([square(114.1000012, 22.2, 114.2, 22.3)], noLayer);
    expect(JSON.stringify(rounded)).not.toContain("114.1000012");
    expect(roundToMetre([square(114.1, 22.2, 114.100001, 22.200001)], noLayer)).toEqual([]);
  });

  test("give a neighbour the corner that lies on its edge", () => {
    const [whole] = withSharedVertices(
      [square(114, 22.2, 114.2, 22.3), square(114, 22.3, 114.1, 22.4)],
      noLayer,
    );
    expect(JSON.stringify(whole?.geometry)).toContain("[114.2,22.3],[114.1,22.3],[114,22.3]");
  });

  test("give the unclaimed Lok Ma Chau Loop to Yuen Long", () => {
    const yuenLong = square(114.0, 22.4, 114.07, 22.52, { name_en: "Yuen Long" });
    const land = () => ({
      type: "FeatureCollection" as const,
      features: [square(114.0, 22.4, 114.08, 22.52, { kind: "hk" })],
    });
    const [grown] = giveLoopToYuenLong([yuenLong], land);
    expect(JSON.stringify(grown?.geometry)).toContain("114.08,22.52");
    expect(grown?.properties).toEqual({ name_en: "Yuen Long" });
  });
});

describe("the check of a new layer against the current one", () => {
  const current = {
    type: "FeatureCollection" as const,
    features: [square(114, 22.2, 114.2, 22.3, { code: "A" })],
  };
  const expected = { ratio: [1, 1] as [number, number], identity: "code" };
  const badRing = square(114, 22.2, 114.2, 22.3, { code: "A" });
  (badRing.geometry as { coordinates: Position[][] }).coordinates[0]?.pop();

  test.each([
    ["no feature", [], "no feature is left"],
    [
      "a position outside the frame",
      [square(113, 22.2, 114.2, 22.3, { code: "A" })],
      "outside the map frame at [113, 22.2]",
    ],
    [
      "a position that is no number",
      [square(Number.NaN, 22.2, 114.2, 22.3, { code: "A" })],
      "at [NaN, 22.2]",
    ],
    ["a ring that is not closed", [badRing], "broken ring of 4 positions"],
    ["another property", [square(114, 22.2, 114.2, 22.3, { name: "A" })], 'properties would be "name"'],
    ["a lost district", [square(114, 22.2, 114.2, 22.3, { code: "B" })], "code A would be lost"],
    ["another place", [square(114.3, 22.2, 114.5, 22.3, { code: "A" })], "would reach over [114.3"],
  ])("refuses %s", (_case, features, reason) => {
    expect(() => checkLayer(features, current, expected)).toThrow(reason);
  });

  test("accepts a layer like the current one", () => {
    expect(() =>
      checkLayer([square(114.01, 22.2, 114.2, 22.3, { code: "A" })], current, expected),
    ).not.toThrow();
  });
});

describe("swapping files in", () => {
  let folder = "";
  beforeEach(() => {
    folder = temporaryBasemap();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = new Map([
    ["districts.geojson", "new districts"],
    ["woodland.geojson", "new woodland"],
  ]);

  test("replaces all files and leaves no temporary folder", async () => {
    const before = pictureOf(folder);
    await swapIn(files, folder);
    expect(pictureOf(folder)).toEqual({ ...before, ...Object.fromEntries(files) });
  });

  test("puts the first file back when the second cannot be replaced", async () => {
    const before = pictureOf(folder);
    const failsOnWoodland: typeof rename = async (from, to) => {
      if (String(to).endsWith("woodland.geojson")) throw new Error("the disk is full");
      await rename(from, to);
    };
    await expect(swapIn(files, folder, failsOnWoodland)).rejects.toThrow("the disk is full");
    expect(pictureOf(folder)).toEqual(before);
  });

  test("changes nothing when a file to replace is not there", async () => {
    rmSync(join(folder, "woodland.geojson"));
    const before = pictureOf(folder);
    await expect(swapIn(files, folder)).rejects.toThrow("ENOENT");
    expect(pictureOf(folder)).toEqual(before);
  });
});

describe("a download", () => {
  test("is given up when it grows beyond its limit", async () => {
    const standIn = await startStandIn({ "/big": answer(`{${" ".repeat(5000)}}`) });
    const source = {
      publisher: "",
      address: "https://example.org/big",
      kind: "json" as const,
      mostBytes: 1000,
      deadlineMs: 5000,
    };
    await expect(download(source, { standIn: standIn.url })).rejects.toThrow("limit of 1000");
    await standIn.stop();
  });
});

describe("options", () => {
  test("are all rebuildable layers of geodata/basemap when nothing is said", () => {
    expect(readOptions([])).toEqual({ isDryRun: false, folder: "geodata/basemap" });
  });

  test("take layer names with or without their ending", () => {
    expect(readOptions(["--only", "districts, mtr_lines.geojson"])).toMatchObject({
      only: ["districts.geojson", "mtr_lines.geojson"],
    });
  });

  test.each([
    [["--only", "rivers"], 'no layer "rivers"'],
    [["--only", "places"], "places.geojson is kept as it is: names were chosen and ranked by hand"],
    [["--base-url", "https://example.org"], 'got "https://example.org"'],
    [["--timeout", "soon"], 'got "soon"'],
    [["--fast"], "--fast"],
  ])("refuse %j", (words, reason) => {
    expect(() => readOptions(words)).toThrow(reason);
  });

  test("ask for help before anything else", () => {
    expect(readOptions(["--help", "--only", "rivers"])).toBe("help");
  });
});
