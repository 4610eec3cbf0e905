import { statusPatterns, type StatusPattern } from "../../look/signs.ts";
import type { Status } from "../../model/kinds.ts";
import { circle, type Context, crossing, diagonals, pixelRatio } from "./canvas.ts";

export const patternSize = 12 * pixelRatio;

/** The tile that fills an area: the status in the colour of the kind. */
export function drawPattern(context: Context, colour: string, status: Status): void {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 1.1 * pixelRatio;
  patterns[statusPatterns[status]](context, patternSize);
}

/** Tiles that join at their edges: lines run from corner to corner, dots stand clear of them. */
const patterns: Readonly<Record<StatusPattern, (context: Context, size: number) => void>> = {
  solid: () => undefined,
  blank: () => undefined,
  hatch: diagonals,
  rim: (context, size) => {
    context.beginPath();
    for (const y of [size / 4, (size * 3) / 4]) {
      context.moveTo(0, y);
      context.lineTo(size, y);
    }
    context.stroke();
  },
  half: (context, size) => {
    context.lineWidth *= 2.2;
    diagonals(context, size);
  },
  cross: crossing,
  dots: (context, size) => {
    dot(context, size / 4, size / 4, 1.15);
    dot(context, (size * 3) / 4, (size * 3) / 4, 1.15);
  },
  sparse: (context, size) => dot(context, size / 2, size / 2, 0.95),
};

function dot(context: Context, x: number, y: number, radius: number): void {
  circle(context, x, y, radius);
  context.fill();
}
