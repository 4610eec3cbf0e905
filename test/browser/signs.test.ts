import { fileURLToPath } from "node:url";
import { build } from "vite";
import { palettePlugin } from "../../scripts/plugins/palette-css.ts";
import { svgShapesPlugin } from "../../scripts/plugins/svg-shapes.ts";
import { expect, test } from "./driver.ts";
import type { Difference } from "./signs-page.tsx";

test("every sign has the same pixels on a canvas and as SVG", async ({ page }) => {
  const { script, style } = await bundled();
  await page.setContent("<!doctype html>");
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  const found = await page.evaluate(() =>
    (globalThis as unknown as { differences: () => Promise<readonly Difference[]> }).differences(),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ painted }) => painted > 0).length).toBeGreaterThan(90);
  expect(found.filter(({ apart }) => apart > 0.01)).toEqual([]);
});

/** The signs and both of their renderers, as the app has them. */
async function bundled(): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [palettePlugin(), svgShapesPlugin()],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("signs-page.tsx", import.meta.url)),
        formats: ["iife"],
        name: "signs",
        fileName: "signs",
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !("output" in bundle)) throw new Error("nothing was built");
  const script = bundle.output.find((file) => file.type === "chunk")?.code;
  const style = bundle.output.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (script === undefined || style?.type !== "asset") throw new Error("the bundle is not whole");
  return { script, style: String(style.source) };
}
