import type { EncodingReason } from "./report.ts";

/** Names of encodings in `.cpg` files and of code pages that browsers do not know by that name. */
const aliases: Readonly<Record<string, string>> = {
  "950": "big5",
  cp950: "big5",
  ms950: "big5",
  "ansi 950": "big5",
  windows950: "big5",
  hkscs: "big5",
  "big5-hkscs": "big5",
  big5hkscs: "big5",
  "936": "gb18030",
  cp936: "gb18030",
  ms936: "gb18030",
  "ansi 936": "gb18030",
  "1252": "windows-1252",
  "ansi 1252": "windows-1252",
  "65001": "utf-8",
  utf8: "utf-8",
  "utf-8": "utf-8",
};

/** What a text is offered in when it is no UTF-8, the likelier first. */
export const offeredEncodings = ["big5", "gb18030"] as const;

/** The name that `TextDecoder` takes; null for an encoding that nobody knows. */
export function encodingOf(name: string): string | null {
  const plain = name.trim().toLowerCase();
  const label = aliases[plain] ?? aliases[plain.replace(/^(ansi|windows|ibm|cp)[ _-]*/, "")] ?? plain;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * How the text of a file is to be decoded: by its byte order mark, as UTF-8 where every byte is valid in it, else as
 * Big5, which most older files of Hong Kong are in.
 */
export async function guessEncoding(blob: Blob): Promise<EncodingGuess> {
  return (
    (await markedEncoding(blob)) ??
    ((await isUtf8(blob)) ? { label: "utf-8", reason: "valid" } : assumedEncoding)
  );
}

/**
 * As above, of the first bytes alone. UTF-8 is then only likely: the rest is to be decoded strictly, and read again as
 * `assumedEncoding` where that throws `NotUtf8`. A large file in UTF-8 is so decoded once.
 */
export async function likelyEncoding(blob: Blob, bytes: number): Promise<EncodingGuess> {
  const marked = await markedEncoding(blob);
  if (marked) return marked;
  const head = await blob.slice(0, bytes).arrayBuffer();
  try {
    // What stands at the cut may be half a character.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: bytes < blob.size });
    return { label: "utf-8", reason: "valid" };
  } catch {
    return assumedEncoding;
  }
}

interface EncodingGuess {
  readonly label: string;
  readonly reason: EncodingReason;
}

export const assumedEncoding: EncodingGuess = { label: offeredEncodings[0], reason: "assumed" };

/** Bytes that are no UTF-8, in a file that was taken for it. */
export class NotUtf8 extends Error {}

async function markedEncoding(blob: Blob): Promise<EncodingGuess | null> {
  const head = new Uint8Array(await blob.slice(0, 3).arrayBuffer());
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { label: "utf-8", reason: "byte-order-mark" };
  if (head[0] === 0xff && head[1] === 0xfe) return { label: "utf-16le", reason: "byte-order-mark" };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: "utf-16be", reason: "byte-order-mark" };
  return null;
}

export async function isUtf8(blob: Blob): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      decoder.decode(value, { stream: !done });
      if (done) return true;
    }
  } catch {
    return false;
  } finally {
    reader.releaseLock();
  }
}

/** The text of a file, piece by piece, and how many bytes of it are read by then; the last piece may be empty. Bytes that are no text become U+FFFD, or, strictly, throw `NotUtf8`. */
export async function* decodedChunks(
  blob: Blob,
  label: string,
  { isStrict = false } = {},
): AsyncGenerator<{ readonly text: string; readonly bytesRead: number; readonly isLast: boolean }> {
  const decoder = new TextDecoder(label, { fatal: isStrict });
  const decoded = (bytes: Uint8Array | undefined, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch (error) {
      throw new NotUtf8("bytes that are no UTF-8", { cause: error });
    }
  };
  const reader = blob.stream().getReader();
  let bytesRead = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytesRead += value?.byteLength ?? 0;
      yield { text: decoded(value, !done), bytesRead, isLast: done };
      if (done) return;
    }
  } finally {
    reader.releaseLock();
  }
}
