import { type Sign, square, circle, type Shape, tableOf } from "./sign.ts";
import college from "@mapbox/maki/icons/college.svg?shapes";
import commercial from "@mapbox/maki/icons/commercial.svg?shapes";
import industry from "@mapbox/maki/icons/industry.svg?shapes";
import landuse from "@mapbox/maki/icons/landuse.svg?shapes";
import star from "@mapbox/maki/icons/star.svg?shapes";
import { type SiteKind, siteKinds, type Status, statuses } from "../../model/kinds.ts";
import { type DiscRole, localityDisc, statusDiscs } from "./status-discs.ts";

type MarkerShape = Shape<DiscRole>;

const box = square(30, -7.5);
const halo: MarkerShape = { d: circle(7.5, 7.5, 14), fill: "backing" };

/** Path data on a square of 15 units. The first screen needs none: the map and the legend load them. */
export const kindIcons: Readonly<Record<SiteKind, string>> = {
  park: pathIn(commercial),
  land: pathIn(landuse),
  university: pathIn(college),
  industry: pathIn(industry),
  facility: pathIn(star),
  area: "",
};

/** An icon is light on a full disc and dark on a ring; on a disc that is half full, disc and icon cut each other. */
const iconFills: Readonly<Record<Status, DiscRole | "cut">> = {
  open: "backing",
  completed: "backing",
  "partly-open": "cut",
  works: "kind",
  revised: "kind",
  planned: "kind",
  conceived: "kind",
  unknown: "kind",
};

/** What stands for a point on the map: the disc of its status with the icon of its kind, and a halo about them. */
export const markers: Readonly<Record<SiteKind, Readonly<Record<Status, Sign<DiscRole>>>>> = tableOf(
  siteKinds,
  (kind) => tableOf(statuses, (status) => ({ box, shapes: markerShapes(kind, status) })),
);

function markerShapes(kind: SiteKind, status: Status): readonly MarkerShape[] {
  if (kind === "area") return localityDisc.shapes;
  return [halo, ...withIcon(statusDiscs[status].shapes, status, kindIcons[kind])];
}

function withIcon(shapes: readonly MarkerShape[], status: Status, icon: string): readonly MarkerShape[] {
  const fill = iconFills[status];
  if (fill !== "cut") return [...shapes, { d: icon, fill }];
  // The icon comes first in the path, because its data may begin with a relative move.
  return shapes.map((shape) => (shape.fill === "backing" ? { ...shape, d: icon + shape.d } : shape));
}

function pathIn(shapes: typeof star): string {
  return shapes.map(([, { d = "" }]) => d).join("");
}

/** The plate behind the number of a route. */
export const routeShield: Sign<"backing" | "plate"> = {
  box: square(24),
  shapes: [
    {
      d: "M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-14a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4z",
      fill: "backing",
      stroke: "plate",
      width: 1,
    },
  ],
};
