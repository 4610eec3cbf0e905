import { type Bounds, boundsOfPoints } from "./mercator.ts";
import { boundsAround } from "./view-box.ts";
import type * as v from "valibot";
import type { railLegendSchema, railLineSchema, railStationSchema } from "./planned-rail-schema.ts";

export type RailStation = v.InferOutput<typeof railStationSchema>;
export type RailLine = v.InferOutput<typeof railLineSchema>;

export interface PlannedRail {
  readonly legend: v.InferOutput<typeof railLegendSchema>;
  readonly stations: readonly RailStation[];
  readonly lines: readonly RailLine[];
}

const aroundStationMetres = 2_000;

/** Where a line or a station lies, with what is about a station; null for what the map does not draw. */
export function boundsOfRail(rail: PlannedRail, featureId: number): Bounds | null {
  const line = rail.lines.find((each) => each.featureId === featureId);
  const station = rail.stations.find((each) => each.featureId === featureId);
  const stations = line ? stationsOf(rail, line) : station ? [station] : [];
  const points = stations.flatMap(({ point }) => (point ? [point] : []));
  const [first, ...others] = points;
  if (!first) return null;
  return others.length > 0 ? boundsOfPoints(points) : boundsAround(first, aroundStationMetres);
}

/** The stations of a line, in its order. */
export function stationsOf({ stations }: PlannedRail, line: RailLine): readonly RailStation[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  return line.stations.flatMap((each) => byId.get(each) ?? []);
}
