import { crc32 } from "../model/crc32.ts";

export interface ZipContent {
  /** With its folders. */
  readonly name: string;
  readonly content: Blob;
}

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
/** ZIP 2.0: folders and deflate. */
const version = 20;
const namesAreUtf8 = 0x800;
const [stored, deflated] = [0, 8] as const;
/** What is long and deflates more than this many times is stored as it is: readers take a ratio like that for an attack. */
const [mostRatio, ratioFrom] = [100, 1_048_576] as const;
/** The first day that the format knows: a file made twice is the same file. */
const firstDay = 0x0021;

/** Writes files as one ZIP archive. */
export async function writeZip(files: readonly ZipContent[], mimeType: string): Promise<Blob> {
  const packed = await Promise.all(files.map(pack));
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directoryLength = 0;
  for (const { name, data, header } of packed) {
    const local = fields([[4, signatures.local], [2, version], ...header]);
    const row = fields([
      [4, signatures.directory],
      [2, version],
      [2, version],
      ...header,
      [2, 0], // comment
      [2, 0], // disk
      [2, 0], // attributes within
      [4, 0], // attributes without
      [4, offset],
    ]);
    parts.push(local, name, data);
    directory.push(row, name);
    offset += local.byteLength + name.byteLength + data.size;
    directoryLength += row.byteLength + name.byteLength;
  }
  const end = fields([
    [4, signatures.end],
    [2, 0], // disk
    [2, 0], // disk of the directory
    [2, packed.length],
    [2, packed.length],
    [4, directoryLength],
    [4, offset],
    [2, 0], // comment
  ]);
  return new Blob([...parts, ...directory, end], { type: mimeType });
}

type Field = readonly [byteLength: 2 | 4, value: number];

interface PackedFile {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly data: Blob;
  /** What the local header and the row of the directory both say. */
  readonly header: readonly Field[];
}

async function pack({ name, content }: ZipContent): Promise<PackedFile> {
  const nameBytes = new TextEncoder().encode(name);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const packed = await new Response(
    content.stream().pipeThrough(new CompressionStream("deflate-raw")),
  ).blob();
  const isPacked = content.size < ratioFrom || content.size <= packed.size * mostRatio;
  const data = isPacked ? packed : content;
  const header: readonly Field[] = [
    [2, namesAreUtf8],
    [2, isPacked ? deflated : stored],
    [2, 0], // time
    [2, firstDay],
    [4, crc32([bytes])],
    [4, data.size],
    [4, content.size],
    [2, nameBytes.byteLength],
    [2, 0], // extra
  ];
  return { name: nameBytes, data, header };
}

/** Numbers one after the other, the lowest byte first. */
function fields(list: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(list.reduce((sum, [byteLength]) => sum + byteLength, 0)));
  let at = 0;
  for (const [byteLength, value] of list) {
    if (byteLength === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += byteLength;
  }
  return new Uint8Array(view.buffer);
}
