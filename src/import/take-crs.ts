import { crsAbout, crsOfEpsg } from "./crs.ts";
import { crsOfPrj } from "./read-prj.ts";
import { type CrsId, ImportRefusal, type TakenCrs } from "./report.ts";

/** What a file says of its coordinate system, all of it optional. */
export interface CrsClues {
  /** EPSG codes, the better first. */
  readonly codes?: readonly number[];
  /** The text of a `.prj`, or as it stands in a header. */
  readonly text?: string;
  /** What the system is called where it is not known. */
  readonly name?: string;
  /** A position of the file, for a guess where it says nothing. */
  readonly first: readonly [number, number] | null;
}

/**
 * The system that a file is read in: the reader's choice, or what the file names, or where its first position lies.
 * @throws ImportRefusal for a named system that the atlas does not know.
 */
export function takeCrs(chosen: CrsId | undefined, clues: CrsClues): TakenCrs {
  if (chosen) return { id: chosen, reason: "chosen", name: "" };
  const { codes = [], text = "", name = "", first } = clues;
  const [code] = codes;
  for (const each of codes) {
    const known = crsOfEpsg(each);
    if (known) return { id: known, reason: "named", name: name || `EPSG:${each}` };
  }
  if (text.trim() !== "") {
    const { id, reason, name: own } = crsOfPrj(text);
    if (id) return { id, reason, name: own };
    throw new ImportRefusal("UNKNOWN-CRS", own || name);
  }
  if (code !== undefined || name !== "")
    throw new ImportRefusal("UNKNOWN-CRS", name || (code === undefined ? "" : `EPSG:${code}`));
  const [guess] = first ? crsAbout(...first) : [];
  return { id: guess ?? "wgs84", reason: guess ? "values" : "assumed", name: "" };
}
