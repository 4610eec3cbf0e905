import type { Role, Shape, Sign } from "./sign.ts";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Of the box, in pixels of the canvas. */
  readonly width: number;
}

/** A sign on a canvas; like SVG, it paints nothing outside the box. */
export function paintSign<R extends Role>(
  context: Context,
  { box, shapes }: Sign<R>,
  colours: Readonly<Record<R, string>>,
  { x, y, width }: Place,
): void {
  const scale = width / box.width;
  context.save();
  context.translate(x - box.x * scale, y - box.y * scale);
  context.scale(scale, scale);
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  for (const shape of shapes) paintShape(context, shape, colours);
  context.restore();
}

function paintShape<R extends Role>(
  context: Context,
  { d, fill, stroke, width = 1, dash = [], isRound = false, opacity = 1 }: Shape<R>,
  colours: Readonly<Record<R, string>>,
): void {
  const path = new Path2D(d);
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = colours[fill];
    context.fill(path, "evenodd");
  }
  if (!stroke) return;
  context.strokeStyle = colours[stroke];
  context.lineWidth = width;
  context.lineCap = isRound ? "round" : "butt";
  context.lineJoin = isRound ? "round" : "miter";
  context.setLineDash([...dash]);
  context.stroke(path);
}
