import { dueOf } from "../../../model/due.ts";
import { useId } from "preact/hooks";
import type { When } from "../../../model/rows.ts";
import { type Evidence, type Judgement } from "../../../model/verdict.ts";
import { decisiveEvidence } from "./evidence.ts";
import { firstYear, lastYear, spanOf, widthPixels, yearX } from "./timeline-scale.ts";
import { useText } from "../../use-text.ts";

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const promisedY = 6;
const foundY = 22;
const barHeight = 8;
const axisY = 36;

/** One promise on a time axis: the promised date above; evidence and new dates below. */
export function Timeline({ judgement }: { readonly judgement: Judgement }) {
  const { text, localise } = useText();
  const decisive = decisiveEvidence(judgement);
  const found = decisive
    .map(({ event }) => localise((event.reached ?? event.when).words))
    .join(text.separator);
  const label = text.promises.timeline(
    localise(judgement.promise.when.words),
    found || text.promises.nothing,
  );
  return (
    <svg class="promise-strip" viewBox={`0 0 ${widthPixels} 52`} role="img" aria-label={label}>
      {years.map((year) => (
        <g key={year}>
          <path d={`M${yearX(year) + 0.5} 0V${axisY + 4}`} class="strip-year" />
          <text x={(yearX(year) + yearX(year + 1)) / 2} y={axisY + 12} class="strip-label">
            {year}
          </text>
        </g>
      ))}
      <path d={`M0 ${axisY}H${widthPixels}`} class="strip-axis" />
      <SoftBar when={dueOf(judgement.promise)} y={promisedY} kind="promised" />
      {decisive.map((each) => (
        <NewDate key={each.event.id} evidence={each} />
      ))}
      {judgement.evidence.map((each) => (
        <FoundMark key={each.event.id} evidence={each} isDecisive={decisive.includes(each)} />
      ))}
    </svg>
  );
}

function NewDate({ evidence: { as, event } }: { readonly evidence: Evidence }) {
  const hasNewDate = as === "moved" || as === "waiting" || as === "longer";
  return hasNewDate && event.due ? <SoftBar when={event.due} y={foundY} kind="new" /> : null;
}

interface MarkProps {
  readonly evidence: Evidence;
  readonly isDecisive: boolean;
}

function FoundMark({ evidence: { as, event }, isDecisive }: MarkProps) {
  const { x, width } = spanOf(event.reached ?? event.when);
  const side = isDecisive ? 5 : 2.5;
  const middle = x + width / 2;
  const y = foundY + barHeight / 2;
  return (
    <path
      d={`M${middle} ${y - side}l${side} ${side} ${-side} ${side} ${-side} ${-side}z`}
      class="strip-mark"
      data-as={as}
      data-decisive={isDecisive || undefined}
    />
  );
}

interface BarProps {
  readonly when: When;
  readonly y: number;
  readonly kind: "promised" | "new";
}

/** A bar that fades at its ends, because the dates are vague; it fades along its length where an end is unknown. */
function SoftBar({ when, y, kind }: BarProps) {
  const id = useId();
  const { x, width, opensLeft, opensRight } = spanOf(when);
  return (
    <g class="strip-bar" data-kind={kind}>
      <linearGradient id={`soft-${id}`}>
        <stop offset="0" stop-opacity={opensLeft ? 0 : 0.35} />
        <stop offset={opensLeft ? 0.9 : 0.15} stop-opacity="1" />
        <stop offset={opensRight ? 0.1 : 0.85} stop-opacity="1" />
        <stop offset="1" stop-opacity={opensRight ? 0 : 0.35} />
      </linearGradient>
      <rect x={x} y={y} width={width} height={barHeight} rx="2" fill={`url(#soft-${id})`} />
    </g>
  );
}
