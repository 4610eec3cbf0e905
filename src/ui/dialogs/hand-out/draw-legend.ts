import { areaSamples } from "../../../look/signs/area-patterns.ts";
import { edgeSamples } from "../../../look/signs/edges.ts";
import { markers } from "../../../look/signs/markers.ts";
import { paintSign } from "../../../look/signs/paint-sign.ts";
import { circle, type Sign } from "../../../look/signs/sign.ts";
import type { LegendSign } from "../../../model/legend.ts";
import { statusDiscs } from "../../../look/signs/status-discs.ts";
import type { DrawnSigns } from "./drawn-signs.ts";
import type { PrintColours } from "./print-colours.ts";
import type { PictureLayout } from "./picture-layout.ts";
import { setTextStyle } from "./text-style.ts";

/** What the map shows beside the sites. */
export interface LegendWordsRow {
  readonly sign: LegendSign;
  readonly words: string;
}

interface LegendWords {
  readonly others: readonly LegendWordsRow[];
  readonly signs: DrawnSigns;
  readonly nameOf: (sign: DrawnSigns[keyof DrawnSigns][number]) => string;
  readonly colours: PrintColours;
}

type SampleRole = "kind" | "backing" | "ink" | "ink-soft";

interface Sample {
  readonly sign: Sign<SampleRole>;
  /** In ems. */
  readonly width: number;
}

interface Entry {
  readonly words: string;
  readonly samples: readonly Sample[];
  readonly kindColour: string;
}

/** Draws one row each for the kinds, the statuses, the precisions and what else there is below the map. */
export function drawLegend(pen: CanvasRenderingContext2D, layout: PictureLayout, words: LegendWords): void {
  for (const [index, entries] of legendRows(words).entries()) {
    const y = layout.map.top + layout.map.height + (1.7 + 1.9 * index) * layout.em;
    drawRow(pen, { ...layout, y }, entries, words.colours);
  }
}

export function legendRows({ signs, nameOf, others, colours }: LegendWords): readonly (readonly Entry[])[] {
  return [
    signs.kinds.map((kind) => ({
      words: nameOf(kind),
      samples: [{ sign: markers[kind].open, width: 1.8 }],
      kindColour: colours.kind[kind],
    })),
    signs.statuses.map((status) => ({
      words: nameOf(status),
      samples: [
        { sign: statusDiscs[status], width: 1.3 },
        { sign: areaSamples[status], width: 1.2 },
      ],
      kindColour: colours.inkSoft,
    })),
    signs.precisions.map((precision) => ({
      words: nameOf(precision),
      samples: [{ sign: edgeSamples[precision], width: 2.2 }],
      kindColour: colours.inkSoft,
    })),
    others.map(({ sign, words }) => ({
      words,
      samples: [{ sign: sampleOf(sign), width: 2.2 }],
      kindColour: sign.colour,
    })),
  ];
}

/** In the box of the samples of outlines, which the legend on the screen has, too. */
function sampleOf(sign: LegendSign): Sign<SampleRole> {
  const box = { x: 0, y: 0, width: 32, height: 12 };
  switch (sign.shape) {
    case "line": {
      const dash = sign.dashes?.map((length) => length * sign.width);
      return { box, shapes: [{ d: "M0 6H32", stroke: "kind", width: sign.width, ...(dash && { dash }) }] };
    }
    case "area":
      return { box, shapes: [{ d: "M4 1H28V11H4Z", fill: "kind" }] };
    case "point":
      return { box, shapes: [{ d: circle(16, 6, 4), fill: "kind" }] };
  }
}

interface RowPlace {
  readonly em: number;
  readonly margin: number;
  readonly y: number;
}

function drawRow(
  pen: CanvasRenderingContext2D,
  { em, margin, y }: RowPlace,
  entries: readonly Entry[],
  colours: PrintColours,
): void {
  let x = margin;
  for (const { words, samples, kindColour } of entries) {
    for (const { sign, width } of samples) {
      const size = width * em;
      const height = (size * sign.box.height) / sign.box.width;
      paintSign(
        pen,
        sign,
        { ...colours, "ink-soft": colours.inkSoft, kind: kindColour },
        { x, y: y - height / 2, width: size },
      );
      x += size + 0.4 * em;
    }
    setTextStyle(pen, em, 400, colours.ink);
    pen.fillText(words, x, y);
    x += 1.6 * em + pen.measureText(words).width;
  }
}
