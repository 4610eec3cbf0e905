import type { Atlas } from "./atlas.ts";
import type { Bounds } from "./mercator.ts";

/** The extent of the sites together, a group by its members; null where nothing is drawn. */
export function boundsOfSites(ids: readonly string[], atlas: Atlas): Bounds | null {
  const sites = ids.map(atlas.site).flatMap((site) => [site, ...(site?.members ?? []).map(atlas.site)]);
  const all = sites.flatMap((each) => (each?.bounds ? [each.bounds] : []));
  if (all.length === 0) return null;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
