import { circle, type Shape, type Sign, square } from "./sign.ts";

type MarkRole = "ink" | "ink-soft" | "backing";

/** The marks of what came at a day, about the point where they stand on the timeline. Times are bars, and not of a size. */
export const markSigns = {
  happened: sign({ d: circle(0, 0, 5), fill: "ink", stroke: "backing", width: 1.5 }),
  reported: sign({ d: circle(0, 0, 3.5), fill: "backing", stroke: "ink-soft", width: 1.5 }),
  revised: sign({ d: "M0-6 6 0 0 6-6 0z", fill: "backing", stroke: "ink", width: 2 }),
} as const;

function sign(...shapes: readonly Shape<MarkRole>[]): Sign<MarkRole> {
  return { box: square(16, -8), shapes };
}
