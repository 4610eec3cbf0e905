import { type FileBytes, readJsonFile } from "../json-file.ts";
import type { SalvagedJson } from "../salvage-json.ts";
import { sanitizeTour } from "./sanitize-tour.ts";
import type { Fault, Finding, Knowledge, Opened } from "./tour-findings.ts";
import { tourKind } from "./tour-kind.ts";

/** Twice the size of the longest possible tour: every text at its limit, in three languages. */
const maxBytes = 5_000_000;

/** Opens what can be read of a file and lists what was left out, or names the one fault. Never rejects. */
export async function readTourFile(file: FileBytes, knowledge: Knowledge): Promise<Opened> {
  const read = await readJsonFile(file, maxBytes);
  return read.state === "refused" ? refused({ code: read.fault }) : openTourJson(read, knowledge);
}

/** As above, of the JSON that a file contained. */
export function openTourJson({ value, brokenAt }: SalvagedJson, knowledge: Knowledge): Opened {
  if (!isObject(value)) {
    return refused(brokenAt === null ? { code: "notATour" } : { code: "notJson", line: brokenAt });
  }
  const { field } = tourKind.storage;
  // People also pass on a bare tour, without the lines that name the format.
  const opened = sanitizeTour(field in value ? value[field] : value, knowledge);
  if (opened.state === "refused") {
    return brokenAt === null ? opened : refused({ code: "notJson", line: brokenAt });
  }
  const findings: Finding[] = [...opened.findings];
  if (brokenAt !== null) findings.unshift({ code: "broken", line: brokenAt });
  if (isNewer(value["version"])) findings.unshift({ code: "newer" });
  return { ...opened, findings };
}

/** Anything but a number or its digits is no version; an array would be turned into a text of any length. */
function isNewer(version: unknown): boolean {
  return (
    (typeof version === "number" || typeof version === "string") && Number(version) > tourKind.file.version
  );
}

function refused(fault: Fault): Opened {
  return { state: "refused", fault };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
