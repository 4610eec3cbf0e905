import type { Atlas } from "../../../model/atlas.ts";
import type { Measure } from "../../../model/rows.ts";

/** Measures that speak of the same sites, those with most in common first. */
export function relatedMeasures(atlas: Atlas, measure: Measure, most = 6): readonly Measure[] {
  const sites = new Set(measure.siteIds);
  const shared = (other: Measure): number => other.siteIds.filter((id) => sites.has(id)).length;
  return atlas.measures
    .filter((other) => other.id !== measure.id && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}
