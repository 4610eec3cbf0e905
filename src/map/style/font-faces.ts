import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { hansRanges } from "virtual:font-ranges";

type FontFaces = NonNullable<StyleSpecification["font-faces"]>;

/**
 * The bundled font for the map: what only Simplified Chinese needs from files of its own, fetched when first drawn.
 * @param base the app's own address, with its slash.
 */
export function fontFaces(base: string): FontFaces {
  return { "HK Sans": faces(base, 400), "HK Sans SemiBold": faces(base, 600) };
}

/** In the order in which MapLibre looks for a character. */
function faces(base: string, weight: 400 | 600): FontFaces[string] {
  const ranges = hansRanges[weight] ?? [];
  const hans = { url: `${base}fonts/hk-sans-${weight}-hans.woff2`, "unicode-range": ranges };
  return [...(ranges.length > 0 ? [hans] : []), { url: `${base}fonts/hk-sans-${weight}-atlas.woff2` }];
}
