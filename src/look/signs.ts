import type { Precision, Status } from "../model/kinds.ts";

/**
 * How the map and its legend tell things apart: kind by hue and icon, status by pattern and disc,
 * precision by the edge. One table per distinction; map, legend, list and panel all read it.
 */

/** How a status fills an area, and how the disc of a point is drawn. */
export type StatusPattern = "solid" | "rim" | "half" | "hatch" | "dots" | "sparse" | "cross" | "blank";

export const statusPatterns: Readonly<Record<Status, StatusPattern>> = {
  open: "solid",
  completed: "rim",
  "partly-open": "half",
  works: "hatch",
  planned: "dots",
  conceived: "sparse",
  revised: "cross",
  unknown: "blank",
};

/** Dash lengths of an outline in line widths; `null` is an unbroken line. */
export const precisionDashes: Readonly<Record<Precision, readonly number[] | null>> = {
  official: null,
  digitised: [4, 2],
  indicative: [0.4, 1.6],
  point: null,
  none: null,
};
