import type { Press } from "./press.ts";

/** Two digits typed within this time make one number. */
const digitMilliseconds = 900;

/**
 * Reads typed digits as numbers without waiting for a second digit: "1" is 1 at once, and "2" soon after, with no key
 * between, makes it 12 if `max` allows.
 * @returns null for a number outside 1 to `max`.
 */
export function createDigitReader(): (press: Press, max: number) => number | null {
  let last: { readonly number: number; readonly press: Press } | null = null;
  return (press, max) => {
    const digit = Number(press.key);
    const isNext =
      last !== null &&
      press.serial === last.press.serial + 1 &&
      press.timeStamp - last.press.timeStamp <= digitMilliseconds;
    const joined = isNext && last ? last.number * 10 + digit : digit;
    const number = joined <= max ? joined : digit;
    last = number >= 1 && number <= max ? { number, press } : null;
    return last && number;
  };
}
