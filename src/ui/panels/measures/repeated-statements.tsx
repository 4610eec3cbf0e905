import type { Pair, Statement } from "../../../model/repeated-statements.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { quiet } from "../../kit/text.ts";

/** Two lists, so that nobody takes equal numbers of different things for one fact that is stated twice. */
export function RepeatedStatements({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { text } = useText();
  return (
    <>
      <PairList
        title={text.repeatedStatements.same}
        lead={text.repeatedStatements.sameLead}
        pairs={pairs.filter(({ kind }) => kind === "same")}
      />
      <PairList
        title={text.repeatedStatements.equal}
        lead={text.repeatedStatements.equalLead}
        pairs={pairs.filter(({ kind }) => kind === "equal")}
      />
    </>
  );
}

interface PairListProps {
  readonly title: string;
  readonly lead: string;
  readonly pairs: readonly Pair[];
}

function PairList({ title, lead, pairs }: PairListProps) {
  if (pairs.length === 0) return null;
  return (
    <div class="pairs">
      <p class="pairs-title">{title}</p>
      <p class={quiet}>{lead}</p>
      <ul class="rows" role="list">
        {pairs.map((pair) => (
          <PairRow key={pair.second.id} pair={pair} />
        ))}
      </ul>
    </div>
  );
}

function PairRow({ pair: { kind, first, second } }: { readonly pair: Pair }) {
  const { text, localise } = useText();
  const isVerbatim = localise(first.words) === localise(second.words);
  return (
    <li class="pair" data-pair={kind}>
      <StatementText statement={first} />
      <StatementText statement={second} />
      {kind === "same" && (
        <p class="pair-note">
          {isVerbatim ? text.repeatedStatements.verbatim : text.repeatedStatements.differs}
          {second.note && <span> · {localise(second.note)}</span>}
        </p>
      )}
    </li>
  );
}

function StatementText({
  statement: { subject, words, cite, measureIds },
}: {
  readonly statement: Statement;
}) {
  const { atlas, hrefOf } = useApp();
  const { localise } = useText();
  const measures = measureIds.flatMap((id) => atlas.measure(id) ?? []);
  return (
    <div class="statement">
      <p class="statement-words">{localise(words)}</p>
      <p>
        {localise(subject)} <Chips cites={cite} />
      </p>
      {measures.map((measure) => (
        <p key={measure.id} class={quiet}>
          <a href={hrefOf({ kind: "measure", id: measure.id })}>{localise(measure.name)}</a>
        </p>
      ))}
    </div>
  );
}
