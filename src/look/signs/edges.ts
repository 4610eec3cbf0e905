import type { Precision } from "../../model/kinds.ts";
import { circle, type Shape, type Sign } from "./sign.ts";

/** Dash lengths of an outline in line widths; `null` is an unbroken line. All lines of the map have round ends. */
export const precisionDashes: Readonly<Record<Precision, readonly number[] | null>> = {
  official: null,
  digitised: [4, 2],
  indicative: [0.4, 1.6],
  point: null,
  none: null,
};

type EdgeRole = "ink" | "ink-soft";

const width = 2;

/** A short piece of the outline that stands for a precision; a point is a dot. */
export const edgeSamples: Readonly<Record<Precision, Sign<EdgeRole>>> = {
  official: sample(line("official")),
  digitised: sample(line("digitised")),
  indicative: sample(line("indicative")),
  point: sample({ d: circle(16, 5, 4), fill: "ink-soft" }),
  none: sample(),
};

function sample(...shapes: readonly Shape<EdgeRole>[]): Sign<EdgeRole> {
  return { box: { x: 0, y: 0, width: 32, height: 10 }, shapes };
}

function line(precision: Precision): Shape<EdgeRole> {
  const dashes = precisionDashes[precision];
  return {
    d: "M2 5h28",
    stroke: "ink",
    width,
    isRound: true,
    ...(dashes && { dash: dashes.map((length) => length * width) }),
  };
}
