import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/localised.ts";
import {
  eventKinds,
  placeKinds,
  precisions,
  siteKinds,
  sourceKinds,
  statuses,
} from "../../../src/model/kinds.ts";
import { verdicts } from "../../../src/model/verdicts.ts";
import { entryKinds } from "../../../src/search/entries.ts";
import { promiseSorts } from "../../../src/model/choice/sorts.ts";
import { pagesWords } from "../../../src/ui/text/pages/pages-words.ts";
import { texts } from "../../../src/ui/text/texts.ts";

interface Entry {
  readonly path: string;
  /** The text as it is said; of a function, what it says of the values below. */
  readonly said: string;
  /** How many values a function takes; 0 for plain text. */
  readonly takes: number;
}

/** Values that occur in no text by themselves, so that one finds them again. */
const values = [37, 5_903];
/** What stands on printed pages only is looked at like the rest. */
const entries = Object.fromEntries(
  languages.map((language) => [language, entriesOf({ ...texts[language], ...pagesWords[language] })]),
);
const said = (language: string): readonly Entry[] => entries[language] ?? [];

/** Keys, units and names of products are the same in every script. */
const latinOnly =
  /^(about\.keys\.\d+\.0|sources\.nothingMissing|separator|(nearby|promises)\.(clause|colon|stop)|workspace\.(accepts|listGap|formatLine|formats\..*|systems\.utm.*))$/;
/** What stands between two texts. */
const joints = /^(separator|siteFilter\.or|nearby\.(clause|colon|stop)|promises\.colon|workspace\.listGap)$/;
/** No text is wanted there: nothing needs to be said. */
const silent = ["nameStatus.official", "site.licence.none", "workspace.saving.empty"];
const chinese = /\p{Script=Han}/u;

/** By subject, each a module of its own. */
const subjectFiles = readdirSync("src/ui/text/zh-Hant");

describe("the subjects of the texts", () => {
  it("are the same in both languages that are written by hand", () => {
    expect(subjectFiles.length).toBeGreaterThan(15);
    expect(readdirSync("src/ui/text/en").filter((file) => file !== "plural.ts")).toEqual(subjectFiles);
  });

  it.each(["zh-Hant", "en"] as const)(
    "of %s share no key, and all are in its dictionary",
    async (language) => {
      const modules = await Promise.all(
        subjectFiles.map(
          async (file) =>
            (await import(`../../../src/ui/text/${language}/${file}`)) as Record<string, object>,
        ),
      );
      const keys = modules.flatMap((module) => Object.values(module)).flatMap((words) => Object.keys(words));
      expect(keys.toSorted()).toEqual(Object.keys(texts[language]).toSorted());
    },
  );
});

describe("the texts", () => {
  it("are more than a few", () => {
    expect(said("en").length).toBeGreaterThan(200);
  });

  it.each(languages)("of %s have the same keys as the others, and take the same values", (language) => {
    const shape = (of: string): string[] => said(of).map(({ path, takes }) => `${path} ${takes}`);
    expect(shape(language)).toEqual(shape("zh-Hant"));
  });

  it.each(languages)("of %s are never empty, where something has to be said", (language) => {
    const empty = said(language).filter((entry) => entry.said.trim() === "");
    expect(empty.map(({ path }) => path)).toEqual(silent);
  });

  it.each(languages)("of %s say every value that they take", (language) => {
    const forgotten = said(language).filter((entry) =>
      values.slice(0, entry.takes).some((value) => !entry.said.includes(String(value))),
    );
    expect(forgotten.map(({ path }) => path)).toEqual([]);
  });

  it.each(languages)("of %s hold nothing that was not meant to be read", (language) => {
    const odd = said(language).filter((entry) => /undefined|NaN|\[object|\$\{|\{\w+\}|TODO/.test(entry.said));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it.each(languages)("of %s begin and end without a space", (language) => {
    const spaced = said(language).filter(
      (entry) => !joints.test(entry.path) && entry.said !== entry.said.trim(),
    );
    expect(spaced.map(({ path }) => path)).toEqual([]);
  });
});

describe("English", () => {
  it("has no Chinese character", () => {
    const found = said("en").filter((entry) =>
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(entry.said),
    );
    expect(found).toEqual([]);
  });

  it("says one site and two sites", () => {
    const { count, siteList, sources } = texts.en;
    expect([count.sites(1), count.sites(2), count.sites(0)]).toEqual(["1 site", "2 sites", "0 sites"]);
    expect([count.measures(1), count.measures(91)]).toEqual(["1 measure", "91 measures"]);
    expect([count.figures(1), count.figures(3)]).toEqual(["1 figure or date", "3 figures and dates"]);
    expect(siteList.filtered(1, 1)).toContain("1 of 1 site");
    expect([sources.cited(1), sources.cited(2)]).toEqual(["cited once", "cited 2 times"]);
  });
});

describe.each(["zh-Hant", "zh-Hans"])("%s", (language) => {
  it("is Chinese throughout", () => {
    const foreign = said(language).filter(
      (entry) => !chinese.test(entry.said) && !latinOnly.test(entry.path) && !silent.includes(entry.path),
    );
    expect(foreign).toEqual([]);
  });

  it("has the punctuation of Chinese between Chinese characters", () => {
    const western = said(language).filter((entry) =>
      /\p{Script=Han}[,;:!?.](\p{Script=Han}|$)/u.test(entry.said),
    );
    expect(western).toEqual([]);
  });
});

describe("Simplified Chinese", () => {
  it("is written in other characters than Traditional Chinese", () => {
    expect(texts["zh-Hans"].title).toBe("香港创科地图");
    expect(texts["zh-Hant"].title).toBe("香港創科地圖");
    expect(texts["zh-Hans"].count.sites(5)).toBe("5 个地点");
    const traditional = said("zh-Hans").filter((entry) =>
      /[圖數個點創條錄車門間開關過時會來與]/u.test(entry.said),
    );
    expect(traditional).toEqual([]);
  });

  it("has no word of an interface that only Hong Kong uses", () => {
    const hongKong = said("zh-Hans").filter((entry) =>
      /连结|档案|列印|萤幕|荧幕|储存|搜寻|视窗|载入|汇出|字元|分页|座标|装置|私隐|设定|滑鼠|影片|预设|容许|甚么|[「」『』]/u.test(
        entry.said,
      ),
    );
    expect(hongKong).toEqual([]);
  });

  it("has the Mainland's terms, and replaces a text where a term is not enough", () => {
    const { command, ownTours, handOut, share } = texts["zh-Hans"];
    expect([share.copy, handOut.print, handOut.screen]).toEqual(["复制链接", "打印", "屏幕的两倍"]);
    expect([command.blank, command.fullscreen, command.back]).toEqual(["黑屏", "全屏", "返回"]);
    expect([ownTours.open, ownTours.exportFile]).toEqual(["打开导览文件", "导出文件"]);
  });

  it("numbers annexes in Chinese", () => {
    expect(texts["zh-Hans"].cite.annex(2)).toBe("附件（二）");
  });
});

/** Every text with the way to it, in the order of the keys. */
function entriesOf(value: unknown, path = ""): readonly Entry[] {
  if (typeof value === "string") return [{ path, said: value, takes: 0 }];
  if (typeof value === "function") {
    const say = value as (...given: readonly number[]) => string;
    return [{ path, said: say(...values.slice(0, say.length)), takes: say.length }];
  }
  return Object.entries(value as object)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, each]) => entriesOf(each, path ? `${path}.${key}` : key));
}

describe("every text", () => {
  it("is named where something shows it", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("ui/text/"));
    const shown = files.map((file) => readFileSync(`src/${file}`, "utf8")).join("\n");
    const keys = Object.entries(texts.en).flatMap(([key, value]) =>
      typeof value === "object" && !Array.isArray(value) ? [key, ...Object.keys(value)] : [key],
    );
    // What a table of the data names (a status, a kind of source) is asked for by that name.
    const confidences = ["high", "medium", "low", "none"];
    const names = ["translation", "from-memory", "from-brief", "header", "purpose", "signature"];
    const tables: ReadonlySet<string> = new Set([
      ...confidences,
      ...names,
      ...siteKinds,
      ...statuses,
      ...precisions,
      ...eventKinds,
      ...sourceKinds,
      ...verdicts,
      ...promiseSorts,
      ...placeKinds,
      ...entryKinds,
    ]);
    const unnamed = keys.filter((key) => !tables.has(key) && !new RegExp(`\\b${key}\\b`).test(shown));
    expect(unnamed).toEqual([]);
  });
});
