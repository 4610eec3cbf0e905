import type { Evidence } from "../../../model/verdict.ts";
import { Expected } from "../../facts/rows/expected.tsx";
import { Chips } from "../../facts/citation/chip.tsx";
import { apartWords } from "./evidence.ts";
import { useText } from "../../use-text.ts";
import { Tag } from "../../kit/tag.tsx";

interface EvidenceRowProps {
  readonly evidence: Evidence;
  /** The verdict rests on this event. */
  readonly isBasis: boolean;
}

/** A later event and how it relates to the promise. The row that the verdict rests on is marked. */
export function EvidenceRow({ evidence, isBasis }: EvidenceRowProps) {
  const { text, localise } = useText();
  const { event, as } = evidence;
  const apart = apartWords(evidence, text.months);
  return (
    <li class="event-row" data-event={event.id} data-basis={isBasis || undefined}>
      <span class="event-when">{localise(event.when.words)}</span>
      <span class="event-body">
        <span class="event-headline">{localise(event.headline)}</span>
        {event.text && <span class="event-text">{localise(event.text)}</span>}
        <Expected event={event} class="event-text" />
        {event.reached && (
          <span class="event-text">
            {text.promises.reached}
            {text.promises.colon}
            {localise(event.reached.words)}
          </span>
        )}
        {apart && <span class="event-text">{apart}</span>}
        <span class="event-meta">
          {isBasis && (
            <Tag wraps class="tag-basis">
              {text.promises.restsOnThis}
            </Tag>
          )}
          <Tag wraps>
            {text.promises.bearing[as]}
            {as === "other" && event.milestone && ` (${text.milestone[event.milestone]})`}
          </Tag>
          {event.confidence && (
            <Tag wraps look="quiet">
              {text.confidence[event.confidence]}
            </Tag>
          )}
          <Chips cites={event.cite} confidence={event.confidence} />
        </span>
      </span>
    </li>
  );
}
