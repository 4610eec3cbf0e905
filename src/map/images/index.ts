import { palettes } from "../../look/palette.ts";
import { type Context, drawn, pixelRatio } from "./canvas.ts";
import { discSize, drawDisc } from "./disc.ts";
import { type ImageName, parseImageName } from "./names.ts";
import { drawPattern, patternSize } from "./pattern.ts";
import { drawShield, shieldSize } from "./shield.ts";

/** The images of the style, drawn when a layer first asks for one: nothing is fetched. */

export interface MapImage {
  readonly data: ImageData;
  readonly options: { readonly pixelRatio: number };
}

/** The image of a name; null for names that the style does not use. */
export function imageNamed(name: string): MapImage | null {
  const parsed = parseImageName(name);
  if (!parsed) return null;
  const [size, draw] = drawingOf(parsed);
  return { data: drawn(size, draw), options: { pixelRatio } };
}

function drawingOf(name: ImageName): readonly [size: number, draw: (context: Context) => void] {
  const palette = palettes[name.flavour];
  switch (name.sign) {
    case "shield":
      return [shieldSize, (context) => drawShield(context, palette)];
    case "pattern":
      return [patternSize, (context) => drawPattern(context, palette.kind[name.kind], name.status)];
    case "disc":
      return [discSize, (context) => drawDisc(context, palette, name.kind, name.status)];
  }
}
