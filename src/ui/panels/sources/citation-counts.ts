import type { Atlas } from "../../../model/atlas.ts";

/** How often each source is cited, over all rows of fact. */
export function citationCounts(atlas: Atlas): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rows = [...atlas.sites, ...atlas.measures, ...atlas.figures, ...atlas.events];
  for (const { source } of rows.flatMap((row) => row.cite)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
