import type { Cite } from "../../../model/rows.ts";
import { maxFacts } from "./facts.ts";
import type { HandOutPage } from "./pages.ts";

/** The sources of a hand-out, numbered from 1 in the order in which its pages cite them. */
export interface References {
  readonly sourceIds: readonly string[];
  readonly numberOf: (cite: Cite) => number;
}

export function referencesOf(cites: readonly Cite[]): References {
  const sourceIds = [...new Set(cites.map(({ source }) => source))];
  const numbers = new Map(sourceIds.map((id, index) => [id, index + 1]));
  return { sourceIds, numberOf: ({ source }) => numbers.get(source) ?? 0 };
}

/** The sources of the facts that the pages show; a source of omitted facts would be cited nowhere. */
export function referencesOfPages(pages: readonly HandOutPage[]): References {
  const shown = pages.flatMap(({ facts }) => facts.slice(0, maxFacts));
  return referencesOf(shown.flatMap(({ cites }) => cites));
}
