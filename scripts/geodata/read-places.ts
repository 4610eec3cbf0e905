import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type LocalPlace, localPlaceSchema } from "../../src/model/rows.ts";
import type { Problem } from "./problem.ts";
import { parseRows } from "./read-rows.ts";

/** One file of geodata/places/. */
export interface PlaceFile {
  /** As problems name it: `places/road.tsv`. */
  readonly file: string;
  readonly rows: readonly LocalPlace[];
}

export const placesFolder = "places";
const ending = ".tsv";

/** The columns in their order; the last two only where a file has something to say of today. */
export const placeColumns = [
  "id",
  "nameZhHant",
  "nameEn",
  "lng",
  "lat",
  "rank",
  "source",
  "asOf",
  "basis",
  "also",
] as const;
export const noteColumns = ["noteZhHant", "noteEn"] as const;

/** The places of a geodata folder, a file for each kind; what does not fit is named in `problems`. */
export async function readPlaces(folder: string, problems: Problem[]): Promise<PlaceFile[]> {
  const names = await readdir(join(folder, placesFolder)).catch((error: unknown): string[] => {
    const message = `cannot be read: ${String(error)}`;
    problems.push({ file: placesFolder, id: "-", field: "-", value: "-", message });
    return [];
  });
  const files = names.filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const file = `${placesFolder}/${name}`;
      const table = await readFile(join(folder, file), "utf8");
      return { file, rows: placesIn(table, file, problems) };
    }),
  );
}

function placesIn(table: string, file: string, problems: Problem[]): LocalPlace[] {
  const fault = (value: string, message: string): void => {
    problems.push({ file, id: "-", field: "-", value, message });
  };
  const [header = "", ...lines] = table.split("\n");
  const hasNotes = header === [...placeColumns, ...noteColumns].join("\t");
  if (!hasNotes && header !== placeColumns.join("\t")) {
    fault(header, "is not the line of columns");
    return [];
  }
  if (lines.pop() !== "") fault("-", "does not end with a line break");
  const columns = hasNotes ? [...placeColumns, ...noteColumns] : [...placeColumns];
  const kind = file.slice(placesFolder.length + 1, -ending.length);
  const rows = lines.flatMap((line) => {
    const fields = line.split("\t");
    if (fields.length === columns.length) return [rowOf(fields, kind)];
    fault(line, `has ${fields.length} fields, not ${columns.length}`);
    return [];
  });
  return parseRows(file, rows, localPlaceSchema, problems);
}

function rowOf(fields: readonly string[], kind: string): Readonly<Record<string, unknown>> {
  const [id, zhHant, en, lng = "", lat = "", rank = "", source, asOf, basis, also = "", noteZh, noteEn] =
    fields;
  return {
    id,
    kind,
    name: { zhHant, en },
    point: [numberIn(lng), numberIn(lat)],
    rank: numberIn(rank),
    source,
    asOf,
    basis,
    ...(also !== "" && { aliases: also.split("|") }),
    ...(noteZh !== undefined && noteZh + noteEn !== "" && { note: { zhHant: noteZh, en: noteEn } }),
  };
}

/** What is no plain number is left as it is, so that its problem shows it. */
function numberIn(field: string): number | string {
  return /^\d+(?:\.\d+)?$/.test(field) ? Number(field) : field;
}
