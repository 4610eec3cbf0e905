import { useMemo } from "preact/hooks";
import { createDigitReader } from "../../commands/digits.ts";
import type { Press } from "../../commands/press.ts";

/** Reads digits as scene numbers. The reader lives as long as the window, because a second digit continues the first. */
export function useDigits(scenes: number): (press: Press) => number | null {
  const read = useMemo(createDigitReader, []);
  return (press) => read(press, scenes);
}
