import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { middleOf } from "../../../model/geometry/carry.ts";
import { moveCarried } from "../../../state/actions/carry.ts";
import { outlineOfCarried } from "../../../state/carried-outline.ts";
import type { AtlasStore } from "../../../state/store.ts";
import type { MapScene } from "../../scene.ts";
import { carriedFill } from "./ids.ts";

type PressEvent = MapMouseEvent | MapTouchEvent;

/** How far beside the outline it can be taken hold of: a finger covers more than the tip of a pointer. */
const reachPixels = { mouse: 4, touch: 16 } as const;

/** The outline follows the pointer or the finger that takes hold of it; keys and buttons are those of the tool. */
export function startCarrying(map: MapLibreMap, store: AtlasStore, scene: () => MapScene): void {
  /** From the pointer to the middle of the outline, in pixels: it does not jump when it is taken hold of. */
  let grip: { readonly x: number; readonly y: number } | null = null;

  const middle = (): LngLat | null => {
    const { state, outlines } = scene();
    const outline = outlineOfCarried(state, outlines);
    return outline && state.carried && (state.carried.at ?? middleOf(outline));
  };
  const isOnOutline = (event: PressEvent): boolean => {
    if (!store.getState().carried || store.getState().draft || !map.getLayer(carriedFill)) return false;
    const { x, y } = event.point;
    const reach = reachPixels[isTouch(event) ? "touch" : "mouse"];
    const around: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    return map.queryRenderedFeatures(around, { layers: [carriedFill] }).length > 0;
  };
  const press = (event: PressEvent): void => {
    // Two fingers zoom.
    if (isTouch(event) && event.points.length > 1) return void (grip = null);
    if (!isTouch(event) && event.originalEvent.button !== 0) return;
    const from = isOnOutline(event) ? middle() : null;
    if (!from) return;
    event.preventDefault();
    const on = map.project([...from]);
    grip = { x: on.x - event.point.x, y: on.y - event.point.y };
  };
  const drag = (event: PressEvent): void => {
    if (!grip) return;
    event.preventDefault();
    const { lng, lat } = map.unproject([event.point.x + grip.x, event.point.y + grip.y]);
    moveCarried(store, [lng, lat]);
  };
  const release = (): void => {
    grip = null;
  };

  map.on("mousedown", press);
  map.on("touchstart", press);
  map.on("mousemove", (event) => {
    drag(event);
    if (grip || isOnOutline(event)) map.getCanvas().style.cursor = grip ? "grabbing" : "grab";
  });
  map.on("touchmove", drag);
  map.on("mouseup", release);
  map.on("touchend", release);
  map.on("touchcancel", release);
}

function isTouch(event: PressEvent): event is MapTouchEvent {
  return "points" in event;
}
