import type * as v from "valibot";
import type { railLegendSchema, railLineSchema, railStationSchema } from "./planned-rail-schema.ts";

export type RailStation = v.InferOutput<typeof railStationSchema>;
export type RailLine = v.InferOutput<typeof railLineSchema>;

export interface PlannedRail {
  readonly legend: v.InferOutput<typeof railLegendSchema>;
  readonly stations: readonly RailStation[];
  readonly lines: readonly RailLine[];
}

/** The stations of a line, in its order. */
export function stationsOf({ stations }: PlannedRail, line: RailLine): readonly RailStation[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  return line.stations.flatMap((each) => byId.get(each) ?? []);
}
