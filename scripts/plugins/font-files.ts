import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { FontFile, FontList } from "../fonts/build.ts";

const name = "virtual:font-files";
const resolved = `\0${name}`;
const list = "public/fonts/fonts.json";

/**
 * `import { fontFiles, laterFontFiles } from "virtual:font-files"`: the files in public/fonts, which the map has to be told
 * as the page's stylesheet is; and those that only a search shows, which the map needs not. None before they are built.
 */
export function fontFilesPlugin(): Plugin {
  return {
    name: "font-files",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? moduleOf(fontFiles()) : undefined),
  };
}

function moduleOf(files: readonly FontFile[]): string {
  const isLater = ({ slice }: FontFile): boolean => slice === "found";
  const later = files.filter(isLater).map(({ file }) => file);
  return [
    `export const fontFiles = ${JSON.stringify(files.filter((file) => !isLater(file)).map(forMap))};`,
    `export const laterFontFiles = ${JSON.stringify(later)};`,
  ].join("\n");
}

function fontFiles(): readonly FontFile[] {
  if (!existsSync(list)) return [];
  return (JSON.parse(readFileSync(list, "utf8")) as Pick<FontList, "files">).files;
}

/** The main file of a weight needs no ranges: the map asks it for what no other one has. */
function forMap({ file, weight, slice, unicodeRange }: FontFile): object {
  return { file, weight, ranges: slice === "atlas" ? [] : unicodeRange.split(",") };
}
