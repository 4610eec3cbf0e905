import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Geometry, Polygon, Position } from "geojson";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { checkGeodata } from "../../scripts/geodata/check.ts";
import { type Problem, problemLine } from "../../scripts/geodata/problem.ts";
import { type Geodata, readGeodata } from "../../scripts/geodata/read.ts";
import type { When } from "../../src/model/rows.ts";
import {
  type Change,
  changeEvent,
  changeFigure,
  changeMeasure,
  changeSite,
  redraw,
  writeGeodata,
} from "./change.ts";
import { readReal } from "./real.ts";

let ours: Geodata;
/** Without the tours, which repeat what the rows say: one fault would be named in them again. */
let real: Geodata;

beforeAll(async () => {
  ours = await readReal();
  real = { ...ours, tours: [] };
});

interface Fault {
  readonly name: string;
  readonly change: Change;
  readonly named: Omit<Problem, "message">;
}

const reported = "p5-14th-five-year-plan-promulgated";
const square: Position[] = [
  [114, 22.25],
  [114.25, 22.25],
  [114.25, 22.5],
  [114, 22.5],
  [114, 22.25],
];
const loop = "area-hsitp-loop-later";
/** What a basis says that is drawn over others. */
const overTwo = {
  zhHant: "在新田科技城、深港科創合作區和新田科技城（2024 範圍）之內。",
  en: "Inside San Tin Technopole, San Tin Technopole (2024) and the SZ–HK Co-operation Zone.",
};

/** One of each kind, in rows that no other row leans on. */
const faults: Fault[] = [
  {
    name: "an unknown id",
    change: changeMeasure("hsitp-first-batch", { siteIds: ["atlantis"] }),
    named: { file: "measures.json", id: "hsitp-first-batch", field: "siteIds", value: "atlantis" },
  },
  {
    name: "a figure without a source",
    change: changeFigure("p3-gross-domestic-r-d-expenditure-end-point", { cite: [] }),
    named: {
      file: "figures.json",
      id: "p3-gross-domestic-r-d-expenditure-end-point",
      field: "cite",
      value: "[]",
    },
  },
  {
    name: "an area that is drawn a fifth larger than stated",
    change: changeFigure("area-hsk-ht-nda-later", { value: 5_950_000, note: undefined }),
    named: { file: "figures.json", id: "area-hsk-ht-nda-later", field: "value", value: "595 ha" },
  },
  {
    name: "a ring that crosses itself",
    change: redraw("polyu-hung-hom-bay", ring([114, 22.25], [114.25, 22.5], [114.25, 22.25], [114, 22.5])),
    named: { file: "sites.geojson", id: "polyu-hung-hom-bay", field: "geometry", value: "114.125,22.375" },
  },
  {
    name: "land that is counted twice",
    change: changeFigure(loop, { ledger: "counted" }),
    named: { file: "figures.json", id: loop, field: "ledger", value: "counted" },
  },
  {
    name: "a missing translation",
    change: changeEvent("p6-year-policy-address-holding-new-measures", {
      headline: { zhHant: "年份", en: "" },
    }),
    named: {
      file: "events.json",
      id: "p6-year-policy-address-holding-new-measures",
      field: "headline.en",
      value: '""',
    },
  },
];

/** What else only shows between rows. */
const furtherFaults: Fault[] = [
  {
    name: "a site that is part of an unknown one",
    change: changeSite("pak-shek-kok", { partOf: "atlantis" }),
    named: { file: "sites.geojson", id: "pak-shek-kok", field: "partOf", value: "atlantis" },
  },
  {
    name: "a group with an unknown member",
    change: changeSite("top100-universities", { members: ["hku-campus", "atlantis"] }),
    named: { file: "sites.geojson", id: "top100-universities", field: "members", value: "atlantis" },
  },
  {
    name: "a site that is part of itself",
    change: changeSite("pak-shek-kok", { partOf: "pak-shek-kok" }),
    named: { file: "sites.geojson", id: "pak-shek-kok", field: "partOf", value: "pak-shek-kok" },
  },
  {
    name: "a group that is a member of itself",
    change: changeSite("top100-universities", { members: ["top100-universities"] }),
    named: {
      file: "sites.geojson",
      id: "top100-universities",
      field: "members",
      value: "top100-universities",
    },
  },
  {
    name: "a figure that is within itself",
    change: changeFigure("p2-directions-driving-i-t", { within: "p2-directions-driving-i-t" }),
    named: {
      file: "figures.json",
      id: "p2-directions-driving-i-t",
      field: "within",
      value: "p2-directions-driving-i-t",
    },
  },
  {
    name: "an unknown category",
    change: changeMeasure("hsitp-first-batch", { category: "annex-12" }),
    named: { file: "measures.json", id: "hsitp-first-batch", field: "category", value: "annex-12" },
  },
  {
    name: "an unknown unit",
    change: changeFigure("p2-directions-driving-i-t", { unit: "furlongs" }),
    named: { file: "figures.json", id: "p2-directions-driving-i-t", field: "unit", value: "furlongs" },
  },
  {
    name: "an unknown whole of a figure",
    change: changeFigure("p2-directions-driving-i-t", { within: "nothing" }),
    named: { file: "figures.json", id: "p2-directions-driving-i-t", field: "within", value: "nothing" },
  },
  {
    name: "a status for an unknown site",
    change: changeEvent(reported, { status: { becomes: "open", siteIds: ["atlantis"] } }),
    named: { file: "events.json", id: reported, field: "status.siteIds", value: "atlantis" },
  },
  {
    name: "an unknown promise",
    change: changeEvent(reported, { about: "promise-of-nobody" }),
    named: { file: "events.json", id: reported, field: "about", value: "promise-of-nobody" },
  },
  {
    name: "an answer to what is no promise",
    change: changeEvent(reported, { about: "header-date-discussion-paper" }),
    named: { file: "events.json", id: reported, field: "about", value: "header-date-discussion-paper" },
  },
  {
    name: "an event that restates itself",
    change: changeEvent(reported, { sameFactAs: reported }),
    named: { file: "events.json", id: reported, field: "sameFactAs", value: reported },
  },
  {
    name: "an amount that does not say what it is",
    change: changeFigure("a5-funding", { money: undefined }),
    named: { file: "figures.json", id: "a5-funding", field: "money", value: "missing" },
  },
  {
    name: "people that are said to be money",
    change: changeFigure("a9-people-benefiting", { money: "paid" }),
    named: { file: "figures.json", id: "a9-people-benefiting", field: "money", value: "paid" },
  },
  {
    name: "an amount that is part of a smaller one",
    change: changeFigure("a4-injection", { within: "a4-fund-size" }),
    named: { file: "figures.json", id: "a4-injection", field: "within", value: "a4-fund-size" },
  },
  {
    name: "an amount that is part of a number of people",
    change: changeFigure("a4-seed-fund", { within: "a9-people-benefiting" }),
    named: { file: "figures.json", id: "a4-seed-fund", field: "within", value: "a9-people-benefiting" },
  },
  {
    name: "a figure that sameFactAs an unknown one",
    change: changeFigure("a5-funding", { sameFactAs: "nothing" }),
    named: { file: "figures.json", id: "a5-funding", field: "sameFactAs", value: "nothing" },
  },
  {
    name: "a figure that restates itself",
    change: changeFigure("a5-funding", { sameFactAs: "a5-funding" }),
    named: { file: "figures.json", id: "a5-funding", field: "sameFactAs", value: "a5-funding" },
  },
  {
    name: "a figure that sameFactAs another number without saying why",
    change: changeFigure("a5-funding", { sameFactAs: "a5-funding-2" }),
    named: { file: "figures.json", id: "a5-funding", field: "sameFactAs", value: "a5-funding-2" },
  },
  {
    name: "a figure that sameFactAs one that sameFactAs another",
    change: changeFigure("p8-buildings-first-batch-hsitp", { sameFactAs: "a5-round" }),
    named: {
      file: "figures.json",
      id: "p8-buildings-first-batch-hsitp",
      field: "sameFactAs",
      value: "a5-round",
    },
  },
  {
    name: "a figure that is said to equal another and does not",
    change: changeFigure("a5-funding", { sameNumberAs: "a5-funding-2" }),
    named: { file: "figures.json", id: "a5-funding", field: "sameNumberAs", value: "a5-funding-2" },
  },
  {
    name: "a day that no calendar has",
    change: changeEvent(reported, { when: when("2021-02-30", null) }),
    named: { file: "events.json", id: reported, field: "when", value: "2021-02-30" },
  },
  {
    name: "an interval that ends before it starts",
    change: changeFigure("p2-directions-driving-i-t", { asOf: when("2021-12-31", "2021-01-01") }),
    named: {
      file: "figures.json",
      id: "p2-directions-driving-i-t",
      field: "asOf",
      value: "2021-12-31/2021-01-01",
    },
  },
  {
    name: "a change of status on no known day",
    change: changeEvent(reported, {
      when: when(null, "2021-12-31"),
      siteIds: ["cyberport"],
      status: { becomes: "open", siteIds: ["cyberport"] },
    }),
    named: { file: "events.json", id: reported, field: "when.earliest", value: "null" },
  },
  {
    name: "a status for a site that the event is not about",
    change: changeEvent(reported, { status: { becomes: "open", siteIds: ["cyberport"] } }),
    named: { file: "events.json", id: reported, field: "status.siteIds", value: "cyberport" },
  },
  {
    name: "an unknown source",
    change: changeEvent(reported, { cite: [{ source: "hearsay" }] }),
    named: { file: "events.json", id: reported, field: "cite.source", value: "hearsay" },
  },
  {
    name: "an unknown source of a status",
    change: changeSite("cyberport", { statusCite: [{ source: "hearsay" }] }),
    named: { file: "sites.geojson", id: "cyberport", field: "statusCite.source", value: "hearsay" },
  },
  {
    name: "an unknown row of an annex",
    change: changeEvent(reported, { cite: [{ source: "paper-2021", annex: 1, row: "row-of-nothing" }] }),
    named: { file: "events.json", id: reported, field: "cite.row", value: "row-of-nothing" },
  },
  ...[
    { where: { para: 28 }, value: "para-28" },
    { where: { annex: 12 }, value: "annex-12" },
  ].map(({ where, value }) => ({
    name: `${value}, which the paper does not have`,
    change: changeEvent(reported, { cite: [{ source: "paper-2021", ...where }] }),
    named: { file: "events.json", id: reported, field: "cite", value },
  })),
  {
    name: "the paper without the paragraph",
    change: changeEvent(reported, { cite: [{ source: "paper-2021" }] }),
    named: { file: "events.json", id: reported, field: "cite", value: "paper-2021" },
  },
  {
    name: "Chinese where English should stand",
    change: changeEvent(reported, { headline: { zhHant: "八大方向", en: "八大方向" } }),
    named: { file: "events.json", id: reported, field: "headline.en", value: '"八大方向"' },
  },
  {
    name: "English where Chinese should stand",
    change: changeSite("pak-shek-kok", {
      basis: { zhHant: "One point at the bay", en: "One point at the bay" },
    }),
    named: {
      file: "sites.geojson",
      id: "pak-shek-kok",
      field: "basis.zhHant",
      value: '"One point at the bay"',
    },
  },
  ...[
    { side: "west", at: [113.7, 22.4] },
    { side: "east", at: [114.6, 22.4] },
    { side: "south", at: [114.2, 22] },
    { side: "north", at: [114.2, 22.7] },
  ].map(({ side, at }) => ({
    name: `a point ${side} of the frame`,
    change: redraw("pak-shek-kok", { type: "Point", coordinates: at }),
    named: { file: "sites.geojson", id: "pak-shek-kok", field: "geometry", value: String(at) },
  })),
  {
    name: "a coordinate that is no number",
    change: redraw("pak-shek-kok", { type: "Point", coordinates: [NaN, 22.4] }),
    named: { file: "sites.geojson", id: "pak-shek-kok", field: "geometry.coordinates.0", value: "null" },
  },
  {
    name: "a ring that does not close",
    change: redraw("polyu-hung-hom-bay", {
      type: "Polygon",
      coordinates: [[...square.slice(0, -1), [114.1, 22.35]]],
    }),
    named: { file: "sites.geojson", id: "polyu-hung-hom-bay", field: "geometry", value: "114,22.25" },
  },
  {
    name: "a ring of two corners",
    change: redraw("polyu-hung-hom-bay", ring([114, 22.25], [114.25, 22.5])),
    named: { file: "sites.geojson", id: "polyu-hung-hom-bay", field: "geometry", value: "114,22.25" },
  },
  {
    name: "a geometry without coordinates",
    change: redraw("pak-shek-kok", JSON.parse('{ "type": "Point" }') as Geometry),
    named: { file: "sites.geojson", id: "pak-shek-kok", field: "geometry.coordinates", value: "missing" },
  },
  {
    name: "a line",
    change: redraw("pak-shek-kok", { type: "LineString", coordinates: square }),
    named: { file: "sites.geojson", id: "pak-shek-kok", field: "geometry.type", value: '"LineString"' },
  },
  {
    name: "money in the land ledger",
    change: changeFigure("p2-money-committed-i-t-current-term-government", { ledger: "counted" }),
    named: {
      file: "figures.json",
      id: "p2-money-committed-i-t-current-term-government",
      field: "ledger",
      value: "money",
    },
  },
  {
    name: "counted land in another unit",
    change: changeFigure("area-ststw-cavern-later", { unit: "ha" }),
    named: { file: "figures.json", id: "area-ststw-cavern-later", field: "unit", value: "ha" },
  },
  {
    name: "counted land of no site",
    change: changeFigure("area-hetao-zone-2023", { ledger: "counted", areaOf: undefined }),
    named: { file: "figures.json", id: "area-hetao-zone-2023", field: "areaOf", value: "missing" },
  },
  {
    name: "counted land inside a counted figure",
    change: changeFigure("area-ststw-cavern-later", {
      ledger: "counted",
      within: "p9-new-land-ma-liu-shui-reclamation-plus",
    }),
    named: { file: "figures.json", id: "area-ststw-cavern-later", field: "ledger", value: "counted" },
  },
  {
    name: "counted land drawn over counted land of another site",
    change: (data) =>
      changeSite("hsitp-loop", { partOf: null, basis: overTwo })(
        changeFigure(loop, { ledger: "counted" })(data),
      ),
    named: { file: "figures.json", id: loop, field: "ledger", value: "counted" },
  },
];

describe("the check of the data", () => {
  it("finds nothing in ours", () => {
    expect(checkGeodata(ours)).toEqual([]);
  });

  it.each([...faults, ...furtherFaults])("names $name, and nothing else", ({ change, named }) => {
    expect(withoutMessages(checkGeodata(change(real)))).toEqual([named]);
  });

  it("names an id that stands twice", () => {
    const twice = { ...real, units: [...real.units, ...real.units.slice(0, 1)] };
    const id = real.units[0]?.id;
    expect(withoutMessages(checkGeodata(twice))).toEqual([
      { file: "units.json", id, field: "id", value: id },
    ]);
  });

  it("names each entry of a circle of figures, and none that only leads into it", () => {
    const circle = [
      changeFigure("area-hsitp-loop-later", { within: "area-shenzhen-it-zone-later" }),
      changeFigure("area-shenzhen-it-zone-later", { within: "area-ststw-site-later" }),
      changeFigure("area-ststw-site-later", { within: "area-shenzhen-it-zone-later" }),
    ].reduce((data, change) => change(data), real);
    expect(withoutMessages(checkGeodata(circle)).map(({ id, field }) => `${id} ${field}`)).toEqual([
      "area-shenzhen-it-zone-later within",
      "area-ststw-site-later within",
    ]);
  });

  it("names every entry where a whole is a member of what is part of it", () => {
    const whole = "pak-shek-kok";
    const circle = [
      changeSite(whole, { partOf: "top100-universities" }),
      changeSite("top100-universities", { partOf: "eastern-corridor" }),
      changeSite(whole, { members: ["eastern-corridor"] }),
    ].reduce((data, change) => change(data), real);
    const problems = withoutMessages(checkGeodata(circle));
    expect(problems).toHaveLength(3);
    expect(problems).toEqual(
      expect.arrayContaining([
        { file: "sites.geojson", id: whole, field: "partOf", value: "top100-universities" },
        { file: "sites.geojson", id: whole, field: "members", value: "eastern-corridor" },
        {
          file: "sites.geojson",
          id: "top100-universities",
          field: "partOf",
          value: "eastern-corridor",
        },
      ]),
    );
  });

  it("names each place where a hole crosses the edge", () => {
    const hole = ring([114.0625, 22.3], [114.125, 22.3], [114.125, 22.2]).coordinates;
    const change = redraw("polyu-hung-hom-bay", { type: "Polygon", coordinates: [square, ...hole] });
    const places = checkGeodata(change(real)).map(({ id, value }) => `${id} ${value}`);
    expect(places).toEqual(["polyu-hung-hom-bay 114.125,22.25", "polyu-hung-hom-bay 114.09375,22.25"]);
  });

  it("names every fault at once", () => {
    const problems = withoutMessages(checkGeodata(broken()));
    expect(problems).toHaveLength(faults.length);
    expect(problems).toEqual(expect.arrayContaining(faults.map(({ named }) => named)));
  });

  it("says which area is the larger, and which land lies inside which", () => {
    const messages = new Map(checkGeodata(broken()).map(({ id, message }) => [id, message]));
    expect(messages.get("area-hsk-ht-nda-later")).toContain("(20 %)");
    expect(messages.get(loop)).toContain("inside that of p8-i-t-land-san-tin-technopole");
  });

  it("lets a note explain an area", () => {
    const note = { zhHant: "只計部分", en: "A part only" };
    const change = changeFigure("area-hsk-ht-nda-later", { value: 5_950_000, note });
    expect(checkGeodata(change(real))).toEqual([]);
  });
});

describe("reading the data", () => {
  it.each([
    ["is not JSON", "[{"],
    ["is not a list", "{}"],
  ])("names a file that %s", async (_, content) => {
    const folder = await temporaryFolder(real);
    await writeFile(join(folder, "units.json"), content);
    const { problems } = await readGeodata(folder);
    expect(problems.map(problemLine).join("\n")).toContain("units.json · - · - = ");
  });
});

describe("check-data as a program", () => {
  it("ends well on sound data", async () => {
    const folder = await temporaryFolder(ours);
    expect(await checkData(folder)).toEqual({ code: 0, output: `${folder}: no problems\n`, errors: "" });
  });

  it("names every fault with file, id, field and value, and exits 1", async () => {
    const folder = await temporaryFolder(broken());
    const { code, errors } = await checkData(folder);
    expect(code).toBe(1);
    for (const { named } of faults)
      expect(errors).toContain(`${named.file} · ${named.id} · ${named.field} = ${named.value}: `);
    expect(errors).toContain(`${faults.length} problems in ${folder}`);
  });

  it("exits 1 on a folder that is not there", async () => {
    expect((await checkData(join(import.meta.dirname, "nowhere"))).code).toBe(1);
  });
});

function broken(): Geodata {
  return faults.reduce((data, { change }) => change(data), real);
}

function withoutMessages(problems: readonly Problem[]): Omit<Problem, "message">[] {
  return problems.map(({ file, id, field, value }) => ({ file, id, field, value }));
}

async function temporaryFolder(data: Geodata): Promise<string> {
  const folder = await writeGeodata(data);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

function checkData(folder: string): Promise<{ code: number; output: string; errors: string }> {
  const program = ["--import", "tsx", "scripts/check-data.ts", folder];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, program, (_, output, errors) => {
      resolve({ code: child.exitCode ?? -1, output, errors });
    });
  });
}

function ring(...corners: Position[]): Polygon {
  return { type: "Polygon", coordinates: [[...corners, ...corners.slice(0, 1)]] };
}

function when(earliest: string | null, latest: string | null): When {
  return { earliest, latest, words: { zhHant: "某日", en: "some day" } };
}
