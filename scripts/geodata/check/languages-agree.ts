import type { Localised } from "../../../src/model/localised.ts";
import { numbersIn, withLess } from "../numbers-in.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** A word that limits a number, in both languages. */
interface Limit {
  readonly means: string;
  readonly zhHant: RegExp;
  readonly en: RegExp;
}

/** What a limit in English stands before: a number in digits or in words. */
const number =
  "(?= (?:HK\\$|\\$)?\\d| (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an? quarter|three-quarters)\\b)";

const limits: readonly Limit[] = [
  {
    means: "up to",
    zhHant: /最高|最多|上限|不超過|至多/,
    en: /\b(?:up to|at most|ceiling|no more than|maximum|capped)\b/i,
  },
  { means: "at least", zhHant: /最少|至少|起碼/, en: /\bat least\b/i },
  {
    means: "more than",
    zhHant: /逾|超過|多於|以上/,
    en: new RegExp(`\\b(?:over|more than)${number}|\\bor more\\b`, "i"),
  },
  { means: "fewer than", zhHant: /不足|少於/, en: /\b(?:fewer than|less than)\b/i },
  {
    means: "about",
    zhHant: /(?<![合預節簽條])約(?!束)|左右/,
    en: new RegExp(`\\b(?:about|around|roughly|some)${number}`, "i"),
  },
  {
    means: "nearly",
    zhHant: /接近|(?<![附鄰將])近(?=[ \d一二兩三四五六七八九十])/,
    en: /\b(?:nearly|almost|close to)\b/i,
  },
  {
    means: "each",
    zhHant: /每|各(?=注資|撥|獲|建)/,
    en: /\b(?:each|per(?! cent)|every|yearly|monthly|daily)\b|(?<!\bin )\ba (?:firm|day|month|year)\b/,
  },
];

/** From 13 on numbers stand in digits in both languages; smaller ones are often words, or part of a name. */
const smallest = 13;
/** What a language says in its own way: names of plans and illnesses, and ordinals. */
const names = /COVID-19|\b\d+(?:st|nd|rd|th)\b/g;
const tenths = "一二三四五六七八九";

/** Headlines, promises and summaries that give another number in one language, or limit it in one and not in the other. */
export function checkLanguagesAgree({ events, measures }: Geodata): Problem[] {
  return [
    ...events.flatMap(({ id, headline, promised }) => [
      ...differences("events.json", id, "headline", headline),
      ...(promised ? differences("events.json", id, "promised", promised) : []),
    ]),
    ...measures.flatMap(({ id, summary }) => differences("measures.json", id, "summary", summary)),
  ];
}

function differences(file: string, id: string, field: string, { zhHant, en }: Localised): Problem[] {
  const chinese = numbersSaid(zhHant);
  const english = numbersSaid(en);
  const of = (message: string): Problem => ({ file, id, field, value: `${zhHant} | ${en}`, message });
  return [
    ...missing(chinese, english).map((each) => of(`${each} is not in the English`)),
    ...missing(english, chinese).map((each) => of(`${each} is not in the Chinese`)),
    ...limits
      .filter((limit) => limit.zhHant.test(zhHant) !== limit.en.test(en))
      .map(({ means }) => of(`“${means}” stands in one language only`)),
  ];
}

/** The numbers of a text, tenths as percentages. */
function numbersSaid(text: string): readonly string[] {
  const ofTenths = [...text.matchAll(/([一二三四五六七八九])成/g)].map(([, tenth = ""]) =>
    String((tenths.indexOf(tenth) + 1) * 10),
  );
  const plain = numbersIn(text.replaceAll(names, " ")).filter(
    (each) => isDate(each) || Number(each) >= smallest,
  );
  return [...plain, ...ofTenths];
}

/** A date may be said with its year in one language and without in the other, where the year stands just before. */
function missing(said: readonly string[], elsewhere: readonly string[]): readonly string[] {
  const known = new Set(elsewhere.flatMap(withLess));
  return said.filter((each) => !withLess(each).some((less) => known.has(less)));
}

function isDate(said: string): boolean {
  return /^-|^\d{4}-/.test(said);
}
