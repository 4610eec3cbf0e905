import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import atlas from "../../vite.config.ts";
import { fontFilesPlugin } from "../plugins/font-files.ts";
import { palettePlugin } from "../plugins/palette-css.ts";
import { svgShapesPlugin } from "../plugins/svg-shapes.ts";

const pages = join(import.meta.dirname, "pages");
const common = { configFile: false, logLevel: "warn", publicDir: false } satisfies InlineConfig;

/**
 * Build one comparison page as the atlas itself is built, into a folder that is emptied first; without the atlas's
 * policy, which would stop libraries that draw with styles or workers of their own.
 */
export async function buildPage(name: string, folder: string): Promise<void> {
  await build({
    ...atlas,
    ...common,
    root: pages,
    plugins: [palettePlugin(), svgShapesPlugin(), fontFilesPlugin()],
    build: {
      ...atlas.build,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(pages, `${name}.html`) },
    },
  });
}

/** The script that notes the moments inside a page, as one piece of text. */
export async function buildInside(): Promise<string> {
  const built = await build({
    ...common,
    build: {
      write: false,
      target: "es2023",
      lib: { entry: join(import.meta.dirname, "inside/main.ts"), formats: ["iife"], name: "inside" },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const script = first?.output[0];
  if (!script) throw new Error("the script for inside the pages was not built");
  return script.code;
}
