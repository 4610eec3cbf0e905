import { guessEncoding } from "./decode-text.ts";
import type { FormatContext, ImportFile } from "./formats/format.ts";

/** A file of text that is read as UTF-8: one that is marked as UTF-16 is written anew, piece by piece. */
export async function utf8File(file: ImportFile, context: FormatContext): Promise<ImportFile> {
  const head = file.blob.slice(0, 3);
  const { label, reason } = await guessEncoding(head);
  if (!label.startsWith("utf-16")) return file;
  context.reportEncoding(label, reason);
  const texts: ReadableStream<string> = file.blob
    .stream()
    .pipeThrough(new TextDecoderStream(label) as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>);
  return { name: file.name, blob: await new Response(texts.pipeThrough(new TextEncoderStream())).blob() };
}
