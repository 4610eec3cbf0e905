import type { Map as MapLibreMap } from "maplibre-gl";
import { circleAround } from "../model/distance.ts";
import type { Circle } from "./camera.ts";

/** Whether all of a circle lies in the room that the panels leave. */
export function showsCircle(map: MapLibreMap, { lng, lat, radiusMetres }: Circle): boolean {
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  return circleAround([lng, lat], radiusMetres)
    .coordinates.flat()
    .every(([x0 = 0, y0 = 0]) => {
      const { x, y } = map.project([x0, y0]);
      return x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
    });
}
