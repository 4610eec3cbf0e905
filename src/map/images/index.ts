import { type Palette, palettes } from "../../look/palette.ts";
import { areaPatterns } from "../../look/signs/area-patterns.ts";
import { markers, routeShield } from "../../look/signs/markers.ts";
import { placeSigns } from "../../look/signs/place-signs.ts";
import { paintSign } from "../../look/signs/paint-sign.ts";
import type { Sign } from "../../look/signs/sign.ts";
import { type ImageName, parseImageName } from "./names.ts";

/** The images of the style, drawn when a layer first asks for one: nothing is fetched. */

const pixelRatio = 2;
/** Of markers and shields, in pixels of the page; a pattern is as large as its tile. */
const signSize = 24;
const placeSignSize = 14;

export interface MapImage {
  readonly data: ImageData;
  readonly options: { readonly pixelRatio: number };
}

type ImageSign = Sign<"kind" | "backing" | "plate">;

interface Drawing {
  readonly sign: ImageSign;
  readonly size: number;
  readonly kindColour: string;
}

/** The image of a name; null for names that the style does not use. */
export function imageNamed(name: string): MapImage | null {
  const parsed = parseImageName(name);
  if (!parsed) return null;
  const palette = palettes[parsed.flavour];
  return { data: painted(drawingOf(parsed, palette), palette), options: { pixelRatio } };
}

function drawingOf(name: ImageName, palette: Palette): Drawing {
  switch (name.sign) {
    case "shield":
      return { sign: routeShield, size: signSize, kindColour: palette.shield };
    case "place":
      return { sign: placeSigns[name.place], size: placeSignSize, kindColour: palette.labelQuiet };
    case "pattern": {
      const sign = areaPatterns[name.status];
      return { sign, size: sign.box.width, kindColour: palette.kind[name.kind] };
    }
    case "disc":
      return { sign: markers[name.kind][name.status], size: signSize, kindColour: palette.kind[name.kind] };
  }
}

function painted({ sign, size, kindColour }: Drawing, palette: Palette): ImageData {
  const width = size * pixelRatio;
  const context = new OffscreenCanvas(width, width).getContext("2d");
  if (!context) throw new Error("no 2D canvas to draw the signs on");
  const colours = { kind: kindColour, backing: palette.labelHalo, plate: palette.shield };
  paintSign(context, sign, colours, { x: 0, y: 0, width });
  return context.getImageData(0, 0, width, width);
}
