import { ClipType, FillRule, type Paths64 } from "clipper2-ts";
import { Budget, type Effort, agreed, run } from "./outlines.ts";
import { type Ground, type Rings, closed, partsOf, positionsOf, together } from "./parts.ts";
import { type Metres, type Plane, planeFor } from "./plane.ts";

/**
 * What shapes share, cover and leave: GeoJSON polygons in WGS84 degrees, in and out, worked out on the plane of
 * `planeFor` in whole millimetres.
 *
 * Corners that are given come back unchanged, but for those in a row, which go; corners that arise lie within 2 millimetres of where they should. Edges are
 * straight on the plane. The inside of an outline that crosses itself is what it encloses an odd number of times; holes
 * are taken away wherever they lie, and parts that overlap count once. Outlines of a result run counter-clockwise and
 * holes clockwise, and are closed. What has no ground, like an empty geometry or an outline along a line, is nothing, and
 * so is a result of nothing: null. Slivers of
 * millimetres may be left where edges nearly coincide.
 *
 * All throw a RangeError where a position is no place on the globe, and when the shapes lie outside the frame and more
 * than 6 degrees apart; a TooComplexError when their edges cross more often than the effort allows; and an Error when Clipper
 * finds no answer twice. They run to their end at once: a signal could not stop them. Two stars of 1,000 corners that cross themselves take seconds.
 */

/** The ground that both cover. */
export function intersection(a: Ground | null, b: Ground | null, effort: Effort = {}): Ground | null {
  return combine(ClipType.Intersection, a, b, effort);
}

/** The ground that the first covers and the second does not. */
export function difference(a: Ground | null, b: Ground | null, effort: Effort = {}): Ground | null {
  return combine(ClipType.Difference, a, b, effort);
}

/** The ground that any of them covers. */
export function union(grounds: readonly (Ground | null)[], effort: Effort = {}): Ground | null {
  const { polygons, plane, edgeMetres } = placed(grounds);
  return agreed(plane, edgeMetres, (outlines) => outlines.clean(polygons, new Budget(effort)));
}

/** The same ground as valid polygons: no outline crosses itself, no parts overlap, no hole leaves its outline. */
export function resolved(ground: Ground | null, effort: Effort = {}): Ground | null {
  return union([ground], effort);
}

function combine(
  type: ClipType.Intersection | ClipType.Difference,
  a: Ground | null,
  b: Ground | null,
  effort: Effort,
): Ground | null {
  const { plane, edgeMetres } = placed([a, b]);
  const [subject, clip] = [partsOf(a).polygons, partsOf(b).polygons];
  return agreed(plane, edgeMetres, (outlines) => {
    const budget = new Budget(effort);
    const coveredBy = (polygons: readonly Rings[]): Paths64 => outlines.covered(polygons, budget);
    return run(type, coveredBy(subject), coveredBy(clip), FillRule.EvenOdd, budget);
  });
}

interface Placed {
  readonly polygons: readonly Rings[];
  readonly plane: Plane;
  /** How long all their edges are together, on the plane. */
  readonly edgeMetres: number;
}

function placed(grounds: readonly (Ground | null)[]): Placed {
  const parts = together(grounds.map(partsOf));
  const plane = planeFor(positionsOf(parts));
  const lengths = parts.polygons.flat().map((ring) => lengthOf(closed(ring).map(plane.flatten)));
  return { polygons: parts.polygons, plane, edgeMetres: lengths.reduce((sum, length) => sum + length, 0) };
}

function lengthOf(line: readonly Metres[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}
