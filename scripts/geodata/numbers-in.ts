/** Reads the numbers and dates out of a text in Chinese or English, so that what one text says can be looked for in another. */

interface Pattern {
  readonly find: RegExp;
  /** The number from what was found, bracket by bracket. */
  readonly read: (...brackets: readonly (string | undefined)[]) => string;
}

const month = "January|February|March|April|May|June|July|August|September|October|November|December";
const monthNames = month.split("|");
const multiples: Readonly<Record<string, number>> = { 萬: 1e4, 億: 1e8, million: 1e6, billion: 1e9 };

/** One, two and three in words count what is on the stage as well; from four on, words before a unit are figures. */
const numerals = ["四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const words = ["four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const counted = "hectares|ha|buildings|universities|companies|firms|years|months";

/** The longest first: what one has read is not read again by the next. */
const patterns: readonly Pattern[] = [
  { find: /(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?/g, read: dateOf },
  {
    find: new RegExp(`(?:(\\d{1,2}) )?(${month}) (\\d{4})`, "g"),
    read: (day, name, year) => dateOf(year, monthNumber(name), day),
  },
  { find: /(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/g, read: (number, day) => dateOf("", number, day) },
  {
    find: new RegExp(`(?:(\\d{1,2}) )?(${month})\\b`, "g"),
    read: (day, name) => dateOf("", monthNumber(name), day),
  },
  {
    find: /(\d[\d,]*(?:\.\d+)?) ?(萬|億|million|billion)/g,
    read: (digits = "", multiple = "") => String(Math.round(numberOf(digits) * (multiples[multiple] ?? 1))),
  },
  { find: /\d[\d,]*(?:\.\d+)?/g, read: (digits = "") => String(numberOf(digits)) },
  {
    find: /(?<![一二三四五六七八九十])(十[一二]?|[四五六七八九]) ?(?:公頃|座|所|間|家|條|年|個月)/g,
    read: (numeral = "") => String(numerals.indexOf(numeral) + 4),
  },
  {
    find: new RegExp(`\\b(${words.join("|")})(?: [a-z-]+)? (?:${counted})\\b`, "gi"),
    read: (word = "") => String(words.indexOf(word.toLowerCase()) + 4),
  },
];

/**
 * Every number once, as `334.5` or, written out, `10000000000`; dates as `2021`, `2021-10`, `2021-10-11`, without
 * their year as `-10` and `-10-11`.
 */
export function numbersIn(text: string): readonly string[] {
  const found = new Set<string>();
  let rest = text;
  for (const { find, read } of patterns) {
    rest = rest.replaceAll(find, (whole: string, ...brackets: readonly unknown[]) => {
      const texts = brackets.filter((each) => typeof each !== "number").slice(0, -1);
      found.add(read(...(texts.length === 0 ? [whole] : (texts as (string | undefined)[]))));
      return " ";
    });
  }
  return [...found];
}

/** A date and what it says with less: its month and year, its day without a year. */
export function withLess(number: string): readonly string[] {
  const [, year = "", ofYear = "", ofMonth = ""] = /^(\d{4})(-\d{2})(-\d{2})?$/.exec(number) ?? [];
  return year ? [number, year, year + ofYear, ofYear, ofYear + ofMonth] : [number];
}

function dateOf(year = "", monthOfYear = "", day = ""): string {
  return [year, monthOfYear && monthOfYear.padStart(2, "0"), day && day.padStart(2, "0")]
    .filter((part, index) => index === 0 || part !== "")
    .join("-");
}

function monthNumber(name = ""): string {
  return String(monthNames.indexOf(name) + 1);
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
