import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { FontFile, FontList } from "../fonts/build.ts";

const list = "public/fonts/fonts.json";

const isLater = ({ slice }: FontFile): boolean => slice.startsWith("found");

/** Each a module of its own: the page needs the names of a few files, and only the map the characters of the others. */
const modules: Readonly<Record<string, (files: readonly FontFile[]) => unknown>> = {
  "virtual:font-files": (files) => files.map(forMap),
  "virtual:later-font-files": (files) => files.filter(isLater).map(({ file }) => file),
};

/**
 * `import fontFiles from "virtual:font-files"`: the files in public/fonts, which the map has to be told as the page's
 * stylesheet is. `import laterFontFiles from "virtual:later-font-files"`: those that only a search or a map seen from near
 * shows. None before they are built.
 */
export function fontFilesPlugin(): Plugin {
  return {
    name: "font-files",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => {
      const content = id.startsWith("\0") ? modules[id.slice(1)] : undefined;
      return content && `export default ${JSON.stringify(content(fontFiles()))};`;
    },
  };
}

function fontFiles(): readonly FontFile[] {
  if (!existsSync(list)) return [];
  return (JSON.parse(readFileSync(list, "utf8")) as Pick<FontList, "files">).files;
}

/** The main file of a weight needs no list of its characters: the map asks it for what no other one has. */
function forMap({ file, weight, slice, unicodeRange }: FontFile): object {
  return { file, weight, steps: slice === "atlas" ? [] : stepsOf(codePointsIn(unicodeRange)) };
}

/** Of `U+4E13,U+4E3D-4E3E`. */
function codePointsIn(unicodeRange: string): readonly number[] {
  return unicodeRange.split(",").flatMap((range) => {
    const [first = NaN, last = first] = range
      .replace("U+", "")
      .split("-")
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** How far each is from the one before: short numbers, for the map is waited for. */
function stepsOf(codePoints: readonly number[]): readonly number[] {
  return codePoints.map((codePoint, index) => codePoint - (codePoints[index - 1] ?? 0));
}
