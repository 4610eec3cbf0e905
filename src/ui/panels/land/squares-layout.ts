import { scaleSqrt } from "d3-scale";
import type { CountedBranch, LedgerTree } from "../../../model/ledger-tree.ts";
import type { Figure } from "../../../model/rows.ts";

export type Look = "frame" | "counted" | "part" | "comparison";

/** An area as a square or strip, in the units of the picture. */
export interface Box {
  readonly figure: Figure;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The position of its label, and how many letters fit on a line. */
  readonly label: { readonly x: number; readonly y: number; readonly letters: number };
  /** It is too narrow for its name, so only the number is written in it. */
  readonly isNarrow: boolean;
}

/** As wide as the panel of a small phone, so that labels are not scaled down there. */
export const pictureWidth = 328;
export const pictureHeight = 352;
const largestSide = 216;
const firstBaseline = 218;
const secondBaseline = 310;
const gap = 14;
const labelOffset = 15;
const columnWidth = 112;

/** Lays out all areas to one scale: the two largest in the first row, small ones and the comparison in the second. */
export function layoutSquares(tree: LedgerTree, comparison: Figure | undefined): readonly Box[] {
  const branches = tree.counted.toSorted((a, b) => b.figure.value - a.figure.value);
  const frame = tree.containers[0]?.figure;
  const largest = frame?.value ?? branches[0]?.figure.value ?? 1;
  const side = scaleSqrt([0, largest], [0, largestSide]);
  const [first, second, ...small] = branches;
  const secondRow = [...small.map(({ figure }) => figure), ...(comparison ? [comparison] : [])];
  return [
    ...(frame ? [frameBox(frame)] : []),
    ...(first ? branchBoxes(first, 1, side) : []),
    ...(second ? branchBoxes(second, 1 + largestSide + gap, side) : []),
    ...secondRow.map((figure, index) =>
      squareOn(
        figure,
        figure === comparison ? "comparison" : "counted",
        1 + index * columnWidth,
        secondBaseline,
        side,
      ),
    ),
  ];
}

function frameBox(figure: Figure): Box {
  const y = firstBaseline - largestSide;
  const label = { x: 9, y: y + 18, letters: 30 };
  return { figure, look: "frame", x: 1, y, width: largestSide, height: largestSide, label, isNarrow: false };
}

function branchBoxes({ figure, parts }: CountedBranch, x: number, side: (value: number) => number): Box[] {
  const whole = squareOn(figure, "counted", x, firstBaseline, side);
  const [first, ...others] = parts;
  if (first && others.length === 0) return [whole, cornerBox(first, whole, side)];
  return [whole, ...stripsOf(parts, whole)];
}

function squareOn(
  figure: Figure,
  look: Look,
  x: number,
  baseline: number,
  side: (value: number) => number,
): Box {
  const width = side(figure.value);
  const label = { x, y: baseline + labelOffset, letters: baseline === firstBaseline ? 24 : 18 };
  return { figure, look, x, y: baseline - width, width, height: width, label, isNarrow: false };
}

/** A single known part is a square in the corner of its whole, because the position of the part is not meant. */
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

/** Several parts make up their whole, so they are strips side by side over its full height. */
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

/** Breaks a name into lines, because SVG text does not wrap. A Chinese character counts as two letters. */
export function labelLines(name: string, letters: number): readonly string[] {
  const pieces = name.match(/\p{Script=Han}|[^\p{Script=Han} ]+ ?| /gu) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece) <= letters) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function widthOf(line: string): number {
  const text = line.trimEnd();
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
