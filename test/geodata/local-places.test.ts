import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLocalPlaces } from "../../scripts/geodata/check/local-places.ts";
import type { Problem } from "../../scripts/geodata/problem.ts";
import { type Geodata, readGeodata } from "../../scripts/geodata/read.ts";
import { placeColumns, readPlaces } from "../../scripts/geodata/read-places.ts";
import type { LocalPlace } from "../../src/model/rows.ts";
import { readPointBasis } from "../../src/model/point-basis.ts";
import { type Change, changeLocalPlace } from "./change.ts";
import { readReal } from "./real.ts";

const real = await readReal();
const rows = real.placeFiles.flatMap((file) => file.rows);

function row(id: string): LocalPlace {
  const found = rows.find((each) => each.id === id);
  if (!found) throw new Error(`there is no row ${id}`);
  return found;
}

/** A new row beside those of its kind. */
function addRow(place: LocalPlace): Change {
  return (data: Geodata) => ({
    ...data,
    placeFiles: data.placeFiles.map((each) =>
      each.file === `places/${place.kind}.tsv` ? { ...each, rows: [...each.rows, place] } : each,
    ),
  });
}

const nathanRoad = row("nathan-road");
const [lng, lat] = nathanRoad.point;

describe("the check of what neighbours know", () => {
  it.each<[string, Change, Pick<Problem, "file" | "id" | "field">]>([
    [
      "a point in Shenzhen",
      changeLocalPlace("nathan-road", { point: [114.06, 22.56] }),
      { file: "places/road.tsv", id: "nathan-road", field: "point" },
    ],
    [
      "a source that nobody knows",
      changeLocalPlace("nathan-road", { source: "hearsay" }),
      { file: "places/road.tsv", id: "nathan-road", field: "source" },
    ],
    [
      "an id of another table",
      addRow({ ...nathanRoad, id: row("taikoo-shing-road").id, name: { zhHant: "某道", en: "Some Road" } }),
      { file: "places/road.tsv", id: "taikoo-shing-road", field: "id" },
    ],
    [
      "an id of places.json",
      addRow({ ...nathanRoad, id: "sha-tin", name: { zhHant: "某道", en: "Some Road" } }),
      { file: "places/road.tsv", id: "sha-tin", field: "id" },
    ],
    [
      "a twin half a kilometre away",
      addRow({ ...nathanRoad, id: "nathan-road-2", point: [lng, lat + 0.0045] }),
      { file: "places/road.tsv", id: "nathan-road-2", field: "nameZhHant" },
    ],
    [
      "a name with brackets",
      changeLocalPlace("nathan-road", { name: { zhHant: "彌敦道（北）", en: "Nathan Road" } }),
      { file: "places/road.tsv", id: "nathan-road", field: "name" },
    ],
    [
      "Chinese in an English name",
      changeLocalPlace("nathan-road", { name: { zhHant: "彌敦道", en: "Nathan 道" } }),
      { file: "places/road.tsv", id: "nathan-road", field: "name.en" },
    ],
    [
      "another name that it has already",
      changeLocalPlace("nathan-road", { aliases: ["nathan  road"] }),
      { file: "places/road.tsv", id: "nathan-road", field: "also" },
    ],
    [
      "a control point that does not say whether it is open",
      changeLocalPlace("lo-wu-control-point", { note: undefined }),
      { file: "places/control-point.tsv", id: "lo-wu-control-point", field: "noteEn" },
    ],
  ])("names %s", (_, change, named) => {
    const problems = checkLocalPlaces(change(real));
    expect(problems.map(({ file, id, field }) => ({ file, id, field }))).toContainEqual(named);
    expect(new Set(problems.map(({ id }) => id))).toEqual(new Set([named.id]));
  });

  it("lets namesakes stand two kilometres apart", () => {
    const apart = addRow({ ...nathanRoad, id: "nathan-road-2", point: [lng, lat + 0.018] });
    expect(checkLocalPlaces(apart(real))).toEqual([]);
  });
});

describe("a boundary that is broken", () => {
  it.each<[string, Geodata["boundary"]["features"]]>([
    ["that is empty", []],
    ["whose line at sea is missing", real.boundary.features.slice(0, 1)],
  ])("is named where it is one %s, and its places are not blamed", (_, features) => {
    const problems = checkLocalPlaces({ ...real, boundary: { type: "FeatureCollection", features } });
    expect(problems).toMatchObject([{ file: "basemap/boundary.geojson", field: "features" }]);
  });
});

it("names a folder of places that is not there", async () => {
  const problems: Problem[] = [];
  expect(await readPlaces(join(import.meta.dirname, "nowhere"), problems)).toEqual([]);
  expect(problems).toMatchObject([{ file: "places" }]);
});

it("names a boundary that is not there or is no collection", async () => {
  const folder = await mkdtemp(join(tmpdir(), "geodata-"));
  await mkdir(join(folder, "basemap"));
  const boundaryFaults = async (): Promise<readonly string[]> => {
    const { data, problems } = await readGeodata(folder);
    expect(data.boundary.features).toEqual([]);
    return problems.filter(({ file }) => file === "basemap/boundary.geojson").map(({ message }) => message);
  };
  expect((await boundaryFaults())[0]).toContain("cannot be read");
  await writeFile(join(folder, "basemap/boundary.geojson"), "null");
  expect(await boundaryFaults()).toEqual(["is not a list"]);
});

describe("a table of places", () => {
  const good = [
    "a-road",
    "某道",
    "Some Road",
    "114.1",
    "22.3",
    "6",
    "a",
    "2022-05",
    "facility",
    "甲道|Road A",
  ];

  async function read(lines: readonly string[], name = "road.tsv") {
    const folder = await mkdtemp(join(tmpdir(), "places-"));
    await mkdir(join(folder, "places"));
    await writeFile(join(folder, "places", name), [placeColumns.join("\t"), ...lines, ""].join("\n"));
    const problems: Problem[] = [];
    const files = await readPlaces(folder, problems);
    return { files, problems: problems.map(({ file, id, field }) => `${file} ${id} ${field}`) };
  }

  it("gives rows of the kind that its file is named after", async () => {
    const { files, problems } = await read([good.join("\t")]);
    expect(problems).toEqual([]);
    expect(files).toEqual([
      {
        file: "places/road.tsv",
        rows: [
          {
            id: "a-road",
            kind: "road",
            name: { zhHant: "某道", en: "Some Road" },
            point: [114.1, 22.3],
            rank: 6,
            source: "a",
            asOf: "2022-05",
            basis: "facility",
            aliases: ["甲道", "Road A"],
          },
        ],
      },
    ]);
  });

  it.each([
    ["a rank that is for towns", 5, "2", "rank"],
    ["a point that is no number", 3, "east", "point.0"],
    ["a basis that says nothing known", 8, "a guess", "basis"],
    ["a year without a month", 7, "2022", "asOf"],
    ["a name that is missing", 1, "", "name.zhHant"],
    ["an id that no link could hold", 0, "a".repeat(81), "id"],
  ])("refuses %s", async (_, column, value, field) => {
    const { files, problems } = await read([good.with(column, value).join("\t")]);
    expect(files[0]?.rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.endsWith(` ${field}`)).toBe(true);
  });

  it("names a line with a field too few, and a kind that is none", async () => {
    expect((await read([good.slice(1).join("\t")])).problems).toEqual(["places/road.tsv - -"]);
    expect((await read([good.join("\t")], "alley.tsv")).problems).toEqual(["places/alley.tsv a-road kind"]);
  });
});

describe("the places of the neighbours", () => {
  it("are all there, kind by kind", () => {
    const counts = Object.fromEntries(real.placeFiles.map(({ file, rows: { length } }) => [file, length]));
    expect(counts).toMatchObject({
      "places/development.tsv": 2324,
      "places/road.tsv": 2054,
      "places/school.tsv": 1101,
      "places/village.tsv": 503,
      "places/hospital.tsv": 52,
      "places/control-point.tsv": 12,
    });
    expect(rows).toHaveLength(7847);
  });

  it("say of the control point at Sha Tau Kok that it is closed", () => {
    expect(row("sha-tau-kok-control-point").note?.en).toBe(
      "closed to passengers since early 2020, under redevelopment",
    );
  });
});

describe("the words for how a point was got", () => {
  it.each([
    ["surveyed label", "label"],
    ["middle of 3 registered lots", "lot"],
    ["median of 1 stop", "stop"],
    ["median of 12 stops", "stops"],
    ["median of 2 address points", "address"],
    ["median of 4 addresses in it", "inside"],
    ["facility at the pier", "inside"],
    ["stop on the road", "road-stop"],
    ["stop named after the road, nearest to the middle of 8", "road-name"],
    ["stop on the road, nearest", null],
    ["median of 0 stops", null],
  ])("%s", (words, basis) => {
    expect(readPointBasis(words)).toBe(basis);
  });
});
