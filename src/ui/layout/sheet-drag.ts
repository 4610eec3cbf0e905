import type { SheetStop } from "../../state/store.ts";

/** How high the sheet stands at each stop, in pixels, as the stylesheet says. */
function heights(windowHeight: number): Readonly<Record<SheetStop, number>> {
  return { low: 172, half: 0.56 * windowHeight, full: windowHeight - 24 };
}

/** A flick goes on for this long after the finger has left. */
const flickMilliseconds = 160;

/**
 * The stop nearest to where a dragged sheet would come to rest.
 * @param height pixels when it was let go.
 * @param velocity pixels in a millisecond, upwards.
 */
export function stopAfterDrag(height: number, velocity: number, windowHeight: number): SheetStop {
  const rest = height + velocity * flickMilliseconds;
  const stops = Object.entries(heights(windowHeight)) as [SheetStop, number][];
  const [nearest] = stops.toSorted(([, a], [, b]) => Math.abs(a - rest) - Math.abs(b - rest));
  return nearest?.[0] ?? "half";
}
