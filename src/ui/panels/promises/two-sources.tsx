import { dueOf } from "../../../model/due.ts";
import { type Evidence, type Judgement } from "../../../model/verdict.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { useText, useApp } from "../../app-context.tsx";
import { apartWords } from "./apart-words.ts";
import { decisiveEvidence } from "./decisive-evidence.ts";

/** What a verdict rests on, side by side: the promise, and the later source; or until when one was looked for. */
export function TwoSources({ judgement }: { readonly judgement: Judgement }) {
  const { atlas } = useApp();
  const { text, language, say } = useText();
  const grounds = decisiveEvidence(judgement);
  const { milestone } = judgement.promise;
  return (
    <dl class="two-sources">
      <div data-source="promise">
        <dt>
          {text.promises.dueAsPromised}
          {milestone && ` (${text.milestone[milestone]})`}
        </dt>
        <dd>
          <strong>{say(dueOf(judgement.promise).words)}</strong> <Chips cites={judgement.promise.cite} />
        </dd>
      </div>
      <div data-source="later">
        {grounds.map((each) => (
          <Ground key={each.event.id} evidence={each} isBasis={each === judgement.because} />
        ))}
        {grounds.length === 0 && (
          <>
            <dt>{text.promises.foundLater}</dt>
            <dd>{text.promises.nothingUntil(dayText(atlas.asOf, language))}</dd>
          </>
        )}
      </div>
    </dl>
  );
}

interface GroundProps {
  readonly evidence: Evidence;
  /** The verdict rests on it: what it says is told here, its months stand beside the verdict. */
  readonly isBasis: boolean;
}

function Ground({ evidence, isBasis }: GroundProps) {
  const { text, say } = useText();
  const { event, as } = evidence;
  const apart = isBasis ? null : apartWords(evidence, text.months);
  return (
    <>
      <dt>
        {text.promises.bearing[as]}
        {as === "other" && event.milestone && ` (${text.milestone[event.milestone]})`}
      </dt>
      <dd>
        <strong>{say((event.reached ?? event.when).words)}</strong>
        {isBasis && <span class="ground-line">{say(event.headline)}</span>}
        {apart && <span class="ground-line">{apart}</span>}
        {event.due && (
          <span class="ground-line">
            {text.promises.due}
            {text.promises.colon}
            {say(event.due.words)}
          </span>
        )}
        <Chips cites={event.cite} confidence={event.confidence} />
      </dd>
    </>
  );
}
