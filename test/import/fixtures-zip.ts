import { crc32, deflateRawSync } from "node:zlib";
import { joinBytes, textBytes } from "./fixtures-bytes.ts";

/** A file for an archive. What is not said is true; what is said is written, whether it is true or not. */
export interface ZipFixture {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Where its header is said to begin. */
  readonly offset?: number;
}

export interface ZipEnd {
  readonly comment?: string;
  readonly count?: number;
  readonly volume?: number;
  readonly directoryOffset?: number;
  readonly directoryLength?: number;
}

/** A ZIP archive, byte by byte. */
export function zipBytes(files: readonly ZipFixture[], end: ZipEnd = {}): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const rows: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = bytesOf(file.name);
    const content = bytesOf(file.content);
    const packed = file.isStored ? content : deflateRawSync(content);
    const method = file.method ?? (file.isStored ? 0 : 8);
    const common = [
      u16(20),
      u16(file.flags ?? 0),
      u16(method),
      u32(0), // time and date
      u32(file.crc ?? crc32(content)),
      u32(file.packedSize ?? packed.length),
      u32(file.size ?? content.length),
      u16(name.length),
      u16(0),
    ];
    const local = joinBytes([u32(0x04034b50), ...common, name, packed]);
    rows.push(
      joinBytes([
        u32(0x02014b50),
        u16(20),
        ...common,
        u16(0), // comment
        u16(0),
        u16(0),
        u32(0),
        u32(file.offset ?? offset),
        name,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = joinBytes(rows);
  const comment = textBytes(end.comment ?? "");
  return joinBytes([
    ...locals,
    directory,
    u32(0x06054b50),
    u16(end.volume ?? 0),
    u16(end.volume ?? 0),
    u16(end.count ?? files.length),
    u16(end.count ?? files.length),
    u32(end.directoryLength ?? directory.length),
    u32(end.directoryOffset ?? offset),
    u16(comment.length),
    comment,
  ]);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? textBytes(content) : content;
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff);
}

function u32(value: number): Uint8Array {
  return Uint8Array.from([0, 8, 16, 24], (shift) => (value >>> shift) & 0xff);
}
