import type { Judgement } from "../../../model/verdict.ts";
import { EvidenceRow } from "../../panels/promises/evidence-row.tsx";
import { NamedLinks } from "../../panels/promises/named-links.tsx";
import { TwoSources } from "../../panels/promises/two-sources.tsx";
import { VerdictLine } from "../../panels/promises/entry.tsx";
import { Chips } from "../../facts/citation/chip.tsx";
import { Section } from "../../kit/section.tsx";
import { quiet } from "../../kit/text.ts";
import { PanelTitle } from "../panel-title.tsx";
import { useText } from "../../use-text.ts";

interface PromiseFactsProps {
  readonly judgement: Judgement;
  readonly kicker: string;
}

/** One promise by itself, with all that has been found of it: what the promise book says, without its choices. */
export function PromiseFacts({ judgement, kicker }: PromiseFactsProps) {
  const { promise, restatements, evidence, because } = judgement;
  const { text, localise } = useText();
  return (
    <>
      <header class="panel-head">
        <p class="kicker">{kicker}</p>
        <PanelTitle>{localise(promise.headline)}</PanelTitle>
      </header>
      <VerdictLine judgement={judgement} />
      <p>
        {localise(promise.when.words)} <Chips cites={promise.cite} />
      </p>
      <NamedLinks event={promise} />
      <TwoSources judgement={judgement} />
      {restatements.map((event) => (
        <p key={event.id} class={quiet}>
          {text.site.sameElsewhere}
          {text.promises.colon}
          {localise(event.when.words)} <Chips cites={event.cite} />
        </p>
      ))}
      {evidence.length > 0 && (
        <Section title={text.promises.foundSince(evidence.length)}>
          <ol class="rows" role="list">
            {evidence.map((each) => (
              <EvidenceRow key={each.event.id} evidence={each} isBasis={each === because} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
