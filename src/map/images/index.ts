import { type Flavour, type Palette, palettes } from "../../look/palette.ts";
import { siteKinds, statuses } from "../../model/kinds.ts";
import { type Context, drawn, pixelRatio } from "./canvas.ts";
import { discSize, drawDisc } from "./disc.ts";
import { drawPattern, patternSize } from "./pattern.ts";
import { drawShield, shieldSize } from "./shield.ts";

/** The images of the style, drawn when a layer first asks for one: nothing is fetched. */

export interface MapImage {
  readonly data: ImageData;
  readonly options: { readonly pixelRatio: number };
}

/**
 * The image of a name such as `light-pattern-land-planned`, `dark-disc-park-open` or `light-shield`; null for names that
 * the style does not use.
 */
export function imageNamed(name: string): MapImage | null {
  const [flavour = "", what = "", ...rest] = name.split("-");
  if (!isFlavour(flavour)) return null;
  const palette = palettes[flavour];
  const [size, draw] = drawingOf(what, rest, palette) ?? [];
  return size && draw ? { data: drawn(size, draw), options: { pixelRatio } } : null;
}

function drawingOf(
  what: string,
  rest: readonly string[],
  palette: Palette,
): readonly [size: number, draw: (context: Context) => void] | null {
  if (what === "shield" && rest.length === 0) return [shieldSize, (context) => drawShield(context, palette)];
  const kind = siteKinds.find((each) => each === rest[0]);
  const status = statuses.find((each) => each === rest.slice(1).join("-"));
  if (!kind || !status) return null;
  switch (what) {
    case "pattern":
      return [patternSize, (context) => drawPattern(context, palette.kind[kind], status)];
    case "disc":
      return [discSize, (context) => drawDisc(context, palette, kind, status)];
    default:
      return null;
  }
}

function isFlavour(name: string): name is Flavour {
  return name in palettes;
}
