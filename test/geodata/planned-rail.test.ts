import { beforeAll, describe, expect, it } from "vitest";
import { checkGeodata } from "../../scripts/geodata/check.ts";
import { readGeodata, type Geodata } from "../../scripts/geodata/read.ts";
import type { PlannedRail, RailLine, RailStation } from "../../src/model/planned-rail.ts";
import { writeGeodata } from "./change.ts";
import { readReal } from "./real.ts";

let real: Geodata;
let rail: PlannedRail;

beforeAll(async () => {
  real = await readReal();
  rail = real["planned-rail"];
});

const withStation = (id: string, change: Partial<RailStation>): Partial<PlannedRail> => ({
  stations: withRow(rail.stations, id, change),
});
const withLine = (id: string, change: Partial<RailLine>): Partial<PlannedRail> => ({
  lines: withRow(rail.lines, id, change),
});

function withRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  change: Partial<Row>,
): Row[] {
  if (!rows.some((row) => row.id === id)) throw new Error(`there is no row ${id}`);
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

const words = { zhHant: "某處", en: "somewhere" };

describe("the check of the planned railways", () => {
  it("finds no fault in the data", () => {
    expect(rail.lines).toHaveLength(5);
    expect(rail.stations).toHaveLength(13);
    expect(checkGeodata(real)).toEqual([]);
  });

  it.each<readonly [string, () => Partial<PlannedRail>, id: string, field: string]>([
    [
      "a number that stands twice",
      () => withStation("san-tin", { featureId: 101 }),
      "northern-link-main",
      "featureId",
    ],
    [
      "an id that stands twice",
      () => ({ lines: [...rail.lines, ...rail.lines.slice(0, 1)] }),
      "northern-link-main",
      "id",
    ],
    [
      "a source that there is not",
      () => withLine("kwu-tung-station", { cite: [{ source: "rumour" }] }),
      "kwu-tung-station",
      "cite.source",
    ],
    ["a line without sources", () => withLine("kwu-tung-station", { cite: [] }), "kwu-tung-station", "cite"],
    [
      "a station of no line",
      () => withLine("northern-link-spur", { stations: ["san-tin", "the-loop", "huanggang-port"] }),
      "chau-tau",
      "id",
    ],
    [
      "a station that there is not",
      () => withLine("western-rail-link", { stations: ["ha-tsuen", "atlantis"] }),
      "western-rail-link",
      "stations",
    ],
    [
      "a line of one station",
      () => withLine("northern-link-main", { stations: ["au-tau"] }),
      "northern-link-main",
      "stations",
    ],
    [
      "a new station without its neighbours",
      () => withLine("kwu-tung-station", { between: undefined }),
      "kwu-tung-station",
      "between",
    ],
    [
      "a point beyond the extent",
      () => withStation("the-loop", { point: [114.08, 22.722] }),
      "the-loop",
      "point",
    ],
    [
      "a point wrongly said to be beyond",
      () => withStation("the-loop", { beyondExtent: true }),
      "the-loop",
      "point",
    ],
    [
      "a point more exact than it can be",
      () => withStation("the-loop", { point: [114.08001, 22.522] }),
      "the-loop",
      "point",
    ],
    [
      "a point that is not that of its place",
      () => withStation("ha-tsuen", { point: [113.987, 22.446] }),
      "ha-tsuen",
      "point",
    ],
    [
      "a point that is not that of its site",
      () => withStation("qianhai", { point: [113.9, 22.53] }),
      "qianhai",
      "point",
    ],
    [
      "a point that is not that of the base map",
      () => withStation("kam-sheung-road", { point: [114.063, 22.435] }),
      "kam-sheung-road",
      "point",
    ],
    ["no point, unsaid", () => withStation("au-tau", { point: null }), "au-tau", "point"],
    [
      "a longer part than the whole",
      () => withLine("northern-link-spur", { length: { metres: 1, inHongKongMetres: 2, words } }),
      "northern-link-spur",
      "length",
    ],
    ["a legend of another day", () => ({ legend: { ...rail.legend, note: words } }), "legend", "note.en"],
    [
      "a name that is not translated",
      () => withStation("au-tau", { name: { zhHant: "凹頭", en: "凹頭" } }),
      "au-tau",
      "name.en",
    ],
  ])("names %s", (_, change, id, field) => {
    const found = checkGeodata({ ...real, "planned-rail": { ...rail, ...change() } });
    const named = found.map((problem) => [problem.file, problem.id, problem.field]);
    expect(named).toContainEqual(["planned-rail.json", id, field]);
  });

  it("comes after that of the shape of each row", async () => {
    const folder = await writeGeodata({
      ...real,
      "planned-rail": { ...rail, ...withStation("au-tau", { featureId: 10_000 }) },
    });
    const { problems } = await readGeodata(folder);
    expect(problems.map(({ file, id, field }) => [file, id, field])).toEqual([
      ["planned-rail.json", "au-tau", "featureId"],
    ]);
  });
});
