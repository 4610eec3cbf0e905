const smallest = 24;
const largest = 48;

/** The size of captions and labels on the stage, in CSS pixels: readable from the back row on a screen of this size. */
export function stageTextPixels(width: number, height: number): number {
  return Math.round(Math.min(Math.max(width * 0.012 + height * 0.015, smallest), largest));
}
