import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The name of an SVG element, and its attributes. */
export type SvgShape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const query = "?shapes";

/**
 * `import x from "lucide-static/icons/x.svg?shapes"`: what the file draws, as data. No page has to parse SVG, and the
 * header that each icon repeats is not shipped.
 */
export function svgShapesPlugin(): Plugin {
  return {
    name: "svg-shapes",
    enforce: "pre",
    load: (id) => {
      if (!id.endsWith(`.svg${query}`)) return undefined;
      const shapes = shapesIn(readFileSync(id.slice(0, -query.length), "utf8"));
      return { code: `export default ${JSON.stringify(shapes)};`, moduleType: "js" };
    },
  };
}

/** @throws where the drawing has none of the elements that are known here. */
export function shapesIn(svg: string): readonly SvgShape[] {
  const elements = [...svg.matchAll(/<(path|circle|line|rect|polyline|ellipse|polygon)\s([^>]*?)\/?>/g)];
  if (elements.length === 0) throw new Error(`there is nothing drawn in ${svg.slice(0, 80)}`);
  return elements.map(([, tag = "", attributes = ""]) => [tag, attributesIn(attributes)]);
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, value.replaceAll(/&#x[0-9A-Fa-f]+;/g, " ")] as const,
  );
  return Object.fromEntries(pairs.filter(([key]) => key !== "id"));
}
