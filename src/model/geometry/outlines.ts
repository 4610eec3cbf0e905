import {
  Clipper64,
  ClipType,
  FillRule,
  type Path64,
  type Paths64,
  type Point64,
  type PolyPath64,
  PolyTree64,
} from "clipper2-ts";
import type { Position } from "geojson";
import { type Ground, type Rings, closed, groundOf } from "./parts.ts";
import type { Metres, Plane } from "./plane.ts";

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

/** Radians; none turns a lattice onto itself. */
const firstTurn = 0.5;
const turns = [firstTurn, 1.2, 0.9, 0.2, 1.4];

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
  private readonly cos: number;
  private readonly sin: number;
  private readonly given = new Map<string, Position>();

  /** @param turn radians by which all is turned while it is worked on, see `agreed`. */
  constructor(plane: Plane, turn = firstTurn) {
    this.plane = plane;
    [this.cos, this.sin] = [Math.cos(turn), Math.sin(turn)];
  }

  readonly path = (line: readonly Position[]): Path64 =>
    line.map((position) => {
      const [x, y] = this.plane.flatten(position);
      const point = {
        x: this.units(x * this.cos - y * this.sin),
        y: this.units(x * this.sin + y * this.cos),
      };
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
      (poly ?? []).map((point) => this.given.get(keyOf(point)) ?? this.plane.unflatten(this.metres(point))),
    );

  private metres({ x, y }: Point64): Metres {
    const { unitMetres } = this.plane;
    return [(x * this.cos + y * this.sin) * unitMetres, (y * this.cos - x * this.sin) * unitMetres];
  }
}

/**
 * The answer that two attempts agree on. Where many edges lie in a row or meet in one point, like parcels on a lattice,
 * Clipper errs now and then; what it does wrong changes when everything is turned a little. So it is asked twice, and
 * again when the areas differ by more than rounding explains.
 * @throws Error when no two of five attempts agree.
 */
export function agreed(
  plane: Plane,
  edgeMetres: number,
  attempt: (outlines: Outlines) => PolyTree64,
): Ground | null {
  const tolerance = (4 * edgeMetres) / plane.unitMetres;
  const areas: number[] = [];
  for (const turn of turns) {
    const outlines = new Outlines(plane, turn);
    const tree = attempt(outlines);
    const area = tree.area();
    if (areas.some((other) => Math.abs(other - area) <= tolerance)) return outlines.ground(tree);
    areas.push(area);
  }
  throw new Error("the outlines could not be combined: every attempt ends with another area");
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
  // With corners in a row kept it runs for ever on some outlines that cross themselves.
  clipper.preserveCollinear = false;
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
