import { intersection, resolved, union } from "./combine.ts";
import { areaSquareMetres } from "./measure.ts";
import { type Effort, TooComplexError } from "./outlines.ts";
import type { Ground } from "./parts.ts";

/** How much of one shape others cover. */
export interface Overlap<Id> {
  readonly id: Id;
  readonly squareMetres: number;
}

export interface Overlaps<Id> {
  /** Of the shape itself; what it encloses twice counts once. */
  readonly squareMetres: number;
  /** The largest first. */
  readonly each: readonly Overlap<Id>[];
  /** Of what any of those that are `counted` covers: ground that several of them cover counts once. */
  readonly togetherSquareMetres: number;
}

/** Less is what rounding to millimetres leaves along a shared edge. */
const leastSquareMetres = 1;
/** Each crossing is a corner of the answer; more of them take longer than anybody waits. */
const effort: Effort = { mostCrossings: 60_000 };

/**
 * What of a shape others cover; null where its outline crosses itself so often that it cannot be told in good time.
 * @param isCounted whether it counts for what they cover together.
 */
export function overlapsOf<Id>(
  shape: Ground,
  others: readonly (readonly [id: Id, ground: Ground])[],
  isCounted: (id: Id) => boolean,
): Overlaps<Id> | null {
  try {
    const ground = resolved(shape, effort);
    const shared = others.flatMap(([id, other]) => {
      const part = intersection(ground, other, effort);
      const squareMetres = areaSquareMetres(part);
      return squareMetres >= leastSquareMetres ? [{ id, part, squareMetres }] : [];
    });
    const counted = shared.filter(({ id }) => isCounted(id)).map(({ part }) => part);
    return {
      squareMetres: areaSquareMetres(ground),
      each: shared
        .map(({ id, squareMetres }) => ({ id, squareMetres }))
        .toSorted((a, b) => b.squareMetres - a.squareMetres),
      togetherSquareMetres: areaSquareMetres(union(counted, effort)),
    };
  } catch (error) {
    if (error instanceof TooComplexError) return null;
    throw error;
  }
}
