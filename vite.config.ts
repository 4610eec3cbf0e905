import { defineConfig } from "vite";
import { headersPlugin } from "./scripts/plugins/headers.ts";
import { fontFilesPlugin } from "./scripts/plugins/font-files.ts";
import { hansPlugin } from "./scripts/plugins/hans.ts";
import { preloadMapPlugin } from "./scripts/plugins/preload-map.ts";
import { palettePlugin } from "./scripts/plugins/palette-css.ts";
import { svgShapesPlugin } from "./scripts/plugins/svg-shapes.ts";

/** Not what only later parts share: distances, pairs, the sentence, the words and panels that come after the first screen. */
const isLater = new RegExp(
  [
    "src/look/(?:palette|signs/(?:area|edges|kind|mark|paint|route|verdict))",
    "src/state/(?:answer-actions|around-spot|choosing-actions|editing|link-elsewhere|seen|scene-state|touring)",
    "src/model/(?:around|caption-room|distance|own-tour|said-twice|site-bounds|tour|view-box)",
    "src/ui/(?:dialogs|stage|layout/(?:frame|new-version)|panels/(?:land|measures?|nearby|promises|off-map|tours)|tools/(?:timeline|tour-editor|legend))/",
    "src/ui/tools/filter/(?:dismissal|options|sentence|use-filter)",
    "src/ui/(?:facts/signs/(?:answer|edge|map|qr)|arrived|clipboard|download)",
  ].join("|"),
);

function isOfFirstScreen(id: string): boolean {
  return /\/(?:src\/(?:model|state|ui|look)|preact|zustand)\//.test(id) && !isLater.test(id);
}

export default defineConfig({
  base: "./",
  plugins: [
    palettePlugin(),
    svgShapesPlugin(),
    fontFilesPlugin(),
    hansPlugin(),
    headersPlugin(),
    preloadMapPlugin(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  css: { transformer: "lightningcss", lightningcss: { drafts: { customMedia: true } } },
  // `Vary: Origin` would have the map ask again for the fonts that the page has.
  preview: { cors: false },
  build: {
    target: "es2023",
    cssTarget: ["chrome125", "firefox128", "safari17.5"],
    // Some hosts serve .mjs wrongly, and the map dies with its worker.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_200,
    // What the first screen shares with the parts that come later stays one file: many small ones are more bytes.
    rolldownOptions: {
      input: ["index.html", "embed.html", "console.html"],
      output: {
        codeSplitting: {
          groups: [
            { name: "shared", test: isOfFirstScreen, minShareCount: 2 },
            // The map, its legends and its pictures share it.
            { name: "signs", test: /\/src\/look\/signs\/(?:area|kind|markers|paint|route)/ },
          ],
        },
      },
    },
  },
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } } },
});
