import { decodedChunks } from "./decode-text.ts";

interface TextLines {
  /** Each with its number, counted from 1; without those that are blank. */
  readonly lines: readonly { readonly text: string; readonly number: number }[];
  readonly bytesRead: number;
}

/** The lines of a text in UTF-8, as many at once as a piece of the file holds. */
export async function* textLines(blob: Blob): AsyncGenerator<TextLines> {
  const cut = createCutter();
  let number = 0;
  for await (const { text, bytesRead, isLast } of decodedChunks(blob, "utf-8")) {
    const lines = cut(text, "\n", isLast).map((each) => ({ text: each.trim(), number: (number += 1) }));
    yield { lines: lines.filter((each) => each.text !== ""), bytesRead };
  }
}

/**
 * Cuts a text that comes in pieces at a separator; what stands behind the last one waits for the next piece.
 * @returns a function that takes the next piece, and a separator that is null until it is known.
 */
export function createCutter(): (text: string, separator: string | null, isLast: boolean) => string[] {
  let waiting: string[] = [];
  return (text, separator, isLast) => {
    const [head = "", ...others] = separator === null ? [text] : text.split(separator);
    waiting.push(head);
    const whole: string[] = [];
    for (const next of others) {
      whole.push(waiting.join(""));
      waiting = [next];
    }
    if (isLast) whole.push(waiting.join(""));
    return whole;
  };
}
