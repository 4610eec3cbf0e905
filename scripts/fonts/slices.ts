import type { Characters } from "./characters.ts";

export type Weight = 400 | 600;

/**
 * `atlas` and `extra` are what every reader fetches: what the main font draws, and the few characters beside it, such as
 * the name of the language 简. `hans` holds what only Simplified Chinese adds, `found` what only a search or a
 * map seen from near shows, `found-hans` what Simplified Chinese adds to that.
 */
export type SliceName = "atlas" | "extra" | "hans" | "found" | "found-hans";

export type Slice = {
  readonly weight: Weight;
  readonly name: SliceName;
  /** In order of code point. */
  readonly characters: readonly string[];
};

/**
 * The eight files. Regular has every character. Semibold has those of names, headings, numbers and dates only: that is
 * 40 % fewer bytes on the first visit, and `fontCss` lets the regular file stand in for the rest.
 * @param hasGlyph of the font that `atlas` is cut from.
 */
export function fontSlices(characters: Characters, hasGlyph: HasGlyph): Slice[] {
  const { plain, hans, found, foundHans, boldPlain, boldHans } = characters;
  const extra = new Set([...plain].filter((character) => !hasGlyph(codePointOf(character))));
  return [
    { weight: 400, name: "atlas", characters: inOrder(without(plain, extra)) },
    { weight: 400, name: "extra", characters: inOrder(extra) },
    { weight: 400, name: "hans", characters: inOrder(without(hans, plain)) },
    { weight: 400, name: "found", characters: inOrder(without(found, plain)) },
    {
      weight: 400,
      name: "found-hans",
      characters: inOrder(without(without(without(foundHans, plain), hans), found)),
    },
    { weight: 600, name: "atlas", characters: inOrder(without(boldPlain, extra)) },
    { weight: 600, name: "extra", characters: inOrder(extra) },
    // Without `plain`, not `boldPlain`: a character that the first regular file has is not worth another request.
    { weight: 600, name: "hans", characters: inOrder(without(boldHans, plain)) },
  ];
}

/** Whether a font can draw a code point. */
export type HasGlyph = (codePoint: number) => boolean;

/** The slice without the characters that the font cannot draw. */
export function drawable(slice: Slice, hasGlyph: HasGlyph): Slice {
  return { ...slice, characters: slice.characters.filter((character) => hasGlyph(codePointOf(character))) };
}

/** CSS `unicode-range` of these characters, with runs written as ranges: `U+20-7E,U+4E00`. */
export function unicodeRange(characters: readonly string[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const point of characters.map(codePointOf).toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && point <= run.last + 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

function without(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((character) => !other.has(character)));
}

function inOrder(characters: ReadonlySet<string>): string[] {
  return [...characters].toSorted((one, other) => codePointOf(one) - codePointOf(other));
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
