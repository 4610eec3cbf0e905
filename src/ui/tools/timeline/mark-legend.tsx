import { dayText } from "../../facts/format/quantity.ts";
import { useApp, useFirstText } from "../../app-context.tsx";
import { MarkShape } from "./mark-shape.tsx";
import type { MarkKind } from "./marks.ts";

const markKinds = ["promise", "due", "reported", "happened", "revised"] as const satisfies MarkKind[];

/** Bars that fade where a date is soft; named once for all rows. */
export function Softness() {
  const stops = { both: [0, 1, 0], end: [1, 0.7, 0], start: [0, 0.7, 1] };
  return (
    <svg width="0" height="0" class="timeline-defs" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(stops).map(([name, opacities]) => (
          <linearGradient key={name} id={`soft-${name}`}>
            {opacities.map((opacity, index) => (
              <stop
                key={index}
                offset={`${(index * 100) / (opacities.length - 1)}%`}
                class="soft-stop"
                stop-opacity={opacity === 0 ? 0.15 : opacity * 0.9}
              />
            ))}
          </linearGradient>
        ))}
      </defs>
    </svg>
  );
}

function LineSample({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <span>
      <svg width="8" height="14" aria-hidden="true" focusable="false">
        <line class={name} x1="4" x2="4" y1="0" y2="14" />
      </svg>{" "}
      {words}
    </span>
  );
}

/** What the marks of a timeline are. */
export function MarkLegend() {
  const { atlas } = useApp();
  const { text, language } = useFirstText();
  return (
    <p class="timeline-legend">
      {markKinds.map((kind) => (
        <span key={kind}>
          <svg width="22" height="14" aria-hidden="true" focusable="false">
            <MarkShape
              kind={kind}
              x1={kind === "promise" || kind === "due" ? 1 : 11}
              x2={21}
              y={7}
              unit=""
              soft="both"
            />
          </svg>{" "}
          {text.timeline.legend[kind]}
        </span>
      ))}
      <LineSample name="line-paper" words={text.timeline.paper} />
      <LineSample name="line-now" words={text.timeline.today(dayText(atlas.asOf, language))} />
    </p>
  );
}
