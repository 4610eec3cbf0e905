import college from "@mapbox/maki/icons/college.svg?shapes";
import commercial from "@mapbox/maki/icons/commercial.svg?shapes";
import industry from "@mapbox/maki/icons/industry.svg?shapes";
import landuse from "@mapbox/maki/icons/landuse.svg?shapes";
import star from "@mapbox/maki/icons/star.svg?shapes";
import type { SiteKind } from "../../model/kinds.ts";

/** Path data on a square of 15 units. The first screen does without them: they come with the map and the legend. */
export const kindIcons: Readonly<Record<SiteKind, string>> = {
  park: pathIn(commercial),
  land: pathIn(landuse),
  university: pathIn(college),
  industry: pathIn(industry),
  facility: pathIn(star),
  area: "",
};

function pathIn(shapes: typeof star): string {
  return shapes.map(([, { d = "" }]) => d).join("");
}
