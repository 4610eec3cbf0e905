/** Characters a search may have: in a link each may take twelve, and a link has room for 2,000. */
export const longestQuery = 100;

/**
 * What was typed or linked, without control characters, what turns the direction of the text, and half emoji (which no
 * link can carry), cut to length.
 */
export function cleanQuery(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, ""))
    .slice(0, longestQuery)
    .join("");
}
