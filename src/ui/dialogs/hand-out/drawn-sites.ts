import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import type { Bounds } from "../../../model/mercator.ts";
import { boundsOfView, roomAboutTurned } from "../../../model/view-box.ts";
import type { LivingPicture } from "../../../state/map-picture.ts";
import { selectedSiteId, spokenSiteIds, visibleSiteIds } from "../../../state/derived.ts";
import type { AtlasState } from "../../../state/store.ts";

export type Seen = Pick<LivingPicture, "camera" | "width" | "height">;

/** The sites that a picture of the map shows, by the rules by which the map draws them, in the order of the data. */
export function drawnSites(atlas: Atlas, state: AtlasState, seen: Seen): readonly BuiltSite[] {
  const bounds = boundsOfView(seen.camera, ...roomAboutTurned(seen.width, seen.height, seen.camera.bearing));
  const visible = new Set(visibleSiteIds(state, atlas));
  const asked = new Set([selectedSiteId(state), ...spokenSiteIds(state, atlas)]);
  const isShown = ({ id, onRequest, zooms: { from, to } }: BuiltSite): boolean =>
    asked.has(id) || (visible.has(id) && !onRequest && seen.camera.zoom >= from && seen.camera.zoom < to);
  const isThere = ({ kind, bounds: own }: BuiltSite): boolean =>
    own !== null && touch(own, bounds) && !(kind === "area" && holds(own, bounds));
  return atlas.sites.filter((site) => isThere(site) && isShown(site));
}

/** Of a region only the edge is drawn: who looks at its middle sees nothing of it. */
function holds([west, south, east, north]: Bounds, [left, low, right, high]: Bounds): boolean {
  return west < left && south < low && east > right && north > high;
}

function touch([west, south, east, north]: Bounds, [left, low, right, high]: Bounds): boolean {
  return west <= right && east >= left && south <= high && north >= low;
}
