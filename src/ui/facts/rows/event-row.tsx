import { Tag } from "../../kit/tag.tsx";
import "./rows.css";
import type { AtlasEvent } from "../../../model/rows.ts";
import { Chips } from "../citation/chip.tsx";
import { Expected } from "./expected.tsx";
import { useLinkedRow } from "./linked-row.ts";
import { useText } from "../../use-text.ts";

/** One dated fact: the words of the date first, then what it says, its kind, and its citation. */
export function EventRow({ event }: { readonly event: AtlasEvent }) {
  const { text, localise } = useText();
  const kinds = event.paperRow === undefined ? text.laterKind : text.eventKind;
  return (
    <li
      class="event-row"
      data-event-kind={event.kind}
      data-event={event.id}
      {...useLinkedRow<HTMLLIElement>(event.id)}
    >
      <span class="event-when">{localise(event.when.words)}</span>
      <span class="event-body">
        <span class="event-headline">{localise(event.headline)}</span>
        {event.text && <span class="event-text">{localise(event.text)}</span>}
        <Expected event={event} class="event-text" pastOnly />
        <span class="event-meta">
          <Tag {...(event.kind === "revised" && { look: "late" as const })}>{kinds[event.kind]}</Tag>
          {event.related && <Tag look="quiet">{text.related}</Tag>}
          {event.confidence && <Tag look="quiet">{text.confidence[event.confidence]}</Tag>}
          <Chips cites={event.cite} confidence={event.confidence} />
        </span>
      </span>
    </li>
  );
}

export function EventList({ events }: { readonly events: readonly AtlasEvent[] }) {
  return (
    <ol class="rows events" role="list">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ol>
  );
}
