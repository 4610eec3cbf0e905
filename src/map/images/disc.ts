import college from "@mapbox/maki/icons/college.svg?raw";
import commercial from "@mapbox/maki/icons/commercial.svg?raw";
import industry from "@mapbox/maki/icons/industry.svg?raw";
import landmark from "@mapbox/maki/icons/landuse.svg?raw";
import marker from "@mapbox/maki/icons/star.svg?raw";
import type { Palette } from "../../look/palette.ts";
import { statusPatterns, type StatusPattern } from "../../look/signs.ts";
import type { SiteKind, Status } from "../../model/kinds.ts";
import { circle, type Context, crossing, diagonals, pixelRatio } from "./canvas.ts";

export const discSize = 24 * pixelRatio;
const centre = discSize / 2;
const makiSize = 15;

const icons: Readonly<Record<SiteKind, string>> = {
  park: commercial,
  land: landmark,
  university: college,
  industry,
  facility: marker,
  area: "",
};

interface Colours {
  readonly colour: string;
  readonly paper: string;
}

/** A point: the kind by its icon, the status by how the disc is drawn, as in the lists; a locality is a small ring. */
export function drawDisc(context: Context, palette: Palette, kind: SiteKind, status: Status): void {
  const colours = { colour: palette.kind[kind], paper: palette.labelHalo };
  if (kind === "area") return drawLocality(context, colours);
  disc(context, 11.2, colours.paper);
  disc(context, 10, colours.colour);
  discs[statusPatterns[status]](context, icons[kind], colours);
}

type Drawing = (context: Context, icon: string, colours: Colours) => void;

/** Full is open, a ring of paper is not yet; what is on the paper tells how far it has come. */
const discs: Readonly<Record<StatusPattern, Drawing>> = {
  solid: (context, icon, { paper }) => drawIcon(context, icon, paper),
  rim: (context, icon, { paper }) => {
    context.strokeStyle = paper;
    context.lineWidth = 1.2 * pixelRatio;
    circle(context, centre, centre, 8.4);
    context.stroke();
    drawIcon(context, icon, paper);
  },
  half: (context, icon, { colour, paper }) => {
    within(
      context,
      () => context.rect(0, 0, centre, discSize),
      () => {
        disc(context, 8.2, paper);
        drawIcon(context, icon, colour);
      },
    );
    within(
      context,
      () => context.rect(centre, 0, centre, discSize),
      () => drawIcon(context, icon, paper),
    );
  },
  hatch: (context, icon, colours) => onLines(context, icon, colours, diagonals),
  cross: (context, icon, colours) => onLines(context, icon, colours, crossing),
  dots: (context, icon, colours) => onBrokenRing(context, icon, colours, [2, 3.2]),
  sparse: (context, icon, colours) => onBrokenRing(context, icon, colours, [4.4, 1.6]),
  blank: (context, icon, { colour, paper }) => {
    disc(context, 9.2, paper);
    drawIcon(context, icon, colour);
  },
};

/** The lines are paler than the icon that stands on them. */
function onLines(
  context: Context,
  icon: string,
  { colour, paper }: Colours,
  lines: (context: Context, size: number) => void,
): void {
  disc(context, 8.2, paper);
  within(
    context,
    () => circle(context, centre, centre, 8.2),
    () => {
      context.strokeStyle = colour;
      context.globalAlpha = 0.42;
      context.lineWidth = 1.3 * pixelRatio;
      for (const [x, y] of quarters) {
        context.save();
        context.translate(x, y);
        lines(context, centre / 2);
        context.restore();
      }
    },
  );
  drawIcon(context, icon, colour);
}

/** The corners of sixteen tiles that cover the disc. */
const quarters = [0, 1, 2, 3].flatMap((column) =>
  [0, 1, 2, 3].map((row) => [(column * centre) / 2, (row * centre) / 2] as const),
);

/** The ring of a thing that is only planned is broken; of one that is only thought of, mostly gone. */
function onBrokenRing(
  context: Context,
  icon: string,
  { colour, paper }: Colours,
  gaps: readonly [gap: number, line: number],
): void {
  disc(context, 8.2, paper);
  context.strokeStyle = paper;
  context.lineWidth = 2.4 * pixelRatio;
  context.setLineDash(gaps.map((length) => length * pixelRatio));
  circle(context, centre, centre, 9.2);
  context.stroke();
  drawIcon(context, icon, colour);
}

function drawLocality(context: Context, { colour, paper }: Colours): void {
  disc(context, 5, colour);
  disc(context, 3.2, paper);
}

function disc(context: Context, radius: number, colour: string): void {
  context.fillStyle = colour;
  circle(context, centre, centre, radius);
  context.fill();
}

function within(context: Context, outline: () => void, draw: () => void): void {
  context.save();
  context.beginPath();
  outline();
  context.clip();
  draw();
  context.restore();
}

function drawIcon(context: Context, svg: string, colour: string): void {
  const path = svg.match(/\sd="([^"]+)"/)?.[1]?.replaceAll(/&#x[0-9A-Fa-f]+;/g, " ");
  if (!path) return;
  const scale = (discSize * 0.5) / makiSize;
  context.save();
  context.translate(discSize / 4, discSize / 4);
  context.scale(scale, scale);
  context.fillStyle = colour;
  context.fill(new Path2D(path));
  context.restore();
}
