import type { Cite } from "../../../src/model/rows.ts";
import type { Geodata } from "../read.ts";
import { plannedRailFile } from "../read-planned-rail.ts";

/** Which row of which file a problem speaks of. */
export interface RowName {
  readonly file: string;
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly cite?: readonly Cite[];
}

/** Every file of rows; the rows of the sites are the properties of their features, a tour is the one row of its file. */
export function filesOf(data: Geodata): { file: string; rows: readonly Row[] }[] {
  return [
    { file: "sources.json", rows: data.sources },
    { file: "categories.json", rows: data.categories },
    { file: "units.json", rows: data.units },
    { file: "sites.geojson", rows: data.sites.map((site) => site.properties) },
    { file: "measures.json", rows: data.measures },
    { file: "figures.json", rows: data.figures },
    { file: "events.json", rows: data.events },
    { file: "places.json", rows: data.places },
    { file: plannedRailFile, rows: data["planned-rail"].stations },
    { file: plannedRailFile, rows: data["planned-rail"].lines },
    ...data.tours.map(({ file, tour }) => ({ file, rows: [tour] })),
  ];
}

export function idSet(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}
