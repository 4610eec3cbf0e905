import { booleanPointInPolygon } from "@turf/turf";
import type { Place } from "../../../src/model/rows.ts";
import { type NamedFeature, type NameLayer, nameLayers } from "../name-layers.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Where the gazetteer and a base map that was renewed part: names that only one has, and places that moved. */
export function checkBaseMapNames(data: Geodata): Problem[] {
  return layerNames.flatMap((layer) => {
    const rows = data.places.filter(({ source }) => source === nameLayers[layer]);
    return checkLayer(`basemap/${layer}.geojson`, data.basemap[layer], rows);
  });
}

const layerNames = Object.keys(nameLayers) as NameLayer[];

/** Names may stand twice: each feature takes the row at its place, and what is left over is compared by name. */
function checkLayer(file: string, features: readonly NamedFeature[], rows: readonly Place[]): Problem[] {
  const inPlace = pair(features, rows, (feature, row) => isNamesake(feature, row) && standsAt(feature, row));
  const namesakes = pair(inPlace.features, inPlace.rows, isNamesake);
  return [
    ...namesakes.paired.map((row) =>
      placeProblem(row, "point", String(row.point), `is not where ${file} has it`),
    ),
    ...namesakes.features.map(({ properties: { name_zh, name_en } }) => ({
      file,
      id: name_en,
      field: "name_zh",
      value: name_zh,
      message: "has no row of these names in places.json",
    })),
    ...namesakes.rows.map((row) =>
      placeProblem(row, "name.zhHant", row.name.zhHant, `is not so named in ${file}`),
    ),
  ];
}

/** Gives each feature the first row that fits it, and says which rows were given and what stays alone. */
function pair(
  features: readonly NamedFeature[],
  rows: readonly Place[],
  fits: (feature: NamedFeature, row: Place) => boolean,
): { readonly paired: readonly Place[]; readonly features: NamedFeature[]; readonly rows: Place[] } {
  const paired = new Set<Place>();
  const alone = features.filter((feature) => {
    const row = rows.find((each) => !paired.has(each) && fits(feature, each));
    if (row) paired.add(row);
    return !row;
  });
  return { paired: [...paired], features: alone, rows: rows.filter((row) => !paired.has(row)) };
}

function isNamesake({ properties }: NamedFeature, { name }: Place): boolean {
  return properties.name_zh === name.zhHant && properties.name_en === name.en;
}

/** A point is repeated as it is; for an area a point inside it is given. */
function standsAt({ geometry }: NamedFeature, { point }: Place): boolean {
  if (geometry.type !== "Point") return booleanPointInPolygon(point, geometry);
  return geometry.coordinates[0] === point[0] && geometry.coordinates[1] === point[1];
}

function placeProblem({ id }: Place, field: string, value: string, message: string): Problem {
  return { file: "places.json", id, field, value, message };
}
