import { dueOf } from "../../../model/due.ts";
import { type Evidence, type Judgement } from "../../../model/verdict.ts";
import { Expected } from "../../facts/rows/expected.tsx";
import { Chips } from "../../facts/citation/chip.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { apartWords, decisiveEvidence } from "./evidence.ts";

/** The promise and the later source side by side; without a later source, the day until which one was searched for. */
export function TwoSources({ judgement }: { readonly judgement: Judgement }) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const decisive = decisiveEvidence(judgement);
  const { milestone } = judgement.promise;
  return (
    <dl class="two-sources">
      <div data-source="promise">
        <dt>
          {text.promises.dueAsPromised}
          {milestone && ` (${text.milestone[milestone]})`}
        </dt>
        <dd>
          <strong>{localise(dueOf(judgement.promise).words)}</strong> <Chips cites={judgement.promise.cite} />
        </dd>
      </div>
      <div data-source="later">
        {decisive.map((each) => (
          <LaterSource key={each.event.id} evidence={each} isBasis={each === judgement.because} />
        ))}
        {decisive.length === 0 && (
          <>
            <dt>{text.promises.foundLater}</dt>
            <dd>{text.promises.nothingUntil(dayText(atlas.asOf, language))}</dd>
          </>
        )}
      </div>
    </dl>
  );
}

interface LaterSourceProps {
  readonly evidence: Evidence;
  /** The verdict rests on it. Its months are omitted here, because they stand beside the verdict. */
  readonly isBasis: boolean;
}

function LaterSource({ evidence, isBasis }: LaterSourceProps) {
  const { text, localise } = useText();
  const { event, as } = evidence;
  // Of a new date, that date: the day on which it was set would be taken for it.
  const told = (as === "moved" ? event.due : event.reached) ?? event.when;
  const apart = isBasis ? null : apartWords(evidence, text.months);
  return (
    <>
      <dt>
        {text.promises.bearing[as]}
        {as === "other" && event.milestone && ` (${text.milestone[event.milestone]})`}
      </dt>
      <dd>
        <strong>{localise(told.words)}</strong>
        {as === "moved" && (
          <span class="source-line">{text.promises.madeOn(localise(event.when.words))}</span>
        )}
        {isBasis && <span class="source-line">{localise(event.headline)}</span>}
        {apart && <span class="source-line">{apart}</span>}
        <Expected event={event} class="source-line" />
        <Chips cites={event.cite} confidence={event.confidence} />
      </dd>
    </>
  );
}
