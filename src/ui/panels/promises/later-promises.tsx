import { dueTime, dueOf } from "../../../model/due.ts";
import type { AtlasEvent } from "../../../model/rows.ts";
import { judge, laterPromises } from "../../../model/verdict.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { NamedLinks } from "./named-links.tsx";
import { VerdictSign } from "./choices.tsx";
import { quiet } from "../../kit/text.ts";
import { Tag } from "../../kit/tag.tsx";
import { Section } from "../../kit/section.tsx";

/** Promises made after the paper, listed apart because the promise book judges only those of the paper. */
export function LaterPromises() {
  const { atlas } = useApp();
  const { text, language } = useText();
  const later = laterPromises(atlas);
  return (
    <Section title={text.promises.later}>
      <p class={quiet}>{text.promises.laterLead(later.length, dayText(atlas.asOf, language))}</p>
      <ol class="rows" role="list">
        {later.map((event) => (
          <LaterRow key={event.id} event={event} />
        ))}
      </ol>
    </Section>
  );
}

function LaterRow({ event }: { readonly event: AtlasEvent }) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const due = dueOf(event);
  return (
    <li class="event-row" data-later={event.id}>
      <span class="event-when">{localise(due.words)}</span>
      <span class="event-body">
        <span class="event-headline">{localise(event.promised ?? event.headline)}</span>
        <NamedLinks event={{ ...event, measureIds: [] }} />
        <span class="event-meta">
          <Tag>{text.promises.time[dueTime(due, atlas.asOf)]}</Tag>
          <span class="event-text">{text.promises.madeOn(localise(event.when.words))}</span>
          <Chips cites={event.cite} confidence={event.confidence} />
        </span>
        {event.promised && <span class="event-text">{localise(event.headline)}</span>}
        <Answers event={event} />
      </span>
    </li>
  );
}

/** No verdict without evidence, and none that is open before its time: every later promise would read as open. */
function Answers({ event }: { readonly event: AtlasEvent }) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const { verdict, evidence } = judge(event, atlas);
  if (evidence.length === 0) return null;
  const isAhead = dueTime(dueOf(event), atlas.asOf) === "ahead";
  return (
    <>
      {!(isAhead && verdict === "open") && (
        <span class="verdict-word" data-verdict={verdict}>
          <VerdictSign verdict={verdict} /> <strong>{text.verdict[verdict]}</strong>
        </span>
      )}
      {evidence.map((each) => (
        <span key={each.event.id} class="event-text">
          {localise(each.event.when.words)}
          {text.promises.colon}
          {localise(each.event.headline)} <Chips cites={each.event.cite} confidence={each.event.confidence} />
        </span>
      ))}
    </>
  );
}
