import type { Atlas, BuiltSite } from "./atlas.ts";
import type { Measure } from "./rows.ts";
import type { Localised } from "./localised.ts";

/** The id of the district that a site lies in, such as `sha-tin`; null where it lies in none, or in several. */
export function districtId({ district }: Pick<BuiltSite, "district">): string | null {
  return district && district.en.toLowerCase().replace(/[^a-z]+/g, "-");
}

/** The districts in which there are sites, in the order of their ids. */
export function districtsOf({ sites }: Pick<Atlas, "sites">): readonly { id: string; name: Localised }[] {
  const names = new Map(
    sites.flatMap((site) => (site.district ? [[districtId(site) ?? "", site.district]] : [])),
  );
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.id.localeCompare(b.id));
}

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
