import type { Tour } from "../../model/tour.ts";
import { tourFileFormat, tourFileVersion } from "./read-tour-file.ts";

/** A tour as a file that people can read and change. */
export function tourFileText(tour: Tour): string {
  return `${JSON.stringify({ format: tourFileFormat, version: tourFileVersion, tour }, null, 2)}\n`;
}

/** A name that every system takes. */
export function tourFileName(title: string): string {
  const name = title
    .replace(/[\p{C}\\/:*?"<>|]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return `${Array.from(name).slice(0, 60).join("").trim() || "tour"}.tour.json`;
}
