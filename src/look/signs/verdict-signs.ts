import type { Verdict } from "../../model/verdicts.ts";
import { type Shape, type Sign, square } from "./sign.ts";

type VerdictRole = "ink" | "late" | "backing";

/** Small squares, because discs are the signs of sites. */
export const verdictSigns: Readonly<Record<Verdict, Sign<VerdictRole>>> = {
  kept: sign(
    { d: rounded(1, 14, 2.5), fill: "ink" },
    { ...line("M4.4 8.3 7 10.9l4.8-5.6", "backing"), width: 1.75 },
  ),
  late: sign(frame("late"), line("M8 4.6V8l2.4 2", "late")),
  revised: sign(frame("late"), line("M4.4 8h7M8.8 5.4 11.4 8l-2.6 2.6", "late")),
  open: sign({ ...frame("ink"), dash: [2, 2.6] }),
};

function sign(...shapes: readonly Shape<VerdictRole>[]): Sign<VerdictRole> {
  return { box: square(16), shapes };
}

function frame(stroke: VerdictRole): Shape<VerdictRole> {
  return line(rounded(1.75, 12.5, 2), stroke);
}

function line(d: string, stroke: VerdictRole): Shape<VerdictRole> {
  return { d, stroke, width: 1.5, isRound: true };
}

/** A square with rounded corners, from the left end of its upper edge. */
function rounded(from: number, size: number, radius: number): string {
  const side = size - 2 * radius;
  const corner = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  return [
    `M${from + radius} ${from}h${side}${corner(radius, radius)}v${side}${corner(-radius, radius)}`,
    `h${-side}${corner(-radius, -radius)}v${-side}${corner(radius, -radius)}z`,
  ].join("");
}
