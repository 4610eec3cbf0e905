import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FeatureCollection } from "geojson";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOptions } from "../../scripts/basemap/options.ts";
import { positionsOf } from "../../scripts/basemap/positions.ts";
import { refreshBasemap } from "../../scripts/basemap/refresh.ts";
import {
  answer,
  districtPath,
  fixture,
  goodAnswers,
  mapArchive,
  mapPath,
  overpassPath,
  pictureOf,
  startStandIn,
  temporaryBasemap,
} from "../fixtures/basemap/standIn.ts";

let folder: string;
let standIn: Awaited<ReturnType<typeof startStandIn>> | undefined;

beforeEach(() => {
  folder = temporaryBasemap();
});

afterEach(async () => {
  await standIn?.stop();
  standIn = undefined;
  rmSync(folder, { recursive: true });
});

async function refresh(answers: typeof goodAnswers, ...words: string[]): Promise<string[]> {
  standIn = await startStandIn(answers);
  const options = readOptions(["--base-url", standIn.url.href, "--out", folder, ...words]);
  if (options === "help") throw new Error("help was not asked for");
  const said: string[] = [];
  await refreshBasemap(options, (line) => said.push(line));
  return said;
}

function layer(name: string): FeatureCollection {
  return JSON.parse(readFileSync(join(folder, `${name}.geojson`), "utf8"));
}

describe("when every publisher answers well", () => {
  test("rewrites the layers that can be rebuilt and says why the others are kept", async () => {
    const before = pictureOf(folder);
    const said = await refresh(goodAnswers);
    expect(said.at(-1)).toBe(
      "Rewritten: districts.geojson, district_lines.geojson, woodland.geojson, mtr_lines.geojson, mtr_stations.geojson.",
    );
    expect(said.join("\n")).toMatch(/land\.geojson .* is kept as it is: no confirmed address/);
    expect(pictureOf(folder)["land.geojson"]).toBe(before["land.geojson"]);
    expect(Object.keys(pictureOf(folder))).toEqual(Object.keys(before));
  });

  test("asks each address once, with its query", async () => {
    await refresh(goodAnswers);
    expect(standIn?.asked.map((url) => url.split("?")[0])).toEqual([districtPath, mapPath, overpassPath]);
    expect(standIn?.asked[0]).toContain("typenames=DCD");
  });

  test("clips districts to the coast, names them and measures their land", async () => {
    await refresh(goodAnswers, "--only", "districts");
    expect(layer("districts").features.map(({ properties }) => properties)).toEqual([
      { code: "B", name_en: "Wan Chai", name_zh: "灣仔區", region: "HK", land_km2: 20.5 },
      { code: "C", name_en: "Eastern", name_zh: "東區", region: "HK", land_km2: 20.5 },
      { code: "D", name_en: "Southern", name_zh: "南區", region: "HK", land_km2: 18.3 },
    ]);
  });

  test("draws district lines only between districts and only on land", async () => {
    await refresh(goodAnswers, "--only", "district_lines");
    const [lines] = layer("district_lines").features;
    expect(lines?.properties).toEqual({ kind: "district" });
    const positions = lines ? positionsOf(lines.geometry) : [];
    expect(new Set(positions.map(String))).toEqual(
      new Set(["114.17,22.2", "114.19,22.2", "114.21,22.2", "114.19,22.29"]),
    );
  });

  test("keeps large woods with their clearings and leaves specks and fields out", async () => {
    await refresh(goodAnswers, "--only", "woodland");
    const woods = layer("woodland").features[0]?.geometry as { coordinates: number[][][][] };
    expect(woods.coordinates).toHaveLength(1);
    expect(woods.coordinates[0]).toHaveLength(2);
  });

  test("changes only the layers named by --only", async () => {
    const before = pictureOf(folder);
    await refresh(goodAnswers, "--only", "districts,mtr_lines");
    const after = pictureOf(folder);
    const rewritten = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(rewritten).toEqual(["districts.geojson", "mtr_lines.geojson"]);
  });

  test("gives the same bytes again and then says that nothing changed", async () => {
    await refresh(goodAnswers);
    const once = pictureOf(folder);
    await standIn?.stop();
    expect((await refresh(goodAnswers)).at(-1)).toBe("Every chosen layer is as it was.");
    expect(pictureOf(folder)).toEqual(once);
  });

  test("a dry run checks everything and writes nothing", async () => {
    const before = pictureOf(folder);
    const said = await refresh(goodAnswers, "--dry-run", "--only", "districts");
    expect(said.at(-1)).toBe("Dry run: would rewrite districts.geojson.");
    expect(pictureOf(folder)).toEqual(before);
  });
});

const halfAnArchive = mapArchive().subarray(0, 300);
const movedDistricts = fixture("districts.geojson").replaceAll("114.", "115.");
const movedStops = changed("overpass.json", ({ elements }) => {
  for (const element of elements)
    Object.assign(element, element.type === "node" && { lat: 23.1, lon: 113.2 });
});
const oneDistrictLess = changed("districts.geojson", ({ features }) => features.pop());

/** A fixture with something done to its parsed JSON. */
function changed(
  name: string,
  change: (parsed: { elements: { type: string }[]; features: unknown[] }) => unknown,
): string {
  const parsed = JSON.parse(fixture(name));
  change(parsed);
  return JSON.stringify(parsed);
}

describe("when one answer is bad, nothing changes on disk", () => {
  test.each([
    [
      "a missing page",
      districtPath,
      answer("no", "text/plain", 404),
      /districts\.geojson.*75218.*answered 404/,
    ],
    [
      "a server fault",
      overpassPath,
      answer("oh", "text/plain", 500),
      /mtr_lines\.geojson.*interpreter.*answered 500/,
    ],
    [
      "half an archive",
      mapPath,
      answer(halfAnArchive, "application/zip"),
      /woodland.*iB50000GML\.zip.*cannot be read/,
    ],
    [
      "an archive without the map",
      mapPath,
      answer(mapArchive("text", "README.txt"), "application/zip"),
      /no LANDPOLY\.gml, only .*README/,
    ],
    [
      "an error page sent as data",
      mapPath,
      answer("<!DOCTYPE html>", "application/zip"),
      /not zip but "<!DOCTYPE html>"/,
    ],
    ["a page instead of GeoJSON", districtPath, answer("<html>", "text/html"), /sent a page \(text\/html\)/],
    ["a page that calls itself JSON", districtPath, answer("<html>"), /not json but "<html>"/],
    [
      "a service's error answer",
      districtPath,
      answer('{"error":{"code":400}}'),
      /not a GeoJSON FeatureCollection but/,
    ],
    ["an empty collection", districtPath, answer('{"type":"FeatureCollection","features":[]}'), /is empty/],
    ["a district outside the frame", districtPath, answer(movedDistricts), /no land within the coast/],
    ["stations outside the frame", overpassPath, answer(movedStops), /mtr_stations.*no feature is left/],
    ["a district too few", districtPath, answer(oneDistrictLess), /2 features where the current file has 3/],
    [
      "a server out of time",
      overpassPath,
      answer('{"remark":"runtime error: timed out","elements":[]}'),
      /gave up/,
    ],
    [
      "broken GML",
      mapPath,
      answer(mapArchive(fixture("LANDPOLY.gml").slice(0, 900)), "application/zip"),
      /broken GML/,
    ],
  ])("%s", async (_case, path, bad, reason) => {
    const before = pictureOf(folder);
    await expect(refresh({ ...goodAnswers, [path]: bad })).rejects.toThrow(reason);
    expect(pictureOf(folder)).toEqual(before);
  });

  test("a server that never finishes", async () => {
    const before = pictureOf(folder);
    const hangs = {
      ...goodAnswers,
      [mapPath]: (response: { write: (start: string) => void }) => response.write("PK"),
    };
    await expect(refresh(hangs, "--timeout", "0.2")).rejects.toThrow(
      /woodland.*no full answer within 0\.2 s/,
    );
    expect(pictureOf(folder)).toEqual(before);
  });

  test("a connection cut off before the announced end", async () => {
    const before = pictureOf(folder);
    const cut: (typeof goodAnswers)[string] = (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
      response.write('{"type":', () => response.destroy());
    };
    await expect(refresh({ ...goodAnswers, [districtPath]: cut })).rejects.toThrow(/districts\.geojson/);
    expect(pictureOf(folder)).toEqual(before);
  });

  test("a server that is not there", async () => {
    const before = pictureOf(folder);
    const gone = await startStandIn({});
    await gone.stop();
    const options = readOptions(["--base-url", gone.url.href, "--out", folder]);
    if (options === "help") throw new Error("help was not asked for");
    await expect(refreshBasemap(options, () => {})).rejects.toThrow(/ECONNREFUSED/);
    expect(pictureOf(folder)).toEqual(before);
  });
});

describe("run as a program", () => {
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/refresh-basemap.ts", ...words]);

  test("ends with 0 after a success and with 1, naming layer, address and reason, after a failure", async () => {
    standIn = await startStandIn({ [overpassPath]: answer(fixture("overpass.json")) });
    const common = ["--base-url", standIn.url.href, "--out", folder];
    const { stdout } = await run(...common, "--only", "mtr_lines");
    expect(stdout).toContain("Rewritten: mtr_lines.geojson.");

    const before = pictureOf(folder);
    const failure: unknown = await run(...common).catch((fault: unknown) => fault);
    expect(failure).toMatchObject({ code: 1 });
    expect(failure).toHaveProperty(
      "stderr",
      expect.stringMatching(/districts\.geojson.*75218.*404[^]*Nothing was changed/),
    );
    expect(pictureOf(folder)).toEqual(before);
  });
});
