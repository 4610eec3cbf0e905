import type { Figure, Measure, When } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

const yearDays = 365.25;
const numerals = ["no", "one", "two", "three", "four", "five"];

/** Figures that count less time than their words, the duration beside them, or the summary of their measure say. */
export function checkAsOfSpans({ figures, measures }: Geodata): Problem[] {
  return [
    ...figures.flatMap((figure) => [...checkFinancialYears(figure), ...checkWords(figure)]),
    ...figures.flatMap((figure) => checkDuration(figure, figures)),
    ...measures.flatMap((measure) => checkSummary(measure, figures)),
  ];
}

/** 2018-19 begins on 1 April 2018 and ends on 31 March 2019. */
function checkFinancialYears(figure: Figure): Problem[] {
  const found = [...figure.asOf.words.en.matchAll(/\b(20\d\d)-(\d\d)\b/g)];
  const [first, last] = [found.at(0), found.at(-1)];
  if (!first || !last || !figure.asOf.latest) return [];
  const span = `${first[1]}-04-01/20${last[2]}-03-31`;
  return interval(figure.asOf) === span ? [] : [problem(figure, `its words say ${span}`)];
}

function checkWords(figure: Figure): Problem[] {
  const said = yearsSaid(figure.asOf.words.en);
  const length = lengthYears(figure.asOf);
  return said === null || length === null || Math.abs(length - said) < 0.1
    ? []
    : [problem(figure, `its words say ${said} years`)];
}

/** Money for a programme of so many years is for all of them. */
function checkDuration(figure: Figure, figures: readonly Figure[]): Problem[] {
  const row = JSON.stringify(figure.cite);
  const duration = figures.find(
    ({ role, cite, asOf }) =>
      role === "duration" && JSON.stringify(cite) === row && asOf.earliest === figure.asOf.earliest,
  );
  if (figure.role !== "money" || !duration || interval(duration.asOf) === interval(figure.asOf)) return [];
  return [problem(figure, `is for ${interval(duration.asOf)}, as ${duration.id} says`)];
}

/** What a summary counts in so many years, clause by clause. */
function checkSummary({ id, summary }: Measure, figures: readonly Figure[]): Problem[] {
  return summary.en.split(/[;.]/).flatMap((clause) => {
    const said = yearsSaid(clause);
    if (said === null) return [];
    return figures
      .filter(
        ({ measureIds, role, value }) => measureIds.includes(id) && role === "count" && says(clause, value),
      )
      .filter(({ asOf }) => (lengthYears(asOf) ?? said) < said - 0.1)
      .map((figure) => problem(figure, `is said of ${said} years in the summary of ${id}`));
  });
}

function says(clause: string, value: number): boolean {
  return new RegExp(`(?<![\\d,.])${value.toLocaleString("en")}(?![\\d,.]\\d|%)`).test(clause);
}

function yearsSaid(text: string): number | null {
  const [, numeral = ""] = /\b(two|three|four|five) years\b/i.exec(text) ?? [];
  return numeral ? numerals.indexOf(numeral.toLowerCase()) : null;
}

function lengthYears({ earliest, latest }: When): number | null {
  return earliest && latest ? (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 / yearDays : null;
}

function interval({ earliest, latest }: When): string {
  return `${earliest}/${latest}`;
}

function problem({ id, asOf }: Figure, message: string): Problem {
  return { file: "figures.json", id, field: "asOf", value: interval(asOf), message };
}
