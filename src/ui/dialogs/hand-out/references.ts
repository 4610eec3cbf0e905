import type { Cite } from "../../../model/rows.ts";

/** The sources of a pack, numbered from 1 in the order in which its pages cite them. */
export interface References {
  readonly sourceIds: readonly string[];
  readonly numberOf: (cite: Cite) => number;
}

export function referencesOf(cites: readonly Cite[]): References {
  const sourceIds = [...new Set(cites.map(({ source }) => source))];
  const numbers = new Map(sourceIds.map((id, index) => [id, index + 1]));
  return { sourceIds, numberOf: ({ source }) => numbers.get(source) ?? 0 };
}
