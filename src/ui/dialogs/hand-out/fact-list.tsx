import type { Cite } from "../../../model/rows.ts";
import { placeWords } from "../../facts/format/place.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { type Fact, maxFacts } from "./facts.ts";
import type { References } from "./references.ts";

export function FactList({
  facts,
  references,
}: {
  readonly facts: readonly Fact[];
  readonly references: References;
}) {
  const { text, localise } = useText();
  if (facts.length === 0) return null;
  const omitted = facts.length - maxFacts;
  return (
    <section class="hand-out-facts">
      <h3>{text.handOut.facts}</h3>
      <ul role="list" data-many={facts.length > 3 || undefined}>
        {facts.slice(0, maxFacts).map(({ id, lead, words, asOf, cites }) => (
          <li key={id}>
            <strong>{localise(lead)}</strong> {localise(words)}
            {asOf && <span class="hand-out-soft">{`${text.separator}${localise(asOf)}`}</span>}{" "}
            {cites.map((cite) => (
              <CiteWords key={JSON.stringify(cite)} cite={cite} references={references} />
            ))}
          </li>
        ))}
      </ul>
      {omitted > 0 && <p class="hand-out-soft">{text.handOut.more(omitted)}</p>}
    </section>
  );
}

function CiteWords({ cite, references }: { readonly cite: Cite; readonly references: References }) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const source = atlas.source(cite.source);
  return (
    <cite class="hand-out-cite">
      [{references.numberOf(cite)}] {placeWords(cite, text) || (source && localise(source.publisher))}
    </cite>
  );
}
