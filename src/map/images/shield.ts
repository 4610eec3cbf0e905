import type { Palette } from "../../look/palette.ts";
import { type Context, pixelRatio } from "./canvas.ts";

export const shieldSize = 24 * pixelRatio;

/** The plate behind the number of a route. */
export function drawShield(context: Context, palette: Palette): void {
  context.fillStyle = palette.labelHalo;
  context.strokeStyle = palette.shield;
  context.lineWidth = pixelRatio;
  context.beginPath();
  context.roundRect(pixelRatio, pixelRatio, shieldSize - 2 * pixelRatio, shieldSize - 2 * pixelRatio, 8);
  context.fill();
  context.stroke();
}
