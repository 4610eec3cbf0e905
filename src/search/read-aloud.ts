import type { Readings } from "../model/local-places.ts";

const han = /\p{Script=Han}+/gu;

/** The Chinese of a name as it is read: what stands in brackets left out; also without 香港, which goes without saying. */
export function chineseIn(name: string): readonly string[] {
  const text = (name.replaceAll(/[（(].*?[）)]/g, "").match(han) ?? []).join("");
  return [text, text.replace(/^香港(?=..)/u, "")].filter(
    (each, index, all) => each && all.indexOf(each) === index,
  );
}

/** How each name is read, by its number: syllables set apart by spaces. */
export function readerOf({ syllables, other }: Readings): (name: string, row: number) => readonly string[] {
  const table = new Map(
    Object.entries(syllables).flatMap(([syllable, characters]) =>
      Array.from(characters).map((character) => [character, syllable] as const),
    ),
  );
  return (name, row) => other[row] ?? readBy(name, table);
}

export function readBy(name: string, table: ReadonlyMap<string, string>): readonly string[] {
  return chineseIn(name).map((text) =>
    Array.from(text)
      .flatMap((character) => table.get(character) ?? [])
      .join(" "),
  );
}
