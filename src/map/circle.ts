import type { Map as MapLibreMap } from "maplibre-gl";
import { boundsAround } from "../model/view-box.ts";
import type { Circle } from "./camera.ts";

const edgePoints = 32;

/** Whether all of a circle lies in the viewport that the panels leave. */
export function showsCircle(map: MapLibreMap, circle: Circle): boolean {
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  return edgeOf(circle).every((position) => {
    const { x, y } = map.project(position);
    return x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
  });
}

/** Exact enough for a camera, and without anything to fetch. */
function edgeOf({ lng, lat, radiusMetres }: Circle): readonly [lng: number, lat: number][] {
  const [west, south, east, north] = boundsAround([lng, lat], radiusMetres);
  return Array.from({ length: edgePoints }, (_, index) => {
    const angle = (index / edgePoints) * 2 * Math.PI;
    return [lng + (Math.cos(angle) * (east - west)) / 2, lat + (Math.sin(angle) * (north - south)) / 2];
  });
}
