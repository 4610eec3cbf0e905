import { mostFacts } from "./most-facts.ts";
import { type References, referencesOf } from "./references.ts";
import type { HandOutPage } from "./pages.ts";

/** The sources of all that the sheets tell. */
export function referencesOfPages(sheets: readonly HandOutPage[]): References {
  const told = sheets.flatMap(({ facts }) => facts.slice(0, mostFacts));
  return referencesOf(told.flatMap(({ cites }) => cites));
}
