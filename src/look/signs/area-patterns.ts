import { type Status, statuses } from "../../model/kinds.ts";
import { circle, type Shape, type Sign, square, tableOf } from "./sign.ts";

type AreaShape = Shape<"kind">;

const size = 12;
/** Each line continues in the next tile: the lines of the neighbours cross the corners. */
const rising = "M-13 13 1-1M-1 13 13-1M11 13 25-1";
const falling = "M25 13 11-1M13 13-1-1M1 13-13-1";
const width = 1.1;

/** The tile that fills an area. Dots stand clear of its edges; what is open or not known has a plain fill. */
export const areaPatterns: Readonly<Record<Status, Sign<"kind">>> = {
  open: tile(),
  completed: tile({ d: "M0 3h12M0 9h12", stroke: "kind", width }),
  "partly-open": tile({ d: rising, stroke: "kind", width: 2.2 * width }),
  works: tile({ d: rising, stroke: "kind", width }),
  revised: tile({ d: rising, stroke: "kind", width }, { d: falling, stroke: "kind", width }),
  planned: tile({ d: circle(3, 3, 1.15) + circle(9, 9, 1.15), fill: "kind" }),
  conceived: tile({ d: circle(6, 6, 0.95), fill: "kind" }),
  unknown: tile(),
};

function tile(...shapes: readonly AreaShape[]): Sign<"kind"> {
  return { box: square(size), shapes };
}

/** How strongly the colour of its kind fills an area: only what is open stands out. */
export const areaOpacity = { open: 0.3, other: 0.16 } as const;

const edge: AreaShape = { d: "M.6.6h10.8v10.8h-10.8z", stroke: "kind", width: 1.2 };

/** A small area for legends: the fill, the pattern and the edge. */
export const areaSamples: Readonly<Record<Status, Sign<"kind">>> = tableOf(statuses, (status) => ({
  box: square(size),
  shapes: [ground(status), ...areaPatterns[status].shapes, edge],
}));

function ground(status: Status): AreaShape {
  return { d: "M0 0h12v12h-12z", fill: "kind", opacity: areaOpacity[status === "open" ? "open" : "other"] };
}
