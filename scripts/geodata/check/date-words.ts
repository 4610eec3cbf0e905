import type { When } from "../../../src/model/rows.ts";
import { numbersIn } from "../numbers-in.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { filesOf, type RowName } from "./rows.ts";

/** Days and months in the words of a date that are neither its first nor its last. */
export function checkDateWords(data: Geodata): Problem[] {
  return filesOf(data).flatMap(({ file, rows }) =>
    rows.flatMap((row) => checkPart({ file, id: row.id }, row, "")),
  );
}

function checkPart(row: RowName, value: unknown, field: string): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWhen(value)) return checkWhen(row, field, value);
  return Object.entries(value).flatMap(([key, part]) =>
    checkPart(row, part, field ? `${field}.${key}` : key),
  );
}

function isWhen(value: object): value is When {
  return "earliest" in value && "latest" in value && "words" in value;
}

function checkWhen(row: RowName, field: string, { earliest, latest, words }: When): Problem[] {
  const ends = [earliest, latest].filter((day) => day !== null);
  return (["zhHant", "en"] as const).flatMap((language) =>
    numbersIn(words[language])
      .filter((said) => /^\d{4}-\d{2}/.test(said) && !ends.some((day) => day.startsWith(said)))
      .map((value) => ({
        ...row,
        field: `${field}.words.${language}`,
        value,
        message: `is neither end of ${ends.join(" to ")}`,
      })),
  );
}
