import { ImportRefusal } from "./report.ts";

/** Any bytes of a file, without all of it in memory. */
export interface FileBytes {
  readonly size: number;
  /**
   * A view that may be shared with other reads: not to be written to.
   * @throws ImportRefusal where the file ends before it.
   */
  readonly read: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** How much of it was read by now, for the progress. */
  readonly bytesRead: () => number;
}

const pieceLength = 1_048_576;
/** Readers go through tables in the order of the file, mostly, and back to a few pages. */
const keptPieces = 16;

/** @param format Named when the file ends too early. */
export function openFileBytes(blob: Blob, format: string): FileBytes {
  const pieces = new Map<number, Uint8Array<ArrayBuffer>>();
  const known = new Set<number>();
  const pieceOf = async (index: number): Promise<Uint8Array<ArrayBuffer>> => {
    const kept = pieces.get(index);
    if (kept) return kept;
    known.add(index);
    const [oldest] = pieces.keys();
    if (oldest !== undefined && pieces.size >= keptPieces) pieces.delete(oldest);
    const piece = new Uint8Array(
      await blob.slice(index * pieceLength, (index + 1) * pieceLength).arrayBuffer(),
    );
    pieces.set(index, piece);
    return piece;
  };
  return {
    size: blob.size,
    bytesRead: () => Math.min(blob.size, known.size * pieceLength),
    read: async (offset, length) => {
      const end = offset + length;
      if (!(offset >= 0 && length >= 0 && end <= blob.size))
        throw new ImportRefusal("MALFORMED", format, { kind: "byte", number: Math.max(1, offset + 1) });
      const first = Math.floor(offset / pieceLength);
      const begin = first * pieceLength;
      if (end <= begin + pieceLength) return (await pieceOf(first)).subarray(offset - begin, end - begin);
      return new Uint8Array(await blob.slice(offset, end).arrayBuffer());
    },
  };
}
