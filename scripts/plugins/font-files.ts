import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { FontList } from "../fonts/build.ts";

const name = "virtual:font-files";
const resolved = `\0${name}`;
const list = "public/fonts/fonts.json";

/**
 * `import { fontFiles } from "virtual:font-files"`: the files in public/fonts, which the map has to be told as the page's
 * stylesheet is. None before they are built.
 */
export function fontFilesPlugin(): Plugin {
  return {
    name: "font-files",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export const fontFiles = ${JSON.stringify(fontFiles())};` : undefined),
  };
}

/** The main file of a weight needs no ranges: the map asks it for what no other one has. */
function fontFiles(): object[] {
  if (!existsSync(list)) return [];
  const { files } = JSON.parse(readFileSync(list, "utf8")) as Pick<FontList, "files">;
  return files.map(({ file, weight, slice, unicodeRange }) => ({
    file,
    weight,
    slice,
    ranges: slice === "atlas" ? [] : unicodeRange.split(","),
  }));
}
