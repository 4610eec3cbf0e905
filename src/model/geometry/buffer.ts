import { ClipperOffset, EndType, JoinType, PolyTree64 } from "clipper2-ts";
import type { Geometry } from "geojson";
import { Budget, type Effort, Outlines, flat } from "./outlines.ts";
import { type Ground, partsOf, positionsOf } from "./parts.ts";
import { planeFor } from "./plane.ts";

/** Arcs are polygons with corners on the arc; their edges run beside it by this share of the radius at most. */
const arcTolerance = 1 / 2_000;
/** Metres. */
const widest = 100_000;

/**
 * What lies within so many metres of a geometry, GeoJSON in WGS84 degrees in and out: round at corners and ends, within
 * 0.05 % of the distance (a circle has some 100 corners) and a millimetre. A negative distance takes a border of that
 * width off polygons; of points and lines nothing is left. With 0, points and lines are nothing, polygons are `resolved`.
 * Null where nothing is left, and for a geometry that is null or empty. What an outline that crosses itself encloses, the
 * errors and the effort are those of `combine.ts`.
 * @throws RangeError when the distance is not a number from -100,000 to 100,000, too.
 */
export function buffer(geometry: Geometry | null, metres: number, effort: Effort = {}): Ground | null {
  if (!(Math.abs(metres) <= widest))
    throw new RangeError(`a distance of -${widest} to ${widest} m is needed, got ${metres}`);
  const parts = partsOf(geometry);
  const positions = positionsOf(parts);
  const [outlines, budget] = [new Outlines(planeFor(positions)), new Budget(effort)];
  const units = outlines.units(metres);
  const clean = outlines.clean(parts.polygons, budget);
  // Clipper would give no polygons for a distance of nothing.
  if (units === 0) return outlines.ground(clean);
  const offset = new ClipperOffset(2, Math.abs(units) * arcTolerance);
  offset.zCallback = budget.spend;
  offset.addPaths(flat(clean), JoinType.Round, EndType.Polygon);
  const thin = units > 0 ? [...parts.lines, ...parts.points.map((point) => [point])] : [];
  offset.addPaths(thin.map(outlines.path), JoinType.Round, EndType.Round);
  const tree = new PolyTree64();
  offset.execute(units, tree);
  budget.check();
  if (units > 0 && tree.count === 0 && (clean.count > 0 || thin.length > 0))
    throw new Error("the distance could not be drawn");
  return outlines.ground(tree);
}
