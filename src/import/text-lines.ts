import { decodedChunks } from "./decode-text.ts";

interface TextLines {
  /** Each with its number, counted from 1; without those that are blank. */
  readonly lines: readonly { readonly text: string; readonly number: number }[];
  readonly bytesRead: number;
}

/** The lines of a text in UTF-8, as many at once as a piece of the file holds. */
export async function* textLines(blob: Blob): AsyncGenerator<TextLines> {
  let pieces: string[] = [];
  let number = 0;
  for await (const { text, bytesRead, isLast } of decodedChunks(blob, "utf-8")) {
    const [head = "", ...others] = text.split("\n");
    pieces.push(head);
    const whole: string[] = [];
    for (const next of others) {
      whole.push(pieces.join(""));
      pieces = [next];
    }
    if (isLast) whole.push(pieces.join(""));
    const lines = whole.map((each) => ({ text: each.trim(), number: (number += 1) }));
    yield { lines: lines.filter((each) => each.text !== ""), bytesRead };
  }
}
