import type { Plugin } from "vite";
import { paletteCss } from "../../src/look/palette-css.ts";

const name = "virtual:palette.css";
const resolved = `\0${name}`;

/** `import "virtual:palette.css"`: the typed palettes as a stylesheet, so that a colour is written once. */
export function palettePlugin(): Plugin {
  return {
    name: "palette-css",
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? paletteCss() : undefined),
  };
}
