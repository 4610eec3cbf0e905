import type { Geodata } from "../read.ts";

/** Which row of which file a problem speaks of. */
export interface RowName {
  readonly file: string;
  readonly id: string;
}

/** Every file of rows; the rows of the sites are the properties of their features, a tour is the one row of its file. */
export function filesOf(data: Geodata): { file: string; rows: readonly { readonly id: string }[] }[] {
  return [
    { file: "sources.json", rows: data.sources },
    { file: "categories.json", rows: data.categories },
    { file: "units.json", rows: data.units },
    { file: "sites.geojson", rows: data.sites.map((site) => site.properties) },
    { file: "measures.json", rows: data.measures },
    { file: "figures.json", rows: data.figures },
    { file: "events.json", rows: data.events },
    { file: "places.json", rows: data.places },
    ...data.tours.map(({ file, tour }) => ({ file, rows: [tour] })),
  ];
}

export function idSet(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}
