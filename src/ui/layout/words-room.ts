/** From this width on, in CSS pixels, the window is that of a tablet. */
const tabletWidth = 600;

export function isTablet(): boolean {
  return innerWidth >= tabletWidth;
}

/** Whether the sheet at half of the window has room for the heading and the sentence of an answer. */
export function halfHoldsAnswer(): boolean {
  return innerHeight >= (isTablet() ? 560 : 760);
}
