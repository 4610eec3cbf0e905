import { salvageJson } from "./salvage-json.ts";

/** Why a file could not be read at all. */
export type FileFault = "unreadable" | "tooLarge" | "notText";

export type JsonFile =
  /** `value` is undefined where nothing could be read; `brokenAt` is the line where reading stopped, or null. */
  | { readonly state: "read"; readonly value: unknown; readonly brokenAt: number | null }
  | { readonly state: "refused"; readonly fault: FileFault };

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
  return text === null ? { state: "refused", fault: "notText" } : { state: "read", ...salvageJson(text) };
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
