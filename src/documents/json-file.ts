import { salvageJson } from "./salvage-json.ts";

/** Why a file could not be read at all. */
export type FileFault = "unreadable" | "tooLarge" | "notText";

export type JsonFile =
  /** `value` is undefined where nothing could be read; `brokenAt` is the line where reading stopped, or null. */
  | { readonly state: "read"; readonly value: unknown; readonly brokenAt: number | null }
  | { readonly state: "refused"; readonly fault: FileFault };

/** Objects and arrays in one file: the longest tour has some 2,000 of them. */
const mostContainers = 50_000;

/** What is used of a file. */
export type FileBytes = Pick<Blob, "size" | "arrayBuffer">;

/** Reads JSON, also cut off or damaged, from a file that a reader chose. Never rejects. */
export async function readJsonFile(file: FileBytes, maxBytes: number): Promise<JsonFile> {
  if (file.size > maxBytes) return { state: "refused", fault: "tooLarge" };
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    console.info("A file could not be read.", error);
    return null;
  });
  if (!bytes) return { state: "refused", fault: "unreadable" };
  const text = decodeText(bytes);
  if (text === null) return { state: "refused", fault: "notText" };
  if (hasTooManyContainers(text)) return { state: "refused", fault: "tooLarge" };
  return { state: "read", ...salvageJson(text) };
}

/** A megabyte of empty objects takes seconds to parse, and fills the memory. */
function hasTooManyContainers(text: string): boolean {
  const openers = /[{[]/g;
  let count = 0;
  while (count <= mostContainers && openers.test(text)) count += 1;
  return count > mostContainers;
}

/** UTF-8, or what Windows calls Unicode; null for bytes that are no text. A byte order mark is skipped. */
function decodeText(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes);
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
