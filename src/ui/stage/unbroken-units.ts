const units = /(\d) (公頃|平方公里|公里|億元|ha|km²|km)(?![a-z])/g;
const chinese = /\p{Script=Han}/u;
const noBreakSpace = "\u00a0";
const wordJoiner = "\u2060";

/** Words in which no line ends between a number and its unit, nor within the unit. */
export function withUnbrokenUnits(words: string): string {
  return words.replace(units, (_, digit: string, unit: string) => {
    // Between Chinese characters a line may end anywhere.
    return digit + noBreakSpace + (chinese.test(unit) ? Array.from(unit).join(wordJoiner) : unit);
  });
}
