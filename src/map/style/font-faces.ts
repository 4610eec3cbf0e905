import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import fontFiles from "virtual:font-files";

type FontFaces = NonNullable<StyleSpecification["font-faces"]>;

/**
 * The bundled font for the map: what only Simplified Chinese needs from files of its own, fetched when first drawn.
 * @param base the app's own address, with its slash.
 */
export function fontFaces(base: string): FontFaces {
  return { "HK Sans": faces(base, 400), "HK Sans SemiBold": faces(base, 600) };
}

/** In the order in which MapLibre looks for a character: those with ranges first, then the one for the rest. */
function faces(base: string, faceWeight: 400 | 600): FontFaces[string] {
  return fontFiles
    .filter(({ weight }) => weight === faceWeight)
    .toSorted((one, other) => other.steps.length - one.steps.length)
    .map(({ file, steps }) => ({
      url: `${base}fonts/${file}`,
      ...(steps.length > 0 && { "unicode-range": unicodeRange(steps) }),
    }));
}

function unicodeRange(steps: readonly number[]): string[] {
  let codePoint = 0;
  return steps.map((step) => {
    codePoint += step;
    return `U+${codePoint.toString(16).toUpperCase()}`;
  });
}
