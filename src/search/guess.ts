/** A hit that is less like what was typed is a guess, and is said to be one, however well known it is. */
export const guessBelow = 0.7;

/** What is most likely meant, and yet is not what was asked for. */
export const justAGuess = 0.69;
