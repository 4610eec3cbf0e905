import { booleanPointInPolygon } from "@turf/turf";
import type { Polygon } from "geojson";
import { metresBetween } from "../../../src/model/distance.ts";
import { isInExtent } from "../../../src/model/mercator.ts";
import type { LocalPlace } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { boundaryFile, territoryOf } from "../territory.ts";
import { idSet } from "./rows.ts";

type Fault = Pick<Problem, "field" | "value" | "message">;

/** Two places of one kind and one name are farther apart than this: nearer they are one place. */
const twinsWithinMetres = 1_000;
/** Two campuses of one school may be neighbours. */
const campusesWithinMetres = 300;

/** The control point stands in the port area in Shenzhen, and its note says so; the bridge to it crosses the boundary. */
const beyondTheBoundary: ReadonlySet<string> = new Set(["shenzhen-bay-control-point", "shenzhen-bay-bridge"]);

/** What is wrong with the places of geodata/places/, one row by itself or beside others. */
export function checkLocalPlaces(data: Geodata): Problem[] {
  const sources = idSet(data.placeSources);
  const places = idSet(data.places);
  const { territory, problems } = readTerritory(data);
  const seen = new Set<string>();
  const byName = new Map<string, LocalPlace[]>();
  const found = data.placeFiles.flatMap(({ file, rows }) =>
    rows.flatMap((row) => {
      const faults = [
        ...idFaults(row, places, seen),
        ...faultsOf(row, sources, territory),
        ...twins(row, byName),
      ];
      return faults.map((fault) => ({ file, id: row.id, ...fault }));
    }),
  );
  return [...problems, ...found];
}

/** Null where the boundary itself is at fault: that is one problem, and not one of every place. */
function readTerritory({ boundary }: Geodata): { territory: Polygon | null; problems: Problem[] } {
  try {
    return { territory: territoryOf(boundary), problems: [] };
  } catch (error) {
    const problem = { file: boundaryFile, id: "-", field: "features", value: "-", message: String(error) };
    return { territory: null, problems: [problem] };
  }
}

/** An id stands once in all files: a link names it without its file. */
function idFaults({ id }: LocalPlace, places: ReadonlySet<string>, seen: Set<string>): Fault[] {
  const isKnown = places.has(id) || seen.has(id);
  seen.add(id);
  return isKnown ? [{ field: "id", value: id, message: "stands twice" }] : [];
}

function faultsOf(row: LocalPlace, sources: ReadonlySet<string>, territory: Polygon | null): Fault[] {
  const { id, kind, name, aliases = [], point, source, note } = row;
  return [
    ...(sources.has(source)
      ? []
      : [{ field: "source", value: source, message: "there is no source of this id" }]),
    ...(isInHongKong(row, territory)
      ? []
      : [{ field: "point", value: String(point), message: "lies outside Hong Kong" }]),
    ...[name.zhHant, name.en]
      .filter((value) => /[()（）[\]]/.test(value))
      .map((value) => ({ field: "name", value, message: "has brackets: what they say is another name" })),
    ...[name.zhHant, name.en, ...aliases]
      .filter(isUntidy)
      .map((value) => ({ field: "name", value, message: "has spaces at its ends or two together" })),
    ...(/\p{Script=Han}/u.test(name.en)
      ? [{ field: "name.en", value: name.en, message: "has Chinese characters" }]
      : []),
    ...repeats(row),
    ...(kind === "control-point" && !note
      ? [{ field: "noteEn", value: id, message: "a control point says whether it is open" }]
      : []),
  ];
}

function isInHongKong({ id, point }: LocalPlace, territory: Polygon | null): boolean {
  if (!isInExtent(point)) return false;
  return territory === null || beyondTheBoundary.has(id) || booleanPointInPolygon(point, territory);
}

function isUntidy(name: string): boolean {
  return name !== name.trim() || name.includes("  ");
}

/** Width, case and spaces make no other name. */
function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");
}

function repeats({ name, aliases = [] }: LocalPlace): Fault[] {
  const seen = new Set([plain(name.zhHant), plain(name.en)]);
  return aliases.flatMap((other) => {
    const isKnown = seen.has(plain(other));
    seen.add(plain(other));
    return isKnown ? [{ field: "also", value: other, message: "is a name it has already" }] : [];
  });
}

function twins(row: LocalPlace, byName: Map<string, LocalPlace[]>): Fault[] {
  const { kind, name, point } = row;
  const key = `${kind} ${name.zhHant}`;
  const namesakes = byName.get(key) ?? [];
  byName.set(key, [...namesakes, row]);
  const within = kind === "school" ? campusesWithinMetres : twinsWithinMetres;
  const twin = namesakes.find((other) => metresBetween(other.point, point) < within);
  return twin ? [{ field: "nameZhHant", value: name.zhHant, message: `is ${twin.id}, entered twice` }] : [];
}
