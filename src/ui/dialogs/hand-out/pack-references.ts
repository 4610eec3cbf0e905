import { mostFacts } from "./most-facts.ts";
import { type References, referencesOf } from "./references.ts";
import type { Sheet } from "./sheets.ts";

/** The sources of all that the sheets tell. */
export function referencesOfSheets(sheets: readonly Sheet[]): References {
  const told = sheets.flatMap(({ facts }) => facts.slice(0, mostFacts));
  return referencesOf(told.flatMap(({ cites }) => cites));
}
