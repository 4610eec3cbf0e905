import college from "@mapbox/maki/icons/college.svg?raw";
import commercial from "@mapbox/maki/icons/commercial.svg?raw";
import industry from "@mapbox/maki/icons/industry.svg?raw";
import landmark from "@mapbox/maki/icons/landuse.svg?raw";
import marker from "@mapbox/maki/icons/star.svg?raw";
import type { Palette } from "../look/palette.ts";
import { statusPatterns, type StatusPattern } from "../look/signs.ts";
import { type SiteKind, siteKinds, type Status, statuses } from "../model/rows.ts";

/** The images of the style, drawn when a layer first asks for one: nothing is fetched, and each flavour has its own. */

const pixelRatio = 2;
const patternSize = 12 * pixelRatio;
const pointSize = 24 * pixelRatio;
const makiSize = 15;

const icons: Readonly<Record<SiteKind, string>> = {
  park: commercial,
  land: landmark,
  university: college,
  industry,
  facility: marker,
  area: "",
};

export interface MapImage {
  readonly data: ImageData;
  readonly options: { readonly pixelRatio: number };
}

/** The image of a name such as `pattern-land-planned` or `point-park-open`; null for names the style does not use. */
export function imageNamed(name: string, palette: Palette): MapImage | null {
  if (name === "route-shield") return drawn(pointSize, (context) => drawShield(context, palette));
  const [what, ...rest] = name.split("-");
  const kind = siteKinds.find((each) => each === rest[0]);
  const status = statuses.find((each) => each === rest.slice(1).join("-"));
  if (!kind || !status) return null;
  if (what === "pattern")
    return drawn(patternSize, (context) => drawPattern(context, palette.kind[kind], status));
  return what === "point" ? drawn(pointSize, (context) => drawPoint(context, palette, kind, status)) : null;
}

type Context = OffscreenCanvasRenderingContext2D;

function drawn(size: number, draw: (context: Context) => void): MapImage {
  const context = new OffscreenCanvas(size, size).getContext("2d");
  if (!context) throw new Error("no 2D canvas to draw the signs on");
  draw(context);
  return { data: context.getImageData(0, 0, size, size), options: { pixelRatio } };
}

function drawPattern(context: Context, colour: string, status: Status): void {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 1.1 * pixelRatio;
  patterns[statusPatterns[status]](context, patternSize);
}

/** Tiles that join at their edges: lines run from corner to corner, dots stand clear of them. */
const patterns: Readonly<Record<StatusPattern, (context: Context, size: number) => void>> = {
  solid: () => undefined,
  blank: () => undefined,
  hatch: (context, size) => diagonals(context, size),
  half: (context, size) => {
    context.lineWidth *= 2.2;
    diagonals(context, size);
  },
  cross: (context, size) => {
    diagonals(context, size);
    context.translate(size, 0);
    context.scale(-1, 1);
    diagonals(context, size);
  },
  dots: (context, size) => {
    dot(context, size / 4, size / 4, 1.15);
    dot(context, (size * 3) / 4, (size * 3) / 4, 1.15);
  },
  sparse: (context, size) => dot(context, size / 2, size / 2, 0.95),
};

function diagonals(context: Context, size: number): void {
  context.beginPath();
  for (const offset of [-size, 0, size]) {
    context.moveTo(offset - 2, size + 2);
    context.lineTo(offset + size + 2, -2);
  }
  context.stroke();
}

function dot(context: Context, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius * pixelRatio, 0, 2 * Math.PI);
  context.fill();
}

/** A full disc for what is open; a ring on paper for what is not yet, with the same drawing as in the lists. */
function drawPoint(context: Context, palette: Palette, kind: SiteKind, status: Status): void {
  const colour = palette.kind[kind];
  const centre = pointSize / 2;
  if (kind === "area") return drawLocality(context, palette);
  const isFull = status === "open" || status === "partly-open";
  disc(context, centre, 11.2, palette.labelHalo);
  disc(context, centre, 10, colour);
  if (!isFull) disc(context, centre, 8.2, palette.labelHalo);
  if (status === "conceived" || status === "planned") dashes(context, centre, palette);
  drawIcon(context, icons[kind], isFull ? palette.labelHalo : colour);
}

function drawLocality(context: Context, palette: Palette): void {
  disc(context, pointSize / 2, 5, palette.kind.area);
  disc(context, pointSize / 2, 3.2, palette.labelHalo);
}

function disc(context: Context, centre: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(centre, centre, radius * pixelRatio, 0, 2 * Math.PI);
  context.fill();
}

/** The ring of a thing that is only planned is broken. */
function dashes(context: Context, centre: number, palette: Palette): void {
  context.strokeStyle = palette.labelHalo;
  context.lineWidth = 2.4 * pixelRatio;
  context.setLineDash([2 * pixelRatio, 3.2 * pixelRatio]);
  context.beginPath();
  context.arc(centre, centre, 9.2 * pixelRatio, 0, 2 * Math.PI);
  context.stroke();
}

function drawIcon(context: Context, svg: string, colour: string): void {
  const path = svg.match(/\sd="([^"]+)"/)?.[1]?.replaceAll(/&#x[0-9A-Fa-f]+;/g, " ");
  if (!path) return;
  const scale = (pointSize * 0.5) / makiSize;
  context.translate(pointSize / 4, pointSize / 4);
  context.scale(scale, scale);
  context.fillStyle = colour;
  context.fill(new Path2D(path));
}

function drawShield(context: Context, palette: Palette): void {
  context.fillStyle = palette.labelHalo;
  context.strokeStyle = palette.shield;
  context.lineWidth = pixelRatio;
  context.beginPath();
  context.roundRect(pixelRatio, pixelRatio, pointSize - 2 * pixelRatio, pointSize - 2 * pixelRatio, 8);
  context.fill();
  context.stroke();
}
