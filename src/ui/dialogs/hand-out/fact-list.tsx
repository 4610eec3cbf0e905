import type { Cite } from "../../../model/rows.ts";
import { placeWords } from "../../facts/format/place.ts";
import { useText, useApp } from "../../app-context.tsx";
import type { Fact } from "./facts.ts";
import { mostFacts } from "./most-facts.ts";
import type { References } from "./references.ts";

/** Numbers and dates, each with where it stands, in words and by the number of its source. */
export function FactList({
  facts,
  references,
}: {
  readonly facts: readonly Fact[];
  readonly references: References;
}) {
  const { text, say } = useText();
  if (facts.length === 0) return null;
  const left = facts.length - mostFacts;
  return (
    <section class="pack-facts">
      <h3>{text.pack.facts}</h3>
      <ul role="list" data-many={facts.length > 3 || undefined}>
        {facts.slice(0, mostFacts).map(({ id, lead, words, asOf, cites }) => (
          <li key={id}>
            <strong>{say(lead)}</strong> {say(words)}
            {asOf && <span class="pack-soft">{`${text.separator}${say(asOf)}`}</span>}{" "}
            {cites.map((cite) => (
              <CiteWords key={JSON.stringify(cite)} cite={cite} references={references} />
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="pack-soft">{text.pack.more(left)}</p>}
    </section>
  );
}

function CiteWords({ cite, references }: { readonly cite: Cite; readonly references: References }) {
  const { atlas } = useApp();
  const { text, say } = useText();
  const source = atlas.source(cite.source);
  return (
    <cite class="pack-cite">
      [{references.numberOf(cite)}] {placeWords(cite, text) || (source && say(source.publisher))}
    </cite>
  );
}
