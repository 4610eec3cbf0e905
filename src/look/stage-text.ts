const smallest = 24;
const largest = 48;

/** The size of text on the stage, in CSS pixels: what the back row can read on a screen of this size, captions and labels alike. */
export function stageTextPixels(width: number, height: number): number {
  return Math.round(Math.min(Math.max(width * 0.012 + height * 0.015, smallest), largest));
}
