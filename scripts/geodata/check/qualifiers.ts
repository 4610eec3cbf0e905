import type { Figure, Measure } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

type Language = "zhHant" | "en";
type Qualifier = Figure["qualifier"];

/** The words that carry a qualifier; where there are none it needs none. */
const words: Partial<Record<Qualifier, Readonly<Record<Language, RegExp>>>> = {
  "more-than": { zhHant: /逾|超過|多於|以上/, en: /more than|over|above|exceed/i },
  about: { zhHant: /約/, en: /about|around|some|roughly/i },
  nearly: { zhHant: /近|接近/, en: /nearly|almost|close to/i },
  "up-to": { zhHant: /最高|最多|上限|不超過|至多/, en: /up to|at most|ceiling|no more than|maximum|capped/i },
};

/** How far before its number a qualifier stands, in characters. */
const reach: Readonly<Record<Language, number>> = { zhHant: 8, en: 24 };

/** Summaries that give a number of their measure and drop its “more than”, “about” or “up to”. */
export function checkQualifiers({ measures, figures }: Geodata): Problem[] {
  return measures.flatMap((measure) =>
    figures
      .filter(({ measureIds, paperRow }) => measureIds.includes(measure.id) && paperRow !== undefined)
      .flatMap((figure) =>
        (["zhHant", "en"] as const).flatMap((language) => checkSummary(measure, figure, language)),
      ),
  );
}

function checkSummary({ id, summary }: Measure, figure: Figure, language: Language): Problem[] {
  const carried = words[figure.qualifier]?.[language];
  const places = carried ? placesOf(summary[language], figure, language) : [];
  if (!carried || places.length === 0 || places.some((before) => carried.test(before))) return [];
  return [
    {
      file: "measures.json",
      id,
      field: `summary.${language}`,
      value: figure.words[language],
      message: `the summary drops “${figure.qualifier}” of ${figure.id}`,
    },
  ];
}

/** What stands before the number of a figure, wherever a text gives it. */
function placesOf(text: string, figure: Figure, language: Language): readonly string[] {
  const number = /\d[\d,.]*\d|\d/.exec(figure.words[language])?.[0];
  const forms = [
    ...(number ? [`(?<![\\d,.])${number.replaceAll(".", "\\.")}(?![\\d]|[,.]\\d)`] : []),
    ...(figure.unit === "percent" && figure.value === 75 ? ["四分之三", "three-quarters"] : []),
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, "g"))].map(({ index }) =>
      text.slice(Math.max(0, index - reach[language]), index),
    ),
  );
}
