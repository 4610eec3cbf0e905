import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { type Handle, handlesOf } from "../../../model/drawing/draft-shape.ts";
import { fewestCorners, type LngLat } from "../../../model/drawing/drawing.ts";
import { squared } from "../../../model/geometry/drawn.ts";
import {
  finishDraft,
  insertCorner,
  letGo,
  moveCorner,
  moveRim,
  placeCorner,
  reportCursor,
  selectCorner,
} from "../../../state/actions/draw.ts";
import type { AtlasStore } from "../../../state/store.ts";
import type { ScreenPoint } from "../../hits.ts";
import type { MapScene } from "../../scene.ts";
import { snapped, type Snapped } from "./snap.ts";

/** A finger covers more than the tip of a pointer. */
const handlePixels = { mouse: 12, touch: 24 } as const;
/** A second click there is meant for the same corner. */
const samePixels = 6;

type PressEvent = MapMouseEvent | MapTouchEvent;

/**
 * Draws by pointer and touch, and follows the crosshair: each sets corners of the one draft in the state, so nothing of it
 * is lost with a style or a graphics context.
 */
export function startDrawing(map: MapLibreMap, store: AtlasStore, scene: () => MapScene): void {
  const draft = () => store.getState().draft;
  let dragged: Handle | null = null;

  const placeOf = (at: LngLat, isShift: boolean): Snapped => {
    const { draft: now, drawOptions } = store.getState();
    const found = drawOptions.snaps ? snapped(map, scene(), at) : { at, snap: null };
    const last = now?.drawing === null ? now.corners.at(-1) : undefined;
    const isStraight = now?.kind === "line" || now?.kind === "polygon";
    if (found.snap || !last || !isStraight || drawOptions.isSquare === isShift) return found;
    return { at: squared(now.corners.at(-2) ?? null, last, at), snap: null };
  };
  const point = (at: LngLat, isShift: boolean): void => {
    const { at: cursor, snap } = placeOf(at, isShift);
    reportCursor(store, cursor, snap);
  };
  const distanceTo = (at: LngLat, { x, y }: ScreenPoint): number => {
    const on = map.project([...at]);
    return Math.hypot(on.x - x, on.y - y);
  };
  const handleAt = (event: PressEvent): Handle | null => {
    const now = draft();
    if (now?.drawing == null) return null;
    const reach = handlePixels[isTouch(event) ? "touch" : "mouse"];
    // A corner is meant before the middle beside it.
    const near = handlesOf(now)
      .toReversed()
      .filter(({ at }) => distanceTo(at, event.point) <= reach);
    return near[0] ?? null;
  };
  /** A click on the first corner closes an outline, and one on the last ends a line. */
  const endsAt = (at: ScreenPoint): boolean => {
    const now = draft();
    if (!now || (now.kind !== "line" && now.kind !== "polygon")) return false;
    if (now.corners.length < fewestCorners(now.kind)) return false;
    const ends = [now.corners.at(-1), ...(now.kind === "polygon" ? [now.corners[0]] : [])];
    return ends.some((corner) => corner && distanceTo(corner, at) <= samePixels);
  };
  const click = (event: MapMouseEvent): void => {
    const now = draft();
    if (!now || now.drawing !== null || now.isFinished) return;
    if (endsAt(event.point)) return finishDraft(store);
    point(lngLatOf(event), event.originalEvent.shiftKey);
    const last = now.corners.at(-1);
    // The second click of two in haste.
    if (!last || distanceTo(last, event.point) > samePixels) placeCorner(store);
  };
  const press = (event: PressEvent): void => {
    if (!draft() || (isTouch(event) && event.points.length > 1)) return;
    dragged = handleAt(event);
    if (!dragged) return;
    event.preventDefault();
    selectCorner(store, dragged.of === "corner" ? dragged.index : null);
    if (dragged.of === "middle") {
      insertCorner(store, dragged.index, dragged.at, true);
      dragged = { ...dragged, of: "corner" };
    }
  };
  const drag = (event: PressEvent): void => {
    if (!dragged) return;
    event.preventDefault();
    const { drawOptions } = store.getState();
    const at = lngLatOf(event);
    const to = drawOptions.snaps ? snapped(map, scene(), at).at : at;
    if (dragged.of === "rim") moveRim(store, to, true);
    else moveCorner(store, dragged.index, to, true);
  };
  const release = (): void => {
    if (dragged) letGo(store);
    dragged = null;
  };

  map.on("mousemove", (event) => {
    if (dragged) drag(event);
    else if (draft()) point(lngLatOf(event), event.originalEvent.shiftKey);
  });
  map.on("click", click);
  map.on("mousedown", press);
  map.on("touchstart", press);
  map.on("touchmove", drag);
  map.on("mouseup", release);
  map.on("touchend", release);
  map.on("touchcancel", release);
  const follow = (): void => {
    const { crosshair } = store.getState();
    if (crosshair && draft()) point(crosshair, false);
  };
  const begin = (): void => {
    follow();
    map.doubleClickZoom.disable();
    // The keys that move the map are the engine's, which has them while the focus is there.
    map.getCanvas().focus({ preventScroll: true });
  };
  const end = (): void => {
    map.doubleClickZoom.enable();
    map.getCanvas().style.cursor = "";
  };
  store.subscribe((state, before) => {
    if (state.draft && !before.draft) begin();
    else if (!state.draft && before.draft) end();
    else if (state.crosshair !== before.crosshair) follow();
  });
  if (draft()) begin();
}

function isTouch(event: PressEvent): event is MapTouchEvent {
  return "points" in event;
}

function lngLatOf({ lngLat }: PressEvent): LngLat {
  return [lngLat.lng, lngLat.lat];
}
