import { defineConfig } from "vite";
import { headersPlugin } from "./scripts/plugins/headers.ts";
import { chunkListPlugin } from "./scripts/plugins/chunk-list.ts";
import { firstChunks } from "./scripts/plugins/first-screen.ts";
import { firstWordsPlugin } from "./scripts/plugins/first-words.ts";
import { fontFilesPlugin } from "./scripts/plugins/font-files.ts";
import { hansPlugin } from "./scripts/plugins/hans.ts";
import { preloadMapPlugin } from "./scripts/plugins/preload-map.ts";
import { palettePlugin } from "./scripts/plugins/palette-css.ts";
import { svgShapesPlugin } from "./scripts/plugins/svg-shapes.ts";

export default defineConfig({
  base: "./",
  plugins: [
    palettePlugin(),
    svgShapesPlugin(),
    fontFilesPlugin(),
    hansPlugin(),
    headersPlugin(),
    preloadMapPlugin(),
    firstWordsPlugin(),
    chunkListPlugin(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  css: {
    transformer: "lightningcss",
    // No hash in the names: the page that is prerendered and the one that scripts draw get the same ones.
    lightningcss: { drafts: { customMedia: true }, cssModules: { pattern: "[name]_[local]" } },
  },
  // `Vary: Origin` would have the map ask again for the fonts that the page has.
  preview: { cors: false },
  build: {
    target: "es2023",
    cssTarget: ["chrome125", "firefox128", "safari17.5"],
    // Some hosts serve .mjs wrongly, and the map dies with its worker.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: {
      input: ["index.html", "embed.html", "console.html", "src/ui/text/first-words.ts", "src/pages.ts"],
      output: { codeSplitting: { groups: firstChunks() } },
    },
  },
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } } },
});
