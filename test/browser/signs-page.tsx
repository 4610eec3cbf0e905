import "virtual:palette.css";
import { render } from "preact";
import { palettes } from "../../src/look/palette.ts";
import { areaPatterns, areaSamples } from "../../src/look/signs/area-patterns.ts";
import { edgeSamples } from "../../src/look/signs/edges.ts";
import { markSigns } from "../../src/look/signs/mark-signs.ts";
import { markers } from "../../src/look/signs/markers.ts";
import { paintSign } from "../../src/look/signs/paint-sign.ts";
import type { Role, Sign } from "../../src/look/signs/sign.ts";
import { statusDiscs } from "../../src/look/signs/status-discs.ts";
import { verdictSigns } from "../../src/look/signs/verdict-signs.ts";
import { imageNamed } from "../../src/map/images/index.ts";
import { siteKinds, statuses } from "../../src/model/kinds.ts";
import { SignSvg } from "../../src/ui/facts/signs/sign-svg.tsx";

/** The page of the story of signs: every sign on a canvas and as SVG, and how far their pixels are apart. */

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly sign: Sign;
  /** As the map has it; the others are painted as on a saved picture. */
  readonly image?: string;
}

export interface Difference {
  readonly name: string;
  /** The share of pixels of which a channel differs by more than what edges are smoothed by. */
  readonly apart: number;
  /** The share of pixels that are painted at all. */
  readonly painted: number;
}

const roles = ["kind", "backing", "ink", "ink-soft", "late", "plate"] as const satisfies Role[];
const smoothing = 64;
const longestSide = 48;

const cases: readonly Case[] = [
  ...siteKinds.flatMap((kind) =>
    statuses.flatMap((status) => [
      ofMap("disc", kind, status, markers[kind][status]),
      ofMap("pattern", kind, status, areaPatterns[status]),
    ]),
  ),
  ...named("disc", statusDiscs),
  ...named("area", areaSamples),
  ...named("edge", edgeSamples),
  ...named("verdict", verdictSigns),
  ...named("mark", markSigns),
];

function ofMap(what: string, kind: string, status: string, sign: Sign): Case {
  const image = `light-${what}-${kind}-${status}`;
  return { name: image, kind, sign, image };
}

function named(what: string, signs: Readonly<Record<string, Sign>>): readonly Case[] {
  return Object.entries(signs).map(([name, sign]) => ({ name: `${what} ${name}`, kind: "park", sign }));
}

async function differences(): Promise<readonly Difference[]> {
  return Promise.all(cases.map(difference));
}

async function difference(each: Case): Promise<Difference> {
  const canvas = each.image === undefined ? painted(each.sign) : imageNamed(each.image)?.data;
  if (!canvas) throw new Error(`the map has no image ${each.name}`);
  const svg = await rasterised(each, canvas.width, canvas.height);
  const pixels = Array.from({ length: canvas.width * canvas.height }, (_, index) => index * 4);
  const share = (holds: (at: number) => boolean): number => pixels.filter(holds).length / pixels.length;
  return {
    name: each.name,
    apart: share((at) => [0, 1, 2, 3].some((channel) => gap(canvas, svg, at, channel) > smoothing)),
    painted: share((at) => (canvas.data[at + 3] ?? 0) > 0),
  };
}

/** Of colours as they are seen: what is transparent has none. */
function gap(one: ImageData, other: ImageData, at: number, channel: number): number {
  const seen = ({ data }: ImageData): number => {
    const alpha = data[at + 3] ?? 0;
    return channel === 3 ? alpha : ((data[at + channel] ?? 0) * alpha) / 255;
  };
  return Math.abs(seen(one) - seen(other));
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("there is no canvas");
  return context;
}

function painted(sign: Sign): ImageData {
  const scale = longestSide / sign.box.width;
  const [width, height] = [longestSide, Math.round(sign.box.height * scale)];
  const { kind, ui, labelHalo, shield } = palettes.light;
  const context = contextOf(width, height);
  const colours: Record<Role, string> = {
    kind: kind.park,
    backing: labelHalo,
    ink: ui.ink,
    "ink-soft": ui.inkSoft,
    late: ui.late,
    plate: shield,
  };
  paintSign(context, sign, colours, { x: 0, y: 0, width });
  return context.getImageData(0, 0, width, height);
}

/** The element as the page styles it, drawn as large as the canvas is. */
async function rasterised({ sign, kind }: Case, width: number, height: number): Promise<ImageData> {
  const host = document.createElement("div");
  host.dataset["kind"] = kind;
  document.body.append(host);
  render(<SignSvg sign={sign} class="" width={width} />, host);
  const svg = host.querySelector("svg");
  if (!svg) throw new Error("there is no SVG");
  const style = getComputedStyle(svg);
  svg.style.fillRule = style.fillRule;
  for (const role of roles) svg.style.setProperty(`--${role}`, style.getPropertyValue(`--${role}`));
  svg.setAttribute("height", String(height));
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const context = contextOf(width, height);
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

Object.assign(globalThis, { differences });
