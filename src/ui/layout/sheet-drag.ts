import type { SheetStop } from "../../state/store.ts";

/** A flick continues for this long after the release, in milliseconds. */
const flickMilliseconds = 160;

/**
 * The stop nearest to where a dragged sheet would come to rest.
 * @param height pixels when it was let go.
 * @param velocity pixels in a millisecond, upwards.
 * @param heights of the sheet at each stop.
 */
export function stopAfterDrag(
  height: number,
  velocity: number,
  heights: Readonly<Record<SheetStop, number>>,
): SheetStop {
  const rest = height + velocity * flickMilliseconds;
  const stops = Object.entries(heights) as [SheetStop, number][];
  const [nearest] = stops.toSorted(([, a], [, b]) => Math.abs(a - rest) - Math.abs(b - rest));
  return nearest?.[0] ?? "half";
}
