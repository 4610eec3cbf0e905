import type { LngLat, Map as MapLibreMap, MapMouseEvent, MapTouchEvent, Point } from "maplibre-gl";

const heldMilliseconds = 500;
const tremblePixels = 10;

interface Press {
  readonly start: Point;
  readonly timer: ReturnType<typeof setTimeout>;
  isHeld: boolean;
}

/**
 * Calls back with the place under one finger that is held still. MapLibre has a long press of its own, told as a
 * context menu, but it gives up at three pixels: fingers tremble more than that.
 */
export function listenToLongPress(map: MapLibreMap, act: (at: LngLat) => void): void {
  let press: Press | null = null;
  const cancel = (): void => {
    clearTimeout(press?.timer);
    press = null;
  };
  map.on("touchstart", (event) => {
    cancel();
    if (event.points.length > 1) return;
    const timer = setTimeout(() => {
      // What can be dragged has taken this finger for itself.
      if (!press || event.defaultPrevented) return;
      press.isHeld = true;
      act(event.lngLat);
    }, heldMilliseconds);
    press = { start: event.point, timer, isHeld: false };
  });
  map.on("touchmove", (event) => {
    if (press && !press.isHeld && isLeft(press, event)) cancel();
  });
  map.on("touchcancel", cancel);
  map.on("touchend", (event) => {
    // A finger that was held has said all: no click follows it.
    if (press?.isHeld) event.originalEvent.preventDefault();
    cancel();
  });
}

function isLeft({ start }: Press, { point, points }: MapTouchEvent): boolean {
  return points.length > 1 || point.dist(start) > tremblePixels;
}

/** Whether a finger brought the context menu: MapLibre's own is not trusted, some browsers' comes when it is lifted. */
export function isByFinger({ originalEvent }: MapMouseEvent): boolean {
  const { pointerType } = originalEvent as Partial<PointerEvent>;
  return !originalEvent.isTrusted || pointerType === "touch";
}
