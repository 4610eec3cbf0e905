/** The text of a link, piece by piece: nothing here knows what the pieces mean, and nothing throws. */

export interface Piece {
  /** As it stands in the link. */
  readonly raw: string;
  readonly key: string;
  /** Null where there is no `=`, or where its %-sequences are broken. */
  readonly value: string | null;
}

/** `key=value` pieces between `&`; empty ones are passed over. */
export function splitPieces(text: string): readonly Piece[] {
  return text
    .split("&")
    .filter((raw) => raw !== "")
    .map((raw) => {
      const at = raw.indexOf("=");
      return at < 0
        ? { raw, key: raw, value: null }
        : { raw, key: raw.slice(0, at), value: decoded(raw.slice(at + 1)) };
    });
}

/** Slashes and commas may stand as they are in a hash, and read better so. */
export function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",");
}

/**
 * A piece of a link as it may be shown: no control characters, nothing that turns the direction of the text,
 * at most `longest` characters with the mark of the cut.
 */
export function displayable(piece: string, longest: number): string {
  const characters = Array.from(piece.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ""));
  if (characters.length === 0) return "\uFFFD";
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}

/** Plain decimals only: `Number` alone would take 1e3, 0x10, Infinity, blanks and nothing at all; else NaN. */
export function parseDecimal(text: string): number {
  return /^-?\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
