import type { Judgement } from "../../../model/verdict.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { apartWords } from "./evidence.ts";
import { EvidenceRow } from "./evidence-row.tsx";
import { NamedLinks } from "./named-links.tsx";
import { Timeline } from "./timeline.tsx";
import { TwoSources } from "./two-sources.tsx";
import { VerdictSign } from "./choices.tsx";
import { quiet } from "../../kit/text.ts";

interface EntryProps {
  readonly judgement: Judgement;
  readonly isOpen: boolean;
}

/** One promise with its verdict and the sources for both, so that a reader can check the verdict in place. */
export function Entry({ judgement, isOpen }: EntryProps) {
  const { promise, restatements } = judgement;
  const { printed } = useApp();
  const { text, localise } = useText();
  return (
    <li class="promise-entry" data-promise={promise.id} data-verdict={judgement.verdict}>
      <VerdictLine judgement={judgement} />
      <h3 class="promise-due">{localise(promise.when.words)}</h3>
      <p class="promise-headline">{localise(promise.headline)}</p>
      <NamedLinks event={promise} />
      {!printed && <Timeline judgement={judgement} />}
      <TwoSources judgement={judgement} />
      {restatements.map((event) => (
        <p key={event.id} class={`promise-elsewhere ${quiet}`}>
          {text.site.sameElsewhere}
          {text.promises.colon}
          {localise(event.when.words)} <Chips cites={event.cite} />
        </p>
      ))}
      <FoundSince judgement={judgement} isOpen={isOpen} />
    </li>
  );
}

export function VerdictLine({ judgement: { verdict, openReason, because } }: Pick<EntryProps, "judgement">) {
  const { text } = useText();
  const apart = openReason ? text.openReason[openReason] : because && apartWords(because, text.months);
  return (
    <p class="verdict-word" data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      <strong>{text.verdict[verdict]}</strong>
      {apart && <span class="verdict-apart">{apart}</span>}
    </p>
  );
}

function FoundSince({ judgement: { evidence, because }, isOpen }: EntryProps) {
  const { text } = useText();
  if (evidence.length === 0) return null;
  return (
    <details class="found-since" open={isOpen}>
      <summary>{text.promises.foundSince(evidence.length)}</summary>
      <ol class="rows" role="list">
        {evidence.map((each) => (
          <EvidenceRow key={each.event.id} evidence={each} isBasis={each === because} />
        ))}
      </ol>
    </details>
  );
}
