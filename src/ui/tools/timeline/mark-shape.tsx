import { markSigns } from "../../../look/signs/mark-signs.ts";
import { Shapes } from "../../facts/signs/sign-svg.tsx";
import type { Mark, MarkKind } from "./marks.ts";

interface ShapeProps {
  readonly kind: MarkKind;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly unit: "%" | "";
  readonly soft: "both" | "start" | "end";
}

const leastPercent = 0.9;

interface PlacedMarkProps {
  readonly mark: Mark;
  readonly y: number;
}

/** A mark where its time lies on the width of its row. */
export function PlacedMark({ mark: { kind, from, to, isOpenEnd, isOpenStart }, y }: PlacedMarkProps) {
  const soft = isOpenEnd ? "end" : isOpenStart ? "start" : "both";
  return <MarkShape kind={kind} x1={from} x2={to} y={y} unit="%" soft={soft} />;
}

/** A bar with soft ends for a time, a mark for what was said or came. */
export function MarkShape({ kind, x1, x2, y, unit, soft }: ShapeProps) {
  const at = (value: number): string => `${value}${unit}`;
  const middle = at((x1 + x2) / 2);
  switch (kind) {
    case "promise":
    case "due": {
      const half = kind === "promise" ? 6 : 3;
      const width = at(Math.max(leastPercent, x2 - x1));
      return (
        <rect
          class={`mark-${kind}`}
          fill={`url(#soft-${soft})`}
          x={at(x1)}
          width={width}
          y={y - half}
          height={2 * half}
          rx="3"
        />
      );
    }
    case "happened":
    case "reported":
    case "revised":
      return (
        <svg x={unit ? middle : x1} y={y} overflow="visible" width="1" height="1">
          <Shapes sign={markSigns[kind]} />
        </svg>
      );
  }
}
