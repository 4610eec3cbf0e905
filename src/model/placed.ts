import type { Atlas, BuiltSite } from "./atlas.ts";
import type { Measure } from "./rows.ts";

/** Whether the map can show a site: by an outline, a point, or the places of its members. */
export function isPlaced({ geometryType, members }: Pick<BuiltSite, "geometryType" | "members">): boolean {
  return geometryType !== "none" || members !== undefined;
}

/** Whether the map can show a site of the measure. */
export function isOnMap(atlas: Pick<Atlas, "site">, measure: Pick<Measure, "siteIds">): boolean {
  return measure.siteIds.some((id) => {
    const site = atlas.site(id);
    return site !== undefined && isPlaced(site);
  });
}
