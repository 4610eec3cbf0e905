import type { Press } from "./press.ts";

/** Two digits typed within this time make one number. */
const digitMilliseconds = 900;

/** Enter ends a number within this time after its last digit. */
const endMilliseconds = 2_000;

export interface DigitReader {
  /** @returns null for a number outside 1 to `max`. */
  readonly read: (press: Press, max: number) => number | null;
  /** Whether the press follows a digit that made a number, with no key between. */
  readonly isEndOfNumber: (press: Press) => boolean;
}

/**
 * Reads typed digits as numbers without waiting for a second digit: "1" is 1 at once, and "2" soon after, with no key
 * between, makes it 12 if `max` allows.
 */
export function createDigitReader(): DigitReader {
  let last: { readonly number: number; readonly press: Press } | null = null;
  const follows = (press: Press, milliseconds: number): boolean =>
    last !== null &&
    press.serial === last.press.serial + 1 &&
    press.timeStamp - last.press.timeStamp <= milliseconds;
  const read: DigitReader["read"] = (press, max) => {
    const digit = Number(press.key);
    const isNext = follows(press, digitMilliseconds);
    const joined = isNext && last ? last.number * 10 + digit : digit;
    const number = joined <= max ? joined : digit;
    last = number >= 1 && number <= max ? { number, press } : null;
    return last && number;
  };
  return { read, isEndOfNumber: (press) => follows(press, endMilliseconds) };
}
