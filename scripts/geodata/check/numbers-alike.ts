import { numbersIn } from "../numbers-in.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { filesOf, type RowName } from "./rows.ts";

/** Below this a number is as often a word: “phase 5” is 第五期. */
const leastCompared = 13;

/** What each language writes for numbers that the reader of numbers does not take for one. */
const written: readonly (readonly [find: RegExp, as: (...found: readonly string[]) => string])[] = [
  [/2019 冠狀病毒病|COVID-19/g, () => ""],
  [/十四五/g, () => " 14 "],
  [/百強/g, () => " 100 強"],
  [/([一二三四五六七八九])成半/g, (_, tenths = "") => ` ${digitOf(tenths)}5 `],
  [/([一二三四五六七八九])成/g, (_, tenths = "") => ` ${digitOf(tenths)}0 `],
  [/(\d[\d.]*)[–-](\d[\d.]*) (million|billion)/g, (_, from, to, of) => `${from} ${of} ${to} ${of}`],
  [/(\d[\d.]*) 至 (\d[\d.]*) (萬|億)/g, (_, from, to, of) => `${from} ${of} ${to} ${of}`],
];

/**
 * Numbers and dates that one language of a row says and the other does not, whichever of its fields says them. The
 * tours have a check of their own, and the names of places are left out: May Shing Court is no month.
 */
export function checkNumbersAlike(data: Geodata): Problem[] {
  return filesOf(data)
    .filter(({ file }) => file !== "places.json" && !file.startsWith("tours/"))
    .flatMap(({ file, rows }) => rows.flatMap((row) => differencesOf({ file, id: row.id }, row)));
}

function differencesOf(row: RowName, value: unknown): Problem[] {
  const texts = textsIn(value);
  const zhHant = comparedIn(texts.map((text) => text.zhHant));
  const en = comparedIn(texts.map((text) => text.en));
  return [...missing(row, "en", zhHant, en), ...missing(row, "zhHant", en, zhHant)];
}

function missing(
  row: RowName,
  field: string,
  said: ReadonlySet<string>,
  inField: ReadonlySet<string>,
): Problem[] {
  return [...said]
    .filter((number) => !inField.has(number))
    .map((value) => ({
      ...row,
      field,
      value,
      message: "is said in the other language and not in this one",
    }));
}

function textsIn(value: unknown): readonly { zhHant: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zhHant" in value && "en" in value) return [{ zhHant: String(value.zhHant), en: String(value.en) }];
  return Object.values(value).flatMap(textsIn);
}

function comparedIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => numbersIn(asDigits(text))).flatMap(partsOf));
}

function asDigits(text: string): string {
  return written.reduce((result, [find, as]) => result.replaceAll(find, as), text);
}

/** Of a date its year, its month and its day, as the languages divide them otherwise: 26 至 28 日, “26 to 28 August”. */
function partsOf(number: string): readonly string[] {
  const [, year = "", month = "", day = ""] = /^(\d{4})?(?:-(\d{2}))(?:-(\d{2}))?$/.exec(number) ?? [];
  const parts = month ? [year, String(Number(day || 0))] : [number];
  return [...parts.filter((part) => part !== "" && isCompared(part)), ...(month ? [`-${month}`] : [])];
}

function isCompared(part: string): boolean {
  return Number(part) >= leastCompared || part.includes(".");
}

function digitOf(numeral: string): number {
  return "一二三四五六七八九".indexOf(numeral) + 1;
}
