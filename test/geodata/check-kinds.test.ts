import type { Geometry } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { checkGeodata } from "../../scripts/geodata/check.ts";
import type { Problem } from "../../scripts/geodata/problem.ts";
import type { Geodata } from "../../scripts/geodata/read.ts";
import type { Localised } from "../../src/model/localised.ts";
import type { When } from "../../src/model/rows.ts";
import type { Scene } from "../../src/model/tour.ts";
import {
  type Change,
  changeEvent,
  changeFigure,
  changeMeasure,
  changeSite,
  changeSource,
  redraw,
} from "./change.ts";
import { readReal } from "./real.ts";

let real: Geodata;

beforeAll(async () => {
  real = await readReal();
});

interface Fault {
  readonly name: string;
  readonly change: Change;
  readonly named: Omit<Problem, "message">;
}

const opened = "later-2025-12-opening-ceremony-hong-kong-park";
const cyberportPage = "later-2024-structure-due-top-out-end-2024";
const enterprises = "later-2021-10-about-900-enterprises";
const otherFive = "later-2025-09-first-three-buildings-done-next-five";
const contest = "later-2024-08-second-round-1-172-entries-almost-2";
const tenants = "later-2026-03-hetao-hong-kong-youth-innovation-hub";
const promises = "tours/promised-and-happened.json";
const wholePlan = "tours/the-whole-plan.json";

/** Each kind of fault that a second reading of the data found, put back. */
const faults: Fault[] = [
  {
    name: "an answer about another step that is said to meet its promise",
    change: changeEvent("later-2022-04-amc-opened", { meets: "wholly" }),
    named: { file: "events.json", id: "later-2022-04-amc-opened", field: "milestone", value: "opening" },
  },
  {
    name: "an answer about another step that is said to be still to come",
    change: changeEvent("later-2024-09-mec-still-open-expected-end-2024", { stillToCome: true }),
    named: {
      file: "events.json",
      id: "later-2024-09-mec-still-open-expected-end-2024",
      field: "milestone",
      value: "opening",
    },
  },
  {
    name: "a revision to a time within the promised one",
    change: changeEvent(cyberportPage, { kind: "revised" }),
    named: { file: "events.json", id: cyberportPage, field: "kind", value: "revised" },
  },
  {
    name: "a time for other buildings that would count as a new date of the promised ones",
    change: changeEvent(otherFive, { milestone: "first-part" }),
    named: { file: "events.json", id: otherFive, field: "kind", value: "happened" },
  },
  {
    name: "an end that is told as moved, where it was only still to come",
    change: changeEvent("later-2025-09-it-innovation-lab-to-end-with-the", { stillToCome: undefined }),
    named: {
      file: "events.json",
      id: "later-2025-09-it-innovation-lab-to-end-with-the",
      field: "kind",
      value: "reported",
    },
  },
  {
    name: "a time that a later fact gives, without what is to come by it",
    change: changeEvent("later-2022-07-engineering-study-started-reclamation-about-60", {
      promised: undefined,
    }),
    named: {
      file: "events.json",
      id: "later-2022-07-engineering-study-started-reclamation-about-60",
      field: "promised",
      value: "missing",
    },
  },
  {
    name: "a measure that bears the name of another but for the word that joins it",
    change: changeMeasure("amc-and-mec", {
      name: { zhHant: "先進製造業中心及微電子中心（興建）", en: "Two centres" },
    }),
    named: {
      file: "measures.json",
      id: "amc-and-mec",
      field: "name.zhHant",
      value: "先進製造業中心及微電子中心（興建）",
    },
  },
  {
    name: "a source on a host that is not its publisher’s",
    change: changeSource("news-gov-hk-2024-04-13", { url: "https://news.gov.hk.copies.example/1.html" }),
    named: {
      file: "sources.json",
      id: "news-gov-hk-2024-04-13",
      field: "url",
      value: "https://news.gov.hk.copies.example/1.html",
    },
  },
  {
    name: "a source without an address that says not how to find it",
    change: changeSource("news-gov-hk-2024-04-13", { note: undefined }),
    named: { file: "sources.json", id: "news-gov-hk-2024-04-13", field: "note", value: "missing" },
  },
  {
    name: "a headline that says “each” in one language only",
    change: changeEvent("later-2022-06-over-3-000-students-and-over-1", {
      headline: { zhHant: "每年逾 3,000 名學生", en: "Over 3,000 students" },
    }),
    named: {
      file: "events.json",
      id: "later-2022-06-over-3-000-students-and-over-1",
      field: "headline",
      value: "每年逾 3,000 名學生 | Over 3,000 students",
    },
  },
  {
    name: "a headline that gives a number in one language only",
    change: changeEvent("later-2022-06-over-3-000-students-and-over-1", {
      headline: { zhHant: "停止運作", en: "Stopped; HK$17 million spent" },
    }),
    named: {
      file: "events.json",
      id: "later-2022-06-over-3-000-students-and-over-1",
      field: "headline",
      value: "停止運作 | Stopped; HK$17 million spent",
    },
  },
  {
    name: "a site that only the paper has under construction, years ago",
    change: changeEvent("later-2023-08-buildings-ventilation-contract-end-2029-hk", { status: undefined }),
    named: { file: "sites.geojson", id: "ststw-cavern", field: "statusAtPaper", value: "works" },
  },
  {
    name: "a promise that does not say which step it dates",
    change: changeEvent("promise-blockchain-platform", { milestone: undefined }),
    named: { file: "events.json", id: "promise-blockchain-platform", field: "milestone", value: "missing" },
  },
  {
    name: "a promise that is restated as one of another step",
    change: changeEvent("a2-target-completion", { milestone: "opening" }),
    named: { file: "events.json", id: "a2-target-completion", field: "milestone", value: "opening" },
  },
  {
    name: "a place that a promise of completion would open",
    change: changeEvent("promise-mec", { status: { becomes: "open", siteIds: ["mec"] } }),
    named: { file: "events.json", id: "promise-mec", field: "status.becomes", value: "open" },
  },
  {
    name: "a commitment with a date that is told as a report",
    change: changeEvent("a9-year-injection", { kind: "reported", milestone: undefined, due: undefined }),
    named: { file: "events.json", id: "a9-year-injection", field: "kind", value: "reported" },
  },
  {
    name: "a later fact tied to one of two measures that say the same",
    change: changeEvent(opened, { measureIds: ["hsitp-first-batch"] }),
    named: { file: "events.json", id: opened, field: "measureIds", value: "hsitp-first-batch" },
  },
  {
    name: "a measure of which nothing later is told",
    change: changeMeasure("d-biz", { notFound: undefined }),
    named: { file: "measures.json", id: "d-biz", field: "notFound", value: "missing" },
  },
  {
    name: "a measure that is not to be found and has a later fact",
    change: changeMeasure("iam-smart", {
      notFound: { until: "2026-11-30", where: said("報章", "newspapers") },
    }),
    named: { file: "measures.json", id: "iam-smart", field: "notFound", value: "2026-11-30" },
  },
  {
    name: "financial years that are taken for calendar years",
    change: changeFigure("a10-business-facilitation-measures", {
      asOf: {
        ...when("2018-01-01", "2021-10-11"),
        words: said("2018-19 至 2020-21 年度", "2018-19 to 2020-21"),
      },
    }),
    named: {
      file: "figures.json",
      id: "a10-business-facilitation-measures",
      field: "asOf",
      value: "2018-01-01/2021-10-11",
    },
  },
  {
    name: "a number of three years as of nearly four",
    change: changeFigure("a10-business-facilitation-measures", {
      asOf: { ...when("2018-01-01", "2021-10-11"), words: said("2021 年前三年", "the three years to 2021") },
    }),
    named: {
      file: "figures.json",
      id: "a10-business-facilitation-measures",
      field: "asOf",
      value: "2018-01-01/2021-10-11",
    },
  },
  {
    name: "a number of two years as of one",
    change: changeFigure("a10-bureaux-departments", { asOf: when("2021-01-01", "2021-10-11") }),
    named: {
      file: "figures.json",
      id: "a10-bureaux-departments",
      field: "asOf",
      value: "2021-01-01/2021-10-11",
    },
  },
  {
    name: "money for three years as of one",
    change: changeFigure("a5-funding", { asOf: when("2021-09-01", "2022-08-31") }),
    named: { file: "figures.json", id: "a5-funding", field: "asOf", value: "2021-09-01/2022-08-31" },
  },
  {
    name: "an area “given later” that is older than the paper",
    change: changeFigure("area-hsk-ht-nda-later", {
      subject: said("洪水橋／厦村：其後公布的面積", "Hung Shui Kiu / Ha Tsuen: area given later"),
    }),
    named: {
      file: "figures.json",
      id: "area-hsk-ht-nda-later",
      field: "subject.en",
      value: "Hung Shui Kiu / Ha Tsuen: area given later",
    },
  },
  {
    name: "an area “given later” of which no date is known",
    change: changeFigure("area-cyberport-5-later", {
      subject: said("數碼港第五期：其後公布的面積", "Cyberport 5: area given later"),
    }),
    named: {
      file: "figures.json",
      id: "area-cyberport-5-later",
      field: "subject.en",
      value: "Cyberport 5: area given later",
    },
  },
  {
    name: "a day in words that is another than the day of the row",
    change: changeEvent(opened, {
      when: {
        earliest: "2025-12-22",
        latest: "2025-12-22",
        words: said("2025 年 12 月 22 日", "21 December 2025"),
      },
    }),
    named: { file: "events.json", id: opened, field: "when.words.en", value: "2025-12-21" },
  },
  {
    name: "a month in words that is another than the month of the row",
    change: changeFigure("a9-granted", {
      asOf: { earliest: "2021-08-01", latest: "2021-08-31", words: said("2021 年 9 月", "August 2021") },
    }),
    named: { file: "figures.json", id: "a9-granted", field: "asOf.words.zhHant", value: "2021-09" },
  },
  {
    name: "a number that stands in English alone",
    change: changeEvent(contest, {
      headline: said("第二屆：1,172 份作品", "Second round: 1,172 entries, almost 2,500 contestants"),
    }),
    named: { file: "events.json", id: contest, field: "zhHant", value: "2500" },
  },
  {
    name: "a share that differs between the languages",
    change: changeEvent(tenants, {
      headline: said("首座租出七成，八成租戶來自香港", "First building 70% let, 60% to Hong Kong firms"),
      text: said("增設青年科創谷", "A youth hub was added"),
    }),
    named: { file: "events.json", id: tenants, field: "en", value: "80" },
  },
  {
    name: "a month that differs between the languages",
    change: changeMeasure("smart-city-blueprint", {
      summary: said("2017 年底首次公布", "First published in December 2017"),
    }),
    named: { file: "measures.json", id: "smart-city-blueprint", field: "zhHant", value: "-12" },
  },
  {
    name: "a publisher with two names in Chinese",
    change: changeSource("hk01-2025-11-05", { publisher: said("香港零一", "HK01") }),
    named: { file: "sources.json", id: "hk01-2025-11-05", field: "publisher.zhHant", value: "香港零一" },
  },
  {
    name: "a publisher with two names in English",
    change: changeSource("the-hong-kong-institute-of-2022-01", {
      publisher: said("香港測量師學會", "The Hong Kong Institute of Surveyors"),
    }),
    named: {
      file: "sources.json",
      id: "the-hong-kong-institute-of-2022-01",
      field: "publisher.en",
      value: "The Hong Kong Institute of Surveyors",
    },
  },
  {
    name: "another form of a character than everywhere else",
    change: changeFigure("area-ststw-cavern-later", {
      note: said("主洞室羣的地下佔地。", "Footprint of the caverns underground."),
    }),
    named: { file: "figures.json", id: "area-ststw-cavern-later", field: "note.zhHant", value: "羣" },
  },
  {
    name: "half-width brackets beside Chinese",
    change: changeMeasure("techconnect", { name: said("科技統籌 (整體撥款)", "TechConnect (Block Vote)") }),
    named: { file: "measures.json", id: "techconnect", field: "name.zhHant", value: " (" },
  },
  {
    name: "a note that says a title is a description, without the mark that shows it",
    change: changeSource("china-daily-asia-2025-12", {
      titleDescribed: undefined,
      note: said(
        "原頁沒有顯示標題，此為內容說明。",
        "The page shows no title of its own; this describes it.",
      ),
    }),
    named: {
      file: "sources.json",
      id: "china-daily-asia-2025-12",
      field: "titleDescribed",
      value: "missing",
    },
  },
  {
    name: "a fact of “the same week” that is of the week before",
    change: changeEvent(enterprises, { text: said("早五天的說法", "The Policy Address of the same week") }),
    named: { file: "events.json", id: enterprises, field: "text.en", value: "same week" },
  },
  {
    name: "a wrong number of days before the paper",
    change: changeEvent(enterprises, { text: said("早四天的說法", "The Policy Address, five days earlier") }),
    named: { file: "events.json", id: enterprises, field: "text.zhHant", value: "早四天" },
  },
  {
    name: "a tour that speaks of the same week",
    change: changeScene(wholePlan, "science-park", {
      notes: said("同一星期的說法", "The Policy Address of that autumn"),
    }),
    named: { file: wholePlan, id: "science-park", field: "notes.zhHant", value: "同一星期" },
  },
  {
    name: "a summary that drops “over” in English",
    change: changeMeasure("iam-smart", {
      summary: said("逾 86 萬用戶、逾 150 項服務", "over 860,000 users, and for everybody 150 services"),
    }),
    named: { file: "measures.json", id: "iam-smart", field: "summary.en", value: "more than 150 services" },
  },
  {
    name: "a summary that drops “at most” in Chinese",
    change: changeMeasure("hkstp-injection", {
      summary: said("把培育資助提高至 400 萬元", "raised grants to at most HK$4 million"),
    }),
    named: { file: "measures.json", id: "hkstp-injection", field: "summary.zhHant", value: "最多 400 萬元" },
  },
  {
    name: "three-quarters for more than three-quarters",
    change: changeMeasure("smart-regulation", {
      summary: said("398 項，逾四分之三已落實", "398 steps, three-quarters done"),
    }),
    named: { file: "measures.json", id: "smart-regulation", field: "summary.en", value: "more than 75%" },
  },
  {
    name: "equal numbers of different things of which nothing is said",
    change: changeFigure("p16-innohk-laboratories-life-health", { sameNumberAs: undefined }),
    named: { file: "figures.json", id: "p16-innohk-laboratories-life-health", field: "value", value: "16" },
  },
  {
    name: "a page dated by what it tells of",
    change: changeSource("unwire-hk-2022-04", { date: "2022-04" }),
    named: { file: "sources.json", id: "unwire-hk-2022-04", field: "date", value: "2022-04" },
  },
  {
    name: "a title in another language than its source",
    change: changeSource("paper-2021", { title: "2021 Policy Address: policy initiatives" }),
    named: {
      file: "sources.json",
      id: "paper-2021",
      field: "title",
      value: "2021 Policy Address: policy initiatives",
    },
  },
  {
    name: "a company’s own page that is called official",
    change: changeSource("hong-kong-cyberport-management-2024", { kind: "official" }),
    named: {
      file: "sources.json",
      id: "hong-kong-cyberport-management-2024",
      field: "kind",
      value: "official",
    },
  },
  {
    name: "a site drawn over another without a word",
    change: changeSite("cuhk-2-5ha-site", { basis: said("大小按面積繪畫。", "Sized to its area.") }),
    named: { file: "sites.geojson", id: "cuhk-2-5ha-site", field: "geometry", value: "cuhk-medical-centre" },
  },
  {
    name: "a part drawn outside its whole",
    change: redraw("smart-lab", pointAt(114.13145, 22.26095)),
    named: { file: "sites.geojson", id: "smart-lab", field: "geometry", value: "cyberport" },
  },
  {
    name: "a point outside what its basis names",
    change: (data) =>
      redraw("innocell", pointAt(114.2, 22.4))(changeSite("innocell", { partOf: null })(data)),
    named: { file: "sites.geojson", id: "innocell", field: "geometry", value: "science-park" },
  },
  {
    name: "a tour that counts other verdicts than the book",
    change: changeScene(promises, "closing", {
      caption: said("十項之中：一項如期，兩項遲了。", "Of the ten: one kept, one late."),
    }),
    named: { file: promises, id: "closing", field: "caption.zhHant", value: "兩項遲了" },
  },
  {
    name: "a tour that counts other promises than the book",
    change: changeScene(promises, "closing", {
      caption: said("一項如期", "Of the six: one kept, one late."),
    }),
    named: { file: promises, id: "closing", field: "caption.en", value: "Of the six" },
  },
  {
    name: "a tour that gives another verdict than the book",
    change: changeScene(promises, "mec", {
      title: said("微電子中心：未有定論", "Microelectronics Centre: late"),
    }),
    named: { file: promises, id: "mec", field: "title.en", value: "late" },
  },
];

describe("the check of the data", () => {
  it("finds nothing in ours", () => {
    expect(checkGeodata(real)).toEqual([]);
  });

  it.each(faults)("names $name", ({ change, named }) => {
    const found = checkGeodata(change(real)).map(({ file, id, field, value }) => ({
      file,
      id,
      field,
      value,
    }));
    expect(found).toContainEqual(named);
  });
});

function said(zhHant: string, en: string): Localised {
  return { zhHant, en };
}

function when(earliest: string, latest: string): When {
  return { earliest, latest, words: said("某年", "some year") };
}

function pointAt(longitude: number, latitude: number): Geometry {
  return { type: "Point", coordinates: [longitude, latitude] };
}

function changeScene(file: string, id: string, change: Partial<Scene>): Change {
  return (data) => ({
    ...data,
    tours: data.tours.map((each) =>
      each.file === file
        ? {
            file,
            tour: {
              ...each.tour,
              scenes: each.tour.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)),
            },
          }
        : each,
    ),
  });
}
