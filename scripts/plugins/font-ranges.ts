import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { FontList } from "../fonts/build.ts";

const name = "virtual:font-ranges";
const resolved = `\0${name}`;
const list = "public/fonts/fonts.json";

/**
 * `import { hansRanges } from "virtual:font-ranges"`: by weight, the code points that only the font files for Simplified
 * Chinese draw, which the map has to be told as the page's stylesheet is. None before the fonts are built.
 */
export function fontRangesPlugin(): Plugin {
  return {
    name: "font-ranges",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const hansRanges = ${JSON.stringify(hansRanges())};` : undefined,
  };
}

function hansRanges(): Record<string, string[]> {
  const { files } = existsSync(list)
    ? (JSON.parse(readFileSync(list, "utf8")) as Pick<FontList, "files">)
    : { files: [] };
  const hans = files.filter(({ slice }) => slice === "hans");
  return Object.fromEntries(hans.map(({ weight, unicodeRange }) => [weight, unicodeRange.split(",")]));
}
