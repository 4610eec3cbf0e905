/** A hit whose likeness is below it is presented as a guess, however prominent the place is. */
export const guessThreshold = 0.7;

/** The best likeness of a hit that can only be a guess. */
export const guessLikeness = 0.69;
