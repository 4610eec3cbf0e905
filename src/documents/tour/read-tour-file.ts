import { mendTour } from "./mend-tour.ts";
import { salvagedJson } from "../salvaged-json.ts";
import type { Fault, Finding, Knowledge, Opened } from "./tour-findings.ts";

export const tourFileFormat = "hong-kong-innovation-atlas-tour";
export const tourFileVersion = 1;
/** Twice as long as the longest tour in which every text is as long as it may be, in three languages. */
const mostBytes = 5_000_000;

type Bytes = Pick<Blob, "size" | "arrayBuffer">;

/** What can be opened of a file, and what was left out; or the one fault for which nothing could. Never rejects. */
export async function readTourFile(file: Bytes, knowledge: Knowledge): Promise<Opened> {
  if (file.size > mostBytes) return refused({ code: "tooLarge" });
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    console.info("A file could not be read.", error);
    return null;
  });
  if (!bytes) return refused({ code: "unreadable" });
  const text = decoded(bytes);
  return text === null ? refused({ code: "notText" }) : readTourText(text, knowledge);
}

/** As above, of the text of a file. */
export function readTourText(text: string, knowledge: Knowledge): Opened {
  const { value, brokenAt } = salvagedJson(text);
  if (!isObject(value)) {
    return refused(brokenAt === null ? { code: "notATour" } : { code: "notJson", line: brokenAt });
  }
  const opened = mendTour("tour" in value ? value["tour"] : value, knowledge);
  if (opened.state === "refused") {
    return brokenAt === null ? opened : refused({ code: "notJson", line: brokenAt });
  }
  const findings: Finding[] = [...opened.findings];
  if (brokenAt !== null) findings.unshift({ code: "broken", line: brokenAt });
  if (Number(value["version"]) > tourFileVersion) findings.unshift({ code: "newer" });
  return { ...opened, findings };
}

function refused(fault: Fault): Opened {
  return { state: "refused", fault };
}

/** UTF-8, or what Windows calls Unicode; null for what is no text. A byte order mark is passed over. */
function decoded(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes);
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
