import type { BuiltSite } from "../../../model/atlas.ts";
import type { AtlasEvent, Measure } from "../../../model/rows.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { useLinkedRow } from "../../facts/rows/linked-row.ts";
import { EventList } from "../../facts/rows/event-row.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { quiet } from "../../kit/text.ts";
import { Tag } from "../../kit/tag.tsx";
import { Section } from "../../kit/section.tsx";

/**
 * What the paper promised for a site: the new measures that name it, and each dated promise with later evidence. The date
 * stands in the words of the paper, because it is often vague.
 */
export function Promises({ site }: { readonly site: BuiltSite }) {
  const { atlas, hrefOf } = useApp();
  const { text } = useText();
  const dated = atlas
    .eventsOfSite(site.id)
    .filter((event) => event.kind === "promised" && event.paperRow !== undefined);
  const measures = atlas
    .measuresOfSite(site.id)
    .filter((measure) => atlas.category(measure.category)?.part === "body");
  return (
    <Section title={text.site.promised}>
      {measures.length === 0 && dated.length === 0 && <p class={quiet}>{text.site.noPromise}</p>}
      {measures.map((measure) => (
        <MeasurePromise
          key={measure.id}
          measure={measure}
          isDated={dated.some((event) => concerns(event, measure))}
        />
      ))}
      {dated
        .filter((event) => !event.sameFactAs)
        .map((event) => (
          <DatedPromise
            key={event.id}
            promise={event}
            restated={dated.filter((row) => row.sameFactAs === event.id)}
          />
        ))}
      {dated.length > 0 && (
        <p class="promise-meta">
          <a href={hrefOf({ kind: "promises" })}>{text.site.allPromises}</a>
        </p>
      )}
    </Section>
  );
}

function concerns(event: AtlasEvent, measure: Measure): boolean {
  return event.measureIds.includes(measure.id);
}

function MeasurePromise({ measure, isDated }: { readonly measure: Measure; readonly isDated: boolean }) {
  const { hrefOf } = useApp();
  const { text, localise } = useText();
  return (
    <div class="promise">
      <p class="promise-text">
        {localise(measure.summary)} <Chips cites={measure.cite} />
      </p>
      <p class="promise-meta">
        <a href={hrefOf({ kind: "measure", id: measure.id })}>{localise(measure.name)}</a>
        {!isDated && <Tag look="quiet">{text.site.undated}</Tag>}
      </p>
    </div>
  );
}

interface DatedPromiseProps {
  readonly promise: AtlasEvent;
  readonly restated: readonly AtlasEvent[];
}

function DatedPromise({ promise, restated }: DatedPromiseProps) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const answers = atlas.answersTo(promise.id);
  return (
    <div
      class="promise promise-dated"
      data-promise={promise.id}
      {...useLinkedRow<HTMLDivElement>(promise.id)}
    >
      <p class="promise-when">{localise(promise.when.words)}</p>
      <p class="promise-text">
        {localise(promise.headline)} <Chips cites={promise.cite} />
      </p>
      {restated.map((event) => (
        <p key={event.id} class={quiet}>
          {text.site.sameElsewhere} <Chips cites={event.cite} />
        </p>
      ))}
      <p class="promise-answers">{text.site.answers}</p>
      {answers.length > 0 ? <EventList events={answers} /> : <p class={quiet}>{text.site.noAnswer}</p>}
    </div>
  );
}
