/** What a caption takes on the stage, in Latin letters: a Chinese character takes the room of two. */
export function captionRoom(caption: string): number {
  return Array.from(caption).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}

/** As much as a projector shows at once, at 1280 × 720 in 24 pixels. */
export const stageCaptionRoom = 250;
