import { type Slice, type SliceName, unicodeRange, type Weight } from "./slices.ts";

export const family = "HK Sans";

/** With the hash of what the files follow from, so that browsers may keep them for good. */
export function fileName(weight: Weight, slice: SliceName, hash: string): string {
  return `hk-sans-${weight}-${slice}-${hash.slice(0, 8)}.woff2`;
}

/**
 * The `@font-face` rules, addresses relative to the stylesheet. Where ranges meet, the later rule wins: so the first of
 * each weight needs none, and the long list of what every reader fetches is not in the stylesheet.
 */
export function fontCss(slices: readonly Slice[], hash: string): string {
  const of = (weight: Weight, name: SliceName): readonly string[] =>
    slices.find((slice) => slice.weight === weight && slice.name === name)?.characters ?? [];
  const file = (weight: Weight, name: SliceName): string => fileName(weight, name, hash);
  const bold = new Set([...of(600, "atlas"), ...of(600, "hans")]);
  const notBold = (characters: readonly string[]): string[] => characters.filter((each) => !bold.has(each));
  return [
    face(400, file(400, "atlas")),
    face(400, file(400, "extra"), of(400, "extra")),
    face(400, file(400, "hans"), of(400, "hans")),
    face(400, file(400, "found"), of(400, "found")),
    face(400, file(400, "found-hans"), of(400, "found-hans")),
    face(600, file(600, "atlas")),
    face(600, file(600, "extra"), of(600, "extra")),
    face(600, file(600, "hans"), of(600, "hans")),
    // A heading with a character that semibold lacks shows it in regular rather than in another family.
    face(600, file(400, "atlas"), notBold(of(400, "atlas"))),
    face(600, file(400, "hans"), notBold(of(400, "hans"))),
    face(600, file(400, "found"), of(400, "found")),
    face(600, file(400, "found-hans"), of(400, "found-hans")),
  ].join("");
}

function face(weight: Weight, file: string, only?: readonly string[]): string {
  if (only?.length === 0) return "";
  const range = only ? `unicode-range:${unicodeRange(only)};` : "";
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${file}") format("woff2");${range}}\n`;
}
