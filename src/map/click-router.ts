import type { SiteFeatureProperties } from "../model/atlas.ts";

/** What lies under a click or the crosshair, as the map reports it. */
export type Candidate = Pick<SiteFeatureProperties, "id" | "area" | "kind">;

/**
 * The one place that decides what a click means: points before areas, then the smallest area, regions last.
 * @returns the site's id, or null when the click met no site.
 */
export function siteUnder(candidates: readonly Candidate[]): string | null {
  const [first] = candidates.toSorted((a, b) => rank(a) - rank(b));
  return first?.id ?? null;
}

function rank({ area, kind }: Candidate): number {
  return kind === "area" && area > 0 ? Number.MAX_SAFE_INTEGER : area;
}
