import type { BuiltSite } from "../../../model/atlas.ts";
import type { Bounds } from "../../../model/mercator.ts";
import { boundsOfView, boxAroundRotated } from "../../../model/view-box.ts";
import type { LivingPicture } from "../../../state/map-picture.ts";
import { siteIdsOf } from "../../../model/feature-ref.ts";
import type { Reads } from "../../../state/reads.ts";
import type { AtlasState } from "../../../state/store.ts";

export type Seen = Pick<LivingPicture, "camera" | "width" | "height">;
export type SeenWithLegend = Seen & Pick<LivingPicture, "legend">;

/** The sites in a picture of the map. It repeats the rules of the map layers, because a finished picture cannot be queried. */
export function drawnSites(reads: Reads, state: AtlasState, seen: Seen): readonly BuiltSite[] {
  const bounds = boundsOfView(seen.camera, ...boxAroundRotated(seen.width, seen.height, seen.camera.bearing));
  const visible = new Set(reads.visibleSiteIds(state));
  const requested = new Set([...siteIdsOf(reads.selection(state)), ...reads.relatedSiteIds(state)]);
  const isShown = ({ id, onRequest, zooms: { from, to } }: BuiltSite): boolean =>
    requested.has(id) || (visible.has(id) && !onRequest && seen.camera.zoom >= from && seen.camera.zoom < to);
  const isThere = ({ kind, bounds: own }: BuiltSite): boolean =>
    own !== null && touch(own, bounds) && !(kind === "area" && containsBounds(own, bounds));
  return reads.atlas.sites.filter((site) => isThere(site) && isShown(site));
}

/** Only the edge of a region is drawn, so a picture within it shows nothing of it. */
function containsBounds([west, south, east, north]: Bounds, [left, low, right, high]: Bounds): boolean {
  return west < left && south < low && east > right && north > high;
}

function touch([west, south, east, north]: Bounds, [left, low, right, high]: Bounds): boolean {
  return west <= right && east >= left && south <= high && north >= low;
}
