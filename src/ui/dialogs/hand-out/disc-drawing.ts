import type { StatusPattern } from "../../../look/signs.ts";

/** The discs of the legend as lines and fills on a square of 16, for a canvas; as signs/status-sign.tsx draws them. */
export interface DiscDrawing {
  readonly fill: string;
  readonly line: string;
  readonly dash: readonly number[];
}

const ring = "M1.8 8a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0-12.4 0";
const solid = { line: ring, dash: [] as readonly number[] };

export const discDrawings: Readonly<Record<StatusPattern, DiscDrawing>> = {
  solid: { ...solid, fill: ring },
  rim: { ...solid, fill: "M3.6 8a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0" },
  half: { ...solid, fill: "M8 1.8a6.2 6.2 0 0 1 0 12.4z" },
  hatch: { ...solid, fill: "", line: `${ring}M3.6 9.6 9.6 3.6M5 12 12 5M7.6 13.4 13.4 7.6` },
  dots: { ...solid, fill: "M5.4 8a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0" },
  sparse: { fill: "", line: ring, dash: [2, 2.4] },
  cross: { ...solid, fill: "", line: `${ring}M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2` },
  blank: { ...solid, fill: "" },
};
