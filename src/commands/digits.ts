import type { Press } from "./press.ts";

/** Two digits typed within this time are one number. */
const digitMilliseconds = 900;

/**
 * Reads digits one after the other. Each is a number at once; a second one soon after, with no key between, makes a
 * number of two, where there are as many.
 * @returns null for a number that is not among 1 to `most`.
 */
export function createDigitReader(): (press: Press, most: number) => number | null {
  let last: { readonly number: number; readonly press: Press } | null = null;
  return (press, most) => {
    const digit = Number(press.key);
    const isNext =
      last !== null &&
      press.serial === last.press.serial + 1 &&
      press.timeStamp - last.press.timeStamp <= digitMilliseconds;
    const joined = isNext && last ? last.number * 10 + digit : digit;
    const number = joined <= most ? joined : digit;
    last = number >= 1 && number <= most ? { number, press } : null;
    return last && number;
  };
}
