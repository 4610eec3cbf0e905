import type { PlannedRail } from "../../src/model/planned-rail.ts";
import { railLegendSchema, railLineSchema, railStationSchema } from "../../src/model/planned-rail-schema.ts";
import type { Problem } from "./problem.ts";
import { parseRows, readJson } from "./read-rows.ts";

export const plannedRailFile = "planned-rail.json";

/** Stands in for what is named in `problems`. */
const untold = { zhHant: "?", en: "?" };

/** The planned railways of a geodata folder; rows that do not fit are left out and named in `problems`. */
export async function readPlannedRail(folder: string, problems: Problem[]): Promise<PlannedRail> {
  const read = (await readJson(folder, plannedRailFile, problems)) as Partial<Record<string, unknown>>;
  const [legend = { line: untold, station: untold, note: untold }] = parseRows(
    plannedRailFile,
    [read["legend"]],
    railLegendSchema,
    problems,
  );
  return {
    legend,
    stations: parseRows(plannedRailFile, read["stations"], railStationSchema, problems),
    lines: parseRows(plannedRailFile, read["lines"], railLineSchema, problems),
  };
}
