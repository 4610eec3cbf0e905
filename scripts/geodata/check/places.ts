import { distance } from "@turf/turf";
import { isInExtent } from "../../../src/model/mercator.ts";
import type { Place } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import type { RowName } from "./rows.ts";

/** Two places of one kind and one name are farther apart than this: nearer they are one place. */
const doubleWithinMetres = 300;

/** Places off the map or entered twice, and other names that add nothing. */
export function checkPlaces({ places, sites }: Geodata): Problem[] {
  return [
    ...places.flatMap(outsideFrame),
    ...places.flatMap(({ id, name, aliases }) => repeated({ file: "places.json", id }, [name], aliases)),
    ...sites.flatMap(({ properties: { id, name, short, aliases } }) =>
      repeated({ file: "sites.geojson", id }, [name, short], aliases),
    ),
    ...doubles(places),
  ];
}

function outsideFrame({ id, point }: Place): Problem[] {
  if (isInExtent(point)) return [];
  return [placeProblem(id, "point", String(point), "lies outside the frame of the map")];
}

function repeated(row: RowName, names: readonly Place["name"][], aliases: readonly string[] = []): Problem[] {
  const seen = new Set(names.flatMap(({ zhHant, en, zhHans = zhHant }) => [zhHant, en, zhHans]).map(plain));
  return aliases.flatMap((other) => {
    const isKnown = seen.has(plain(other));
    seen.add(plain(other));
    return isKnown ? [{ ...row, field: "aliases", value: other, message: "is a name it has already" }] : [];
  });
}

/** Width, case and spaces make no other name. */
function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");
}

function doubles(places: readonly Place[]): Problem[] {
  return places.flatMap((place, index) => {
    const first = places.slice(0, index).find((other) => isDouble(other, place));
    if (!first) return [];
    return [placeProblem(place.id, "name.zhHant", place.name.zhHant, `is ${first.id}, entered twice`)];
  });
}

function isDouble(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.name.zhHant === b.name.zhHant && isNear(a, b);
}

function isNear(a: Place, b: Place): boolean {
  return distance(a.point, b.point, { units: "meters" }) <= doubleWithinMetres;
}

function placeProblem(id: string, field: string, value: string, message: string): Problem {
  return { file: "places.json", id, field, value, message };
}
