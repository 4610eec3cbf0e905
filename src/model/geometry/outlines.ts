import {
  Clipper64,
  ClipType,
  FillRule,
  type Path64,
  type Paths64,
  type PolyPath64,
  PolyTree64,
} from "clipper2-ts";
import type { Position } from "geojson";
import { type Ground, type Rings, closed, groundOf } from "./parts.ts";
import type { Plane } from "./plane.ts";

/** Outlines as Clipper takes them: whole numbers of a plane's units, millimetres in Hong Kong. */

/** How much an operation may do before it is given up. */
export interface Effort {
  /** How many corners may arise where edges cross; 4 million, several seconds, where it is not said. */
  readonly mostCrossings?: number;
}

/** The outlines cross so often that the operation was given up. */
export class TooComplexError extends Error {
  override readonly name = "TooComplexError";
}

const defaultCrossings = 4_000_000;

/** Counts the crossings that Clipper reports; only a callback of its own lets anybody stop it. */
export class Budget {
  private left: number;
  private readonly most: number;

  constructor({ mostCrossings = defaultCrossings }: Effort) {
    this.most = mostCrossings;
    this.left = mostCrossings;
  }

  /** What it throws Clipper swallows: it then gives an empty answer, or says that it failed. */
  readonly spend = (): void => {
    this.left -= 1;
    this.check();
  };

  /** @throws TooComplexError when it is used up. */
  check(): void {
    if (this.left < 0)
      throw new TooComplexError(`the outlines cross more than ${this.most.toLocaleString("en")} times`);
  }
}

/** The way from degrees to whole numbers and back. A corner that was given comes back as it was given, to the last digit. */
export class Outlines {
  private readonly plane: Plane;
  private readonly given = new Map<string, Position>();

  constructor(plane: Plane) {
    this.plane = plane;
  }

  readonly path = (line: readonly Position[]): Path64 =>
    line.map((position) => {
      const [x, y] = this.plane.flatten(position);
      const point = { x: this.units(x), y: this.units(y) };
      const key = keyOf(point);
      if (!this.given.has(key)) this.given.set(key, position);
      return point;
    });

  /** Whole; a plane's unit is no more than 16 mm. */
  units(metres: number): number {
    return Math.round(metres / this.plane.unitMetres);
  }

  /**
   * What polygons cover, as GeoJSON means it: of each the inside of its outline, where what is enclosed twice is outside
   * (even-odd), without its holes; then all of them together. To be used with the even-odd rule.
   */
  covered(polygons: readonly Rings[], budget: Budget): Paths64 {
    const solids = polygons.map((rings) => this.solid(rings, budget));
    const [only = [], ...others] = solids;
    if (others.length === 0) return only;
    const clean = solids.map((paths) => run(ClipType.Union, paths, [], FillRule.EvenOdd, budget));
    return flat(run(ClipType.Union, clean.flatMap(flat), [], FillRule.NonZero, budget));
  }

  /** The same, cleaned: no path crosses itself or another, outlines run counter-clockwise and holes clockwise. */
  clean(polygons: readonly Rings[], budget: Budget): PolyTree64 {
    return run(ClipType.Union, this.covered(polygons, budget), [], FillRule.EvenOdd, budget);
  }

  /** Its holes may overlap each other and its outline. */
  private solid([outline = [], ...holes]: Rings, budget: Budget): Paths64 {
    const paths = [this.path(outline)];
    if (holes.length === 0) return paths;
    const cut = this.covered(
      holes.map((hole) => [hole]),
      budget,
    );
    return cut.length === 0 ? paths : flat(run(ClipType.Difference, paths, cut, FillRule.EvenOdd, budget));
  }

  /** Outlines counter-clockwise, holes clockwise, as RFC 7946 wants them. */
  ground(tree: PolyTree64): Ground | null {
    return groundOf(outlinesIn(tree).map((outline) => [outline, ...childrenOf(outline)].map(this.ring)));
  }

  private readonly ring = ({ poly }: PolyPath64): Position[] =>
    closed(
      (poly ?? []).map(
        (point) =>
          this.given.get(keyOf(point)) ??
          this.plane.unflatten([point.x * this.plane.unitMetres, point.y * this.plane.unitMetres]),
      ),
    );
}

/**
 * Clipper's operations. They run to their end at once, so that no signal can be seen meanwhile: who must be able to stop
 * one runs it in a worker and ends that.
 * @throws TooComplexError when the budget is used up; Error when Clipper fails.
 */
export function run(
  type: ClipType,
  subject: Paths64,
  clip: Paths64,
  rule: FillRule,
  budget: Budget,
): PolyTree64 {
  const tree = new PolyTree64();
  const clipper = new Clipper64();
  clipper.zCallback = budget.spend;
  clipper.addSubject(withoutEmpty(subject));
  clipper.addClip(withoutEmpty(clip));
  const isDone = clipper.execute(type, rule, tree);
  budget.check();
  if (!isDone) throw new Error("the outlines could not be combined");
  return tree;
}

/** It throws on an empty path. */
function withoutEmpty(paths: Paths64): Paths64 {
  return paths.filter((path) => path.length > 0);
}

/** All rings of a result. */
export function flat(tree: PolyTree64): Paths64 {
  return outlinesIn(tree)
    .flatMap((outline) => [outline, ...childrenOf(outline)])
    .flatMap(({ poly }) => (poly ? [poly] : []));
}

/** The outlines of a result, those that lie in holes of others too. A list is walked, since trees may be deep. */
function outlinesIn(tree: PolyTree64): PolyPath64[] {
  const outlines = childrenOf(tree);
  for (const outline of outlines) for (const hole of childrenOf(outline)) outlines.push(...childrenOf(hole));
  return outlines;
}

function childrenOf(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, index) => path.child(index));
}

function keyOf({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x},${y}`;
}
