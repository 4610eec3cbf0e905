import type { SiteKind, Status } from "../../model/kinds.ts";
import { circle, type Shape, type Sign, square } from "./sign.ts";

/** The disc of a point. Its units are those of the kind icons, which are drawn on a square of 15. */

export type DiscRole = "kind" | "backing";
type DiscShape = Shape<DiscRole>;

const centre = 7.5;
const outerEdge = around(12.5);

const full: DiscShape = { d: outerEdge, fill: "kind" };
const ring: DiscShape = { d: outerEdge + around(10.25), fill: "kind" };
const thinRing: DiscShape = { d: outerEdge + around(11.5), fill: "kind" };
const leftHalf: DiscShape = { d: "M7.5-2.75a10.25 10.25 0 1 0 0 20.5z", fill: "backing" };
/** A light line inside the edge: everything is built, but not open yet. */
const rim: DiscShape = { d: around(10.5), stroke: "backing", width: 1.5 };
/** Reaches under the ring, so that there is no gap between them. */
const inside: DiscShape = { d: around(12), fill: "backing" };
/** The ends of the lines are under the ring. */
const rising = hatch("M-2.5 2.5l5-5M-3.25 10.75l14-14M-.5 15.5l16-16M4.25 18.25l14-14M12.5 17.5l5-5");
const falling = hatch("M17.5 2.5l-5-5M18.25 10.75l-14-14M15.5 15.5l-16-16M10.75 18.25l-14-14M2.5 17.5l-5-5");

/**
 * A full disc is open and a ring is not open yet; a broken ring is planned, and mostly gaps where it is only conceived.
 * These are without icons: for lists, where a disc is too small for one, and for what is about the status alone.
 */
export const statusDiscs: Readonly<Record<Status, Sign<DiscRole>>> = {
  open: disc(full),
  completed: disc(full, rim),
  "partly-open": disc(full, leftHalf),
  works: disc(inside, rising, ring),
  revised: disc(inside, rising, falling, ring),
  planned: disc(inside, ring, gaps(2.5, 4)),
  conceived: disc(inside, ring, gaps(5.5, 2)),
  unknown: disc(inside, thinRing),
};

/** A locality is a small ring whatever its status: it is an area without a site of its own. */
export const localityDisc: Sign<DiscRole> = disc(
  { d: around(6.25), fill: "kind" },
  { d: around(4), fill: "backing" },
);

/** The sign of a site in a list. */
export function listDisc(kind: SiteKind, status: Status): Sign<DiscRole> {
  return kind === "area" ? localityDisc : statusDiscs[status];
}

function disc(...shapes: readonly DiscShape[]): Sign<DiscRole> {
  return { box: square(26, centre - 13), shapes };
}

function around(radius: number): string {
  return circle(centre, centre, radius);
}

/** Paler than the icon that stands on it. */
function hatch(d: string): DiscShape {
  return { d, stroke: "kind", width: 1.625, opacity: 0.8 };
}

/** Breaks the ring: so much gap, then so much line. */
function gaps(gap: number, line: number): DiscShape {
  return { d: around(11.5), stroke: "backing", width: 3, dash: [gap, line] };
}
