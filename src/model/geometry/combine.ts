import { ClipType, FillRule, type Paths64 } from "clipper2-ts";
import { Budget, type Effort, Outlines, run } from "./outlines.ts";
import { type Ground, type Rings, partsOf, positionsOf, together } from "./parts.ts";
import { planeFor } from "./plane.ts";

/**
 * What shapes share, cover and leave: GeoJSON polygons in WGS84 degrees, in and out, worked out on the plane of
 * `planeFor` in whole millimetres.
 *
 * Corners that are given come back unchanged; corners that arise lie within 2 millimetres of where they should. Edges are
 * straight on the plane. The inside of an outline that crosses itself is what it encloses an odd number of times; holes
 * are taken away wherever they lie, and parts that overlap count once. Outlines of a result run counter-clockwise and
 * holes clockwise, and are closed. What has no ground, like an empty geometry or an outline along a line, is nothing, and
 * so is a result of nothing: null. Slivers of
 * millimetres may be left where edges nearly coincide.
 *
 * All throw a RangeError where a position is no place on the globe, and when the shapes lie outside the frame and more
 * than 6 degrees apart; and a TooComplexError when their edges cross more often than the effort allows. They run to their
 * end at once: a signal could not stop them. Two stars of 1,000 corners that cross themselves take seconds.
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
  const parts = together(grounds.map(partsOf));
  const outlines = new Outlines(planeFor(positionsOf(parts)));
  return outlines.ground(outlines.clean(parts.polygons, new Budget(effort)));
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
  const [parts, otherParts] = [partsOf(a), partsOf(b)];
  const plane = planeFor(positionsOf(together([parts, otherParts])));
  const [outlines, budget] = [new Outlines(plane), new Budget(effort)];
  const coveredBy = (polygons: readonly Rings[]): Paths64 => outlines.covered(polygons, budget);
  const [subject, clip] = [coveredBy(parts.polygons), coveredBy(otherParts.polygons)];
  return outlines.ground(run(type, subject, clip, FillRule.EvenOdd, budget));
}
