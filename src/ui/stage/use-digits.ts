import { useMemo } from "preact/hooks";
import { createDigitReader } from "../../commands/digits.ts";
import type { Press } from "../../commands/press.ts";

/** Reads digits as numbers of scenes; one reader as long as the window is open, so that a second digit finds the first. */
export function useDigits(scenes: number): (press: Press) => number | null {
  const read = useMemo(createDigitReader, []);
  return (press) => read(press, scenes);
}
