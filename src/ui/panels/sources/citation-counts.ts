import type { Atlas } from "../../../model/atlas.ts";
import type { Cite } from "../../../model/rows.ts";

interface Cited {
  readonly cite: readonly Cite[];
}

/** How often each source is cited, over all rows of fact. */
export function citationCounts(atlas: Atlas, others: readonly Cited[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rows = [...atlas.sites, ...atlas.measures, ...atlas.figures, ...atlas.events, ...others];
  for (const { source } of rows.flatMap((row) => row.cite)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
