import { scaleSqrt } from "d3-scale";
import type { CountedBranch, LedgerTree } from "../../../model/ledger-tree.ts";
import type { Figure } from "../../../model/rows.ts";

export type Look = "frame" | "counted" | "part" | "comparison";

/** An area as it is drawn, in the units of the picture. */
export interface Box {
  readonly figure: Figure;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its words stand, and how many letters fit in a line. */
  readonly label: { readonly x: number; readonly y: number; readonly letters: number };
  /** Too narrow for its name: only the number is written in it. */
  readonly isNarrow: boolean;
}

/** As wide as the panel of a small phone, so that the words stay readable there. */
export const pictureWidth = 328;
export const pictureHeight = 352;
const largestSide = 216;
const firstFloor = 218;
const secondFloor = 310;
const gap = 14;
const underFloor = 15;
const columnWidth = 112;

/** All areas to one scale: the two largest in the first row, what is small and what is compared in the second. */
export function layoutSquares(tree: LedgerTree, comparison: Figure | undefined): readonly Box[] {
  const branches = tree.counted.toSorted((a, b) => b.figure.value - a.figure.value);
  const frame = tree.containers[0]?.figure;
  const largest = frame?.value ?? branches[0]?.figure.value ?? 1;
  const side = scaleSqrt([0, largest], [0, largestSide]);
  const [first, second, ...small] = branches;
  const low = [...small.map(({ figure }) => figure), ...(comparison ? [comparison] : [])];
  return [
    ...(frame ? [frameBox(frame)] : []),
    ...(first ? branchBoxes(first, 1, side) : []),
    ...(second ? branchBoxes(second, 1 + largestSide + gap, side) : []),
    ...low.map((figure, index) =>
      standing(
        figure,
        figure === comparison ? "comparison" : "counted",
        1 + index * columnWidth,
        secondFloor,
        side,
      ),
    ),
  ];
}

function frameBox(figure: Figure): Box {
  const y = firstFloor - largestSide;
  const label = { x: 9, y: y + 18, letters: 30 };
  return { figure, look: "frame", x: 1, y, width: largestSide, height: largestSide, label, isNarrow: false };
}

function branchBoxes({ figure, parts }: CountedBranch, x: number, side: (value: number) => number): Box[] {
  const whole = standing(figure, "counted", x, firstFloor, side);
  const [only, ...others] = parts;
  if (only && others.length === 0) return [whole, cornerBox(only, whole, side)];
  return [whole, ...stripsOf(parts, whole)];
}

function standing(
  figure: Figure,
  look: Look,
  x: number,
  floor: number,
  side: (value: number) => number,
): Box {
  const width = side(figure.value);
  const label = { x, y: floor + underFloor, letters: floor === firstFloor ? 24 : 18 };
  return { figure, look, x, y: floor - width, width, height: width, label, isNarrow: false };
}

/** One known part of a whole, as a square in its corner. */
function cornerBox(figure: Figure, whole: Box, side: (value: number) => number): Box {
  const width = side(figure.value);
  const [x, y] = [whole.x + whole.width - width, whole.y + whole.height - width];
  return {
    figure,
    look: "part",
    x,
    y,
    width,
    height: width,
    label: { x: x + 6, y: y + 18, letters: 11 },
    isNarrow: false,
  };
}

/** Parts that make up a whole, side by side over its full height. */
function stripsOf(parts: readonly Figure[], whole: Box): Box[] {
  let { x } = whole;
  return parts.map((figure) => {
    const width = whole.width * (figure.value / whole.figure.value);
    const label = { x: x + 6, y: whole.y + 18, letters: 11 };
    const box: Box = { ...whole, figure, look: "part", x, width, label, isNarrow: true };
    x += width;
    return box;
  });
}
