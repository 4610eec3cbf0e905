import type { FeatureLook } from "../model/own-layer.ts";

/** The look that the properties `stroke`, `fill`, `marker-color`… of the simplestyle specification ask for. */
export function looksOf(properties: Readonly<Record<string, unknown>>): FeatureLook | null {
  const colour = hexColour(properties["stroke"]) ?? hexColour(properties["marker-color"]);
  const fill = hexColour(properties["fill"]);
  const fillOpacity = numberIn(properties["fill-opacity"], 0, 1);
  const width = numberIn(properties["stroke-width"], 0, 40);
  const isPlain = colour === null && fill === null && fillOpacity === null && width === null;
  return isPlain ? null : { colour, fill, fillOpacity, width };
}

/** `#rgb` or `#rrggbb`, in lower case and full length; null for anything else. */
export function hexColour(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value.trim())?.[1]?.toLowerCase();
  if (hex === undefined) return null;
  return `#${hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join("") : hex}`;
}

function numberIn(value: unknown, least: number, most: number): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && number >= least && number <= most ? number : null;
}
