import type { LngLat, Map as MapLibreMap, MapMouseEvent, MapTouchEvent, Point } from "maplibre-gl";

const heldMilliseconds = 500;
const tremblePixels = 10;

interface Press {
  readonly start: Point;
  readonly timer: ReturnType<typeof setTimeout>;
  isHeld: boolean;
}

/**
 * Calls back with the position under one finger that is held still. MapLibre has a long press of its own, reported as a
 * context menu, but it tolerates only three pixels of movement: fingers tremble more than that.
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
      // Something that can be dragged has captured this pointer.
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
    // A long press is complete: no click follows it.
    if (press?.isHeld) event.originalEvent.preventDefault();
    cancel();
  });
}

function isLeft({ start }: Press, { point, points }: MapTouchEvent): boolean {
  return points.length > 1 || point.dist(start) > tremblePixels;
}

/** Whether the context menu came from touch: MapLibre's event is not trusted, and some browsers fire theirs on release. */
export function isByFinger({ originalEvent }: MapMouseEvent): boolean {
  const { pointerType } = originalEvent as Partial<PointerEvent>;
  return !originalEvent.isTrusted || pointerType === "touch";
}
