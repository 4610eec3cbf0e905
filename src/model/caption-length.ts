/** The length of a caption on the stage, in Latin letters: a Chinese character counts as two. */
export function captionLength(caption: string): number {
  return Array.from(caption).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}

/** As much as a projector shows at once: 255 were the fewest that did, of those measured at 1280 × 720 and larger. */
export const longestStageCaption = 250;
