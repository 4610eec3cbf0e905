const units = /(\d) (公頃|平方公里|公里|億元|ha|km²|km)(?![a-z])/g;
const chinese = /\p{Script=Han}/u;
const noBreakSpace = "\u00a0";
const wordJoiner = "\u2060";

/** Joins a number and its unit, so that no line breaks between or within them. */
export function withUnbrokenUnits(words: string): string {
  return words.replace(units, (_, digit: string, unit: string) => {
    // Browsers may break a line between any two Chinese characters.
    return digit + noBreakSpace + (chinese.test(unit) ? Array.from(unit).join(wordJoiner) : unit);
  });
}
