import { crc32 } from "../model/crc32.ts";
import type { Budget } from "./budget.ts";
import { ImportRefusal } from "./report.ts";

/** A file within an archive, as the directory of the archive tells it. */
export interface ZipEntry {
  /** With its folders; opaque text, never a path to write to. */
  readonly name: string;
  readonly byteLength: number;
  /** Unpacks it. @throws ImportRefusal when it is damaged, or longer than the directory says. */
  readonly unpack: () => Promise<Blob>;
}

interface DirectoryRow {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;
const endLength = 22;
const longestComment = 65_535;
const longestDirectory = 16_777_216;
/** Below it the ratio of packed to unpacked says nothing. */
const ratioFrom = 1_048_576;

/**
 * The files of a ZIP archive, without its folders. What the directory promises is checked against the budget before
 * anything is unpacked, and again while it is: an archive that lies is refused.
 * @throws ImportRefusal
 */
export async function readZip(blob: Blob, budget: Budget): Promise<readonly ZipEntry[]> {
  const { offset, length, count } = await findDirectory(blob);
  if (count > budget.zipEntries) throw new ImportRefusal("ZIP-TOO-MANY-ENTRIES", String(budget.zipEntries));
  if (length > longestDirectory || offset + length > blob.size) throw new ImportRefusal("ZIP-DAMAGED");
  const rows = readDirectory(new DataView(await blob.slice(offset, offset + length).arrayBuffer()), count);
  const files = rows.filter(({ name }) => !/[/\\]$/.test(name));
  checkSizes(files, budget);
  checkOverlap(rows, offset);
  return files.map((row) => ({ name: row.name, byteLength: row.size, unpack: () => unpack(blob, row) }));
}

async function findDirectory(blob: Blob): Promise<{ offset: number; length: number; count: number }> {
  const begin = Math.max(0, blob.size - endLength - longestComment);
  const view = new DataView(await blob.slice(begin).arrayBuffer());
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const [count, length, offset] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    if (count === 0xffff || offset === 0xffffffff || length === 0xffffffff)
      throw new ImportRefusal("NOT-SUPPORTED", "ZIP64");
    if (view.getUint16(at + 4, true) !== 0) throw new ImportRefusal("NOT-SUPPORTED", "ZIP, several volumes");
    return { offset, length, count };
  }
  throw new ImportRefusal("ZIP-DAMAGED");
}

function readDirectory(view: DataView, count: number): readonly DirectoryRow[] {
  const rows: DirectoryRow[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.directory)
      throw new ImportRefusal("ZIP-DAMAGED");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > view.byteLength) throw new ImportRefusal("ZIP-DAMAGED");
    const flags = view.getUint16(at + 8, true);
    rows.push({
      name: decodeName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength), flags),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = end;
  }
  return rows;
}

/** Archives of older Windows have names in its code page, which in Hong Kong is Big5, without saying so. */
function decodeName(bytes: Uint8Array, flags: number): string {
  const saysUtf8 = (flags & 0x800) !== 0;
  try {
    return new TextDecoder("utf-8", { fatal: !saysUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder("big5").decode(bytes);
  }
}

function checkSizes(rows: readonly DirectoryRow[], budget: Budget): void {
  let total = 0;
  for (const { size, packedSize, flags, name } of rows) {
    if (size === 0xffffffff || packedSize === 0xffffffff) throw new ImportRefusal("NOT-SUPPORTED", "ZIP64");
    if ((flags & 1) !== 0) throw new ImportRefusal("ENCRYPTED", name);
    total += size;
    if (size > ratioFrom && size > packedSize * budget.zipRatio)
      throw new ImportRefusal("ZIP-TOO-COMPRESSED", name);
  }
  if (total > budget.unpackedBytes)
    throw new ImportRefusal("TOO-LARGE", `${Math.round(budget.unpackedBytes / 1_048_576)} MB`);
}

/** Entries that share bytes unpack the same data again and again: no honest archive has them. */
function checkOverlap(rows: readonly DirectoryRow[], directory: number): void {
  let free = 0;
  for (const { offset, packedSize } of rows.toSorted((a, b) => a.offset - b.offset)) {
    const end = offset + 30 + packedSize;
    if (offset < free || end > directory) throw new ImportRefusal("ZIP-DAMAGED");
    free = end;
  }
}

async function unpack(
  blob: Blob,
  { name, method, offset, packedSize, size, crc }: DirectoryRow,
): Promise<Blob> {
  const head = new DataView(await blob.slice(offset, offset + 30).arrayBuffer());
  if (head.byteLength < 30 || head.getUint32(0, true) !== signatures.local)
    throw new ImportRefusal("ZIP-DAMAGED", name);
  const begin = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = blob.slice(begin, begin + packedSize);
  if (packed.size !== packedSize) throw new ImportRefusal("ZIP-DAMAGED", name);
  const chunks = await readAll(unpacked(packed, method, name), size, name);
  if (crc32(chunks) !== crc) throw new ImportRefusal("ZIP-DAMAGED", name);
  return new Blob(chunks);
}

function unpacked(packed: Blob, method: number, name: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (method === methods.stored) return packed.stream();
  if (method === methods.deflated) return packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
  throw new ImportRefusal("NOT-SUPPORTED", `ZIP ${method}, ${name}`);
}

/** Stops as soon as more comes than was promised. */
async function readAll(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
  name: string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new ImportRefusal("ZIP-DAMAGED", name, null, { cause });
    });
    if (done) break;
    length += value.byteLength;
    if (length > size) {
      // The rest is not waited for: it may never end.
      void reader.cancel().catch(() => undefined);
      throw new ImportRefusal("ZIP-DAMAGED", name);
    }
    chunks.push(value);
  }
  if (length !== size) throw new ImportRefusal("ZIP-DAMAGED", name);
  return chunks;
}
