import { type ComparedThing, sharedEvents, thingKey } from "../../../model/comparison.ts";
import { EventRow } from "../../facts/rows/event-row.tsx";
import { MarkLegend, Softness } from "../../tools/timeline/mark-legend.tsx";
import { PlacedMark } from "../../tools/timeline/mark-shape.tsx";
import { marksOf, years } from "../../tools/timeline/marks.ts";
import { markWords } from "../../tools/timeline/rows.tsx";
import { FixedLines } from "../../tools/timeline/slider.tsx";
import { useApp } from "../../app-context.tsx";
import { Tag } from "../../kit/tag.tsx";
import { useText } from "../../use-text.ts";
import "../../tools/timeline/timeline.css";

const laneHeight = 28;

interface LanesProps {
  readonly things: readonly ComparedThing[];
}

/** What happened to each on one axis of years: a lane for each of them. */
export function Lanes({ things }: LanesProps) {
  return (
    <>
      <Softness />
      <div class="compare-lanes">
        {things.map((thing) => (
          <Lane key={thingKey(thing)} thing={thing} />
        ))}
        <svg class="compare-axis" height="20" aria-hidden="true" focusable="false">
          {years.map(({ year, percent }) => (
            <text
              key={year}
              class="axis-year"
              data-even={year % 2 === 0 || undefined}
              x={`${percent}%`}
              y="14"
            >
              {year % 2 === 0 ? year : ""}
            </text>
          ))}
        </svg>
      </div>
      <MarkLegend />
    </>
  );
}

function Lane({ thing }: { readonly thing: ComparedThing }) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const marks = thing.ref.kind === "site" ? marksOf(atlas, thing.ref.id) : [];
  return (
    <div class="compare-lane">
      <p class="compare-lane-name" aria-hidden="true">
        {localise(thing.short)}
      </p>
      <svg height={laneHeight} role="img" aria-label={text.compare.lane(localise(thing.short), marks.length)}>
        <line class="row-line" x1="0" x2="100%" y1={laneHeight / 2} y2={laneHeight / 2} />
        <FixedLines paperDay={atlas.paperDay} asOf={atlas.asOf} height={laneHeight} />
        {marks.map((mark) => (
          <g key={`${mark.event.id} ${mark.kind}`} data-mark={mark.kind} data-event={mark.event.id}>
            <title>{markWords(mark, text, localise)}</title>
            <PlacedMark mark={mark} y={laneHeight / 2} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The same in words: every event once, with those that it is about. */
export function AllEvents({ things }: LanesProps) {
  const { text, localise } = useText();
  const events = sharedEvents(things);
  if (events.length === 0) return null;
  return (
    <details class="compare-events">
      <summary>{text.compare.allEvents(events.length)}</summary>
      <ol class="rows" role="list">
        {events.map(({ event, things: about }) => (
          <li key={event.id}>
            <p class="compare-about">
              {about.map((thing) => (
                <Tag key={thingKey(thing)} look="quiet">
                  {localise(thing.short)}
                </Tag>
              ))}
            </p>
            <ol class="events" role="list">
              <EventRow event={event} />
            </ol>
          </li>
        ))}
      </ol>
    </details>
  );
}
