export const pixelRatio = 2;

export type Context = OffscreenCanvasRenderingContext2D;

/** Draw on a square canvas of so many device pixels. */
export function drawn(size: number, draw: (context: Context) => void): ImageData {
  const context = new OffscreenCanvas(size, size).getContext("2d");
  if (!context) throw new Error("no 2D canvas to draw the signs on");
  draw(context);
  return context.getImageData(0, 0, size, size);
}

/** Lines from the lower left to the upper right that join at the edges of a tile. */
export function diagonals(context: Context, size: number): void {
  context.beginPath();
  for (const offset of [-size, 0, size]) {
    context.moveTo(offset - 2, size + 2);
    context.lineTo(offset + size + 2, -2);
  }
  context.stroke();
}

/** The same the other way as well. */
export function crossing(context: Context, size: number): void {
  diagonals(context, size);
  context.translate(size, 0);
  context.scale(-1, 1);
  diagonals(context, size);
}

/** A full circle; the radius in pixels of the page. */
export function circle(context: Context, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius * pixelRatio, 0, 2 * Math.PI);
}
