import { qrPath } from "../../facts/signs/qr-path.ts";
import { drawLegend, type LegendWordsRow } from "./draw-legend.ts";
import type { DrawnSigns } from "./drawn-signs.ts";
import type { PrintColours } from "./print-colours.ts";
import type { PictureLayout } from "./picture-layout.ts";
import type { ScaleBar } from "../../../model/scale-bar.ts";
import { setTextStyle } from "./text-style.ts";

/** Everything around the map in a saved picture, with its texts in the language of the reader. */
export interface PictureDecoration {
  readonly title: string;
  readonly subtitle: string;
  readonly north: string;
  readonly bearing: number;
  readonly scale: ScaleBar;
  readonly length: string;
  readonly signs: DrawnSigns;
  readonly nameOf: (sign: DrawnSigns[keyof DrawnSigns][number]) => string;
  readonly others: readonly LegendWordsRow[];
  readonly lines: readonly string[];
  readonly address: string;
  readonly colours: PrintColours;
}

/** Draws the map and its decoration on a new canvas. */
export function composePicture(
  map: CanvasImageSource,
  layout: PictureLayout,
  decoration: PictureDecoration,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = layout.width;
  canvas.height = layout.height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("there is no canvas to draw on");
  const { colours: ui } = decoration;
  pen.fillStyle = ui.raised;
  pen.fillRect(0, 0, layout.width, layout.height);
  const { left, top, width, height } = layout.map;
  pen.drawImage(map, left, top, width, height);
  pen.strokeStyle = ui.lineStrong;
  pen.lineWidth = layout.em / 12;
  pen.strokeRect(left, top, width, height);
  writeTitle(pen, layout, decoration);
  drawScale(pen, layout, decoration);
  drawNorth(pen, layout, decoration);
  drawLegend(pen, layout, decoration);
  writeFoot(pen, layout, decoration);
  return canvas;
}

function writeTitle(
  pen: CanvasRenderingContext2D,
  { em, margin, map }: PictureLayout,
  { title, subtitle, colours: ui }: PictureDecoration,
): void {
  setTextStyle(pen, 2.1 * em, 600, ui.ink);
  pen.fillText(title, margin, map.top / 2, map.width * 0.7);
  setTextStyle(pen, 1.1 * em, 400, ui.inkSoft);
  pen.textAlign = "right";
  pen.fillText(subtitle, margin + map.width, map.top / 2, map.width * 0.28);
}

function drawScale(
  pen: CanvasRenderingContext2D,
  { em, map }: PictureLayout,
  { scale, length, colours: ui }: PictureDecoration,
): void {
  const wide = (map.width * scale.percent) / 100;
  const [x, y] = [map.left + 1.5 * em, map.top + map.height - 1.5 * em];
  pen.strokeStyle = ui.ink;
  pen.lineWidth = em / 6;
  pen.stroke(new Path2D(`M${x} ${y - 0.9 * em}V${y}H${x + wide}V${y - 0.9 * em}`));
  setTextStyle(pen, 1.1 * em, 600, ui.ink);
  pen.textAlign = "center";
  pen.lineWidth = em / 3;
  pen.strokeStyle = ui.raised;
  pen.strokeText(length, x + wide / 2, y - 1 * em);
  pen.fillText(length, x + wide / 2, y - 1 * em);
}

function drawNorth(
  pen: CanvasRenderingContext2D,
  { em, map }: PictureLayout,
  { north, bearing, colours: ui }: PictureDecoration,
): void {
  const [x, y] = [map.left + map.width - 2.6 * em, map.top + 2.8 * em];
  pen.save();
  pen.translate(x, y);
  pen.rotate((-bearing * Math.PI) / 180);
  pen.fillStyle = ui.ink;
  pen.strokeStyle = ui.ink;
  pen.lineWidth = em / 14;
  const half = (side: 1 | -1): Path2D =>
    new Path2D(`M0 ${-1.4 * em}L${side * em} ${1.3 * em}L0 ${0.6 * em}z`);
  pen.fill(half(-1));
  pen.stroke(half(1));
  pen.restore();
  setTextStyle(pen, 1.1 * em, 600, ui.ink);
  pen.textAlign = "center";
  pen.fillText(north, x, y + 2.2 * em);
}

/** Draws the QR code at the bottom right, and beside it the date and the credits. */
function writeFoot(
  pen: CanvasRenderingContext2D,
  layout: PictureLayout,
  { lines, address, colours: ui }: PictureDecoration,
): void {
  const { em, map, margin, width, height } = layout;
  const side = height - map.top - map.height - 1.4 * em;
  const code = qrPath(address);
  pen.save();
  pen.translate(width - margin - side, map.top + map.height + 0.7 * em);
  pen.scale(side / code.size, side / code.size);
  pen.fillStyle = ui.ink;
  pen.fill(new Path2D(code.path));
  pen.restore();
  for (const [index, line] of lines.entries()) {
    setTextStyle(pen, 0.9 * em, 400, ui.inkSoft);
    pen.textAlign = "right";
    pen.fillText(
      line,
      width - margin - side - em,
      map.top + map.height + (1.7 + 1.5 * index) * em,
      map.width / 2,
    );
  }
}
