import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import type { Atlas } from "../model/atlas.ts";
import { hongKong, isInExtent } from "../model/mercator.ts";
import { boundsOfSites, boundsAround, framing } from "../model/view-box.ts";
import type { Camera } from "../model/choice/camera.ts";
import type { Focus, FocusTarget } from "../state/focus.ts";

const flightMilliseconds = 700;
const siteMarginPixels = 56;
const circleMarginPixels = 40;
/** East of a circle is its radius handle, which must not lie under the buttons of the map. */
const circleMargins = {
  top: circleMarginPixels,
  bottom: circleMarginPixels,
  left: circleMarginPixels,
  right: 2 * circleMarginPixels,
};
const pointZoom = 14.6;

export type Circle = Omit<Extract<FocusTarget, { kind: "around" }>, "kind">;

/** Pads the map by what covers it. Does nothing if nothing changed, because setting the padding would end a flight. */
export function padMap(map: MapLibreMap, { top, right, bottom, left }: Required<PaddingOptions>): void {
  const now = map.getPadding();
  const isSame = top === now.top && right === now.right && bottom === now.bottom && left === now.left;
  if (!isSame) map.setPadding({ top, right, bottom, left });
}

/** The opening view: the box of the prerendered picture, fitted into the same room. */
export function openAtHongKong(map: MapLibreMap): void {
  map.fitBounds([...hongKong], { duration: 0 });
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lng, lat, bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Moves the map as the state requests. Under reduced motion MapLibre is there at once. */
export function applyFocus(
  map: MapLibreMap,
  focus: Focus,
  atlas: Atlas,
  duration = flightMilliseconds,
): void {
  switch (focus.kind) {
    case "home":
      map.fitBounds([...hongKong], { duration, bearing: 0, pitch: 0 });
      break;
    case "zoom":
      map.zoomTo(map.getZoom() + focus.by, { duration: 250 });
      break;
    case "camera":
      jumpTo(map, focus.camera);
      break;
    case "site":
      showSites(map, [focus.id], atlas, duration);
      break;
    case "sites":
      showSites(map, focus.ids, atlas, duration);
      break;
    case "bounds":
      map.fitBounds([...focus.bounds], {
        padding: framing.marginPixels,
        maxZoom: framing.closestZoom,
        duration,
      });
      break;
    case "feature": // focus.ts knows where it lies
      break;
    case "around":
      fitCircle(map, focus, duration);
      break;
  }
}

export function jumpTo(map: MapLibreMap, { lng, lat, zoom, bearing, pitch }: Camera): void {
  map.jumpTo({ center: [lng, lat], zoom, bearing, pitch });
}

function showSites(map: MapLibreMap, ids: readonly string[], atlas: Atlas, duration: number): void {
  const bounds = boundsOfSites(ids, atlas);
  if (!bounds) return;
  const [west, south, east, north] = bounds;
  if (west === east && south === north)
    map.easeTo({
      center: [west, south],
      zoom: Math.max(map.getZoom(), pointZoom),
      duration,
    });
  else
    map.fitBounds([...bounds], {
      padding: siteMarginPixels,
      maxZoom: framing.closestZoom,
      duration,
    });
}

/** Nothing is drawn beyond the extent: for a spot out there the view stays as it is. */
function fitCircle(map: MapLibreMap, { lng, lat, radiusMetres }: Circle, duration: number): void {
  if (!isInExtent([lng, lat]) || !hasSpace(map)) return;
  map.fitBounds([...boundsAround([lng, lat], radiusMetres)], {
    padding: circleMargins,
    maxZoom: framing.closestZoom,
    duration,
  });
}

/** Whether the panels leave room; a raised sheet leaves none. */
export function hasSpace(map: MapLibreMap): boolean {
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.min(clientWidth - left - right, clientHeight - top - bottom) > 3 * circleMarginPixels;
}
