import { beforeAll, describe, expect, it } from "vitest";
import { checkGeodata } from "../../scripts/geodata/check.ts";
import type { Problem } from "../../scripts/geodata/problem.ts";
import type { Geodata } from "../../scripts/geodata/read.ts";
import { indexAtlas } from "../../src/model/atlas.ts";
import { type Scene, secondsOf, type Tour } from "../../src/model/tour.ts";
import { promiseBook } from "../../src/model/verdict.ts";
import { verdicts } from "../../src/model/verdicts.ts";
import { buildReal, readReal } from "./real.ts";

const file = "tours/the-whole-plan.json";
let real: Geodata;

beforeAll(async () => {
  real = await readReal();
});

describe("the shipped tours", () => {
  it("are three, in the order in which they are offered", () => {
    expect(real.tours.map(({ tour }) => tour.id)).toEqual([
      "the-whole-plan",
      "promised-and-happened",
      "two-corridors",
    ]);
  });

  it("tell the whole plan in eight minutes", () => {
    expect(secondsOf(tourOf("the-whole-plan"))).toBe(8 * 60);
  });

  it("begin and end with a slide", () => {
    const ends = real.tours.flatMap(({ tour: { scenes } }) => [scenes.at(0), scenes.at(-1)]);
    expect(ends.map((scene) => scene?.slide)).toEqual(ends.map(() => true));
  });

  it("end the promises with what the promise book counts", () => {
    const book = promiseBook(indexAtlas(buildReal(real)));
    const counts = verdicts.map((verdict) => book.filter((each) => each.verdict === verdict).length);
    expect(book).toHaveLength(10);
    // One kept, one late, none revised, eight open.
    expect(counts).toEqual([1, 1, 0, 8]);
    expect(tourOf("promised-and-happened").scenes.at(-1)?.caption).toMatchObject({
      en: "Of the ten: one kept, one late, eight open, each with the reason.",
    });
  });
});

interface Fault {
  readonly name: string;
  readonly change: Partial<Scene>;
  readonly field: string;
  readonly value: string;
}

const twice = { zhHant: "園區已經開幕", en: "The park has opened" };
const faults: Fault[] = [
  {
    name: "a number that nothing cited says",
    change: { caption: { ...twice, en: "The park of 89 ha" } },
    field: "caption.en",
    value: "89",
  },
  {
    name: "a multiple in Chinese that nothing cited says",
    change: { caption: { ...twice, zhHant: "耗資 31 億元" } },
    field: "caption.zhHant",
    value: "3100000000",
  },
  {
    name: "a day where only the month is cited",
    change: { title: { ...twice, en: "22 November 2025" } },
    field: "title.en",
    value: "2025-11-22",
  },
  {
    name: "a count in words that nothing cited says",
    change: { notes: { ...twice, zhHant: "共有九座樓宇" } },
    field: "notes.zhHant",
    value: "9",
  },
  {
    name: "another count of the measures",
    change: { caption: { ...twice, en: "All 92 measures" } },
    field: "caption.en",
    value: "92",
  },
  { name: "a citation of nothing", change: { cites: ["hearsay"] }, field: "cites", value: "hearsay" },
  { name: "an unknown site", change: { sites: ["atlantis"] }, field: "sites", value: "atlantis" },
  {
    name: "a view of an unknown site",
    change: { view: "site=atlantis" },
    field: "view",
    value: "site=atlantis",
  },
  { name: "a view in a language", change: { view: "lang=en" }, field: "view", value: "lang=en" },
  { name: "a view with a version", change: { view: "v=1" }, field: "view", value: "v=1" },
  {
    name: "a tour in a tour",
    change: { view: "tour=two-corridors" },
    field: "view",
    value: "tour=two-corridors",
  },
  { name: "a month off the timeline", change: { view: "t=2050-01" }, field: "view", value: "t=2050-01" },
  {
    name: "an event of another site",
    change: { view: "site=hsitp-loop&event=promise-amc" },
    field: "view",
    value: "promise-amc",
  },
  {
    name: "a scene that moves no camera",
    change: { view: "view=land", sites: undefined },
    field: "view",
    value: "view=land",
  },
  {
    name: "a scene at a site that is not drawn",
    change: { view: "site=eastern-corridor", sites: ["amc-2"] },
    field: "view",
    value: "site=eastern-corridor",
  },
  {
    name: "a frame beyond the map",
    change: { frame: [113.7, 22.2, 114.2, 22.5] },
    field: "frame",
    value: "113.7,22.2,114.2,22.5",
  },
  { name: "a scene of a blink", change: { seconds: 7 }, field: "seconds", value: "7" },
  { name: "a scene of minutes", change: { seconds: 121 }, field: "seconds", value: "121" },
  {
    name: "a caption that the back row cannot read",
    change: { caption: { ...twice, zhHant: "長".repeat(91) } },
    field: "caption.zhHant",
    value: "91 characters",
  },
  {
    name: "a title that does not fit",
    change: { title: { ...twice, en: "long ".repeat(12) } },
    field: "title.en",
    value: "60 characters",
  },
  { name: "HTML", change: { notes: { ...twice, en: "a <b>bold</b> word" } }, field: "notes.en", value: "<" },
  { name: "one language only", change: { notes: "只有中文" }, field: "notes", value: '"只有中文"' },
  {
    name: "a missing translation",
    change: { notes: { zhHant: "講者備註", en: " " } },
    field: "scenes.3.notes.en",
    value: '" "',
  },
];

/** A scene in which nothing else leans on what is changed. */
const plain: Partial<Scene> = { title: twice, caption: twice, notes: twice, cites: undefined };

describe("the check of tours", () => {
  it.each(faults)("names $name, and nothing else", ({ change, field, value }) => {
    const id = field.startsWith("scenes.") ? "the-whole-plan" : "the-loop";
    const problems = checkGeodata(withScene("the-loop", { ...plain, ...change }));
    expect(named(problems)).toEqual([{ file, id, field, value }]);
  });

  it("lets a scene say what it cites, in either language", () => {
    const caption = { zhHant: "首批八座樓宇，2024 年年底起", en: "Eight buildings, from the end of 2024" };
    const cites = ["promise-hsitp-first-buildings"];
    expect(checkGeodata(withScene("the-loop", { ...plain, caption, cites }))).toEqual([]);
  });

  it("lets a scene say the total where all of it is cited", () => {
    const cites = real.tours[0]?.tour.scenes.find(({ id }) => id === "whole-hong-kong")?.cites ?? [];
    expect(checkGeodata(withScene("whole-hong-kong", { cites }))).toEqual([]);
    const fewer = cites.filter((id) => id !== "p12-land-near-cuhk-medical-centre-cuhk");
    const values = checkGeodata(
      withScene("whole-hong-kong", { sites: ["san-tin-technopole"], cites: fewer }),
    ).map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(["334.5", "2.5"]));
  });

  it("lets a scene say the number in the name of its site", () => {
    const caption = { zhHant: "中大 2.5 公頃用地", en: "The 2.5 ha site" };
    const sites = ["cuhk-2-5ha-site"];
    expect(checkGeodata(withScene("the-loop", { ...plain, caption, sites }))).toEqual([]);
  });

  it("lets a planned line give the camera its place, if the atlas has points for it", () => {
    const aimedAt = (item: number) =>
      checkGeodata(withScene("the-loop", { ...plain, view: `view=rail&item=${item}`, sites: undefined }));
    expect(aimedAt(102)).toEqual([]);
    expect(aimedAt(9_999).map(({ message }) => message)).toEqual([
      "leaves the camera where it was: name sites or a frame",
    ]);
  });

  it("names a tour that has not the name of its file", () => {
    const problems = checkGeodata(withTour({ id: "another-plan" }));
    expect(named(problems)).toEqual([{ file, id: "another-plan", field: "id", value: "another-plan" }]);
  });

  it("names a number in the summary that no scene cites", () => {
    const summary = { zhHant: "七十七", en: "77 places" };
    const problems = checkGeodata(withTour({ summary }));
    expect(named(problems)).toEqual([{ file, id: "the-whole-plan", field: "summary.en", value: "77" }]);
  });

  it("names a scene that stands twice", () => {
    const { scenes } = tourOf("the-whole-plan");
    const problems = checkGeodata(withTour({ scenes: [...scenes, ...scenes.slice(3, 4)] }));
    expect(named(problems)).toEqual([{ file, id: "the-loop", field: "id", value: "the-loop" }]);
  });
});

function tourOf(id: string): Tour {
  const found = real.tours.find(({ tour }) => tour.id === id);
  if (!found) throw new Error(`there is no tour ${id}`);
  return found.tour;
}

function withTour(change: Partial<Tour>): Geodata {
  return {
    ...real,
    tours: real.tours.map((each) =>
      each.file === file ? { file, tour: { ...each.tour, ...change } } : each,
    ),
  };
}

function withScene(id: string, change: Partial<Scene>): Geodata {
  const { scenes } = tourOf("the-whole-plan");
  if (!scenes.some((scene) => scene.id === id)) throw new Error(`there is no scene ${id}`);
  return withTour({ scenes: scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)) });
}

function named(problems: readonly Problem[]): Omit<Problem, "message">[] {
  return problems.map(({ file: where, id, field, value }) => ({ file: where, id, field, value }));
}
