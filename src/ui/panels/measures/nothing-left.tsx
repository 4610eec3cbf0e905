import { type Clause, wholeMeasures } from "../../../model/measure-filter.ts";
import { setQuery } from "../../../state/actions/panel.ts";
import { filterMeasures, showAllMeasures } from "../../../state/actions/measures.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { useText, useApp } from "../../app-context.tsx";
import { clauseWords } from "./clause-words.ts";
import type { Choice } from "./filtered-measures.ts";
import { TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";

interface NothingLeftProps {
  readonly choice: Choice;
  readonly onDropped: () => void;
}

/** Which clause took the last measures, how many they were, and the way back. */
export function NothingLeft({ choice, onDropped }: NothingLeftProps) {
  const { store } = useApp();
  const { text } = useText();
  const { active } = choice;
  const showAll = (): void => {
    showAllMeasures(store);
    onDropped();
  };
  return (
    <div class="empty">
      <p>{active.length === 1 && active[0] === "query" ? text.measures.nothing : text.narrow.none}</p>
      {active.length > 1 && (
        <ul class="empty-clauses" role="list">
          {active.map((clause) => (
            <DropClause key={clause} clause={clause} choice={choice} onDropped={onDropped} />
          ))}
        </ul>
      )}
      <TextButton onClick={showAll}>{text.narrow.showAll}</TextButton>
    </div>
  );
}

function DropClause({ clause, choice, onDropped }: NothingLeftProps & { readonly clause: Clause }) {
  const { atlas, store } = useApp();
  const { text, language } = useText();
  const words = clauseWords(clause, { ...choice, atlas, text, language });
  const removed = choice.without[clause].length;
  const dropIt = (): void => {
    drop(store, clause);
    onDropped();
  };
  if (removed === 0) return <li class={quiet}>{text.narrow.notAlone(words)}</li>;
  return (
    <li>
      {text.narrow.removed(words, text.count.measures(removed))}{" "}
      <TextButton onClick={dropIt}>{text.narrow.drop(words)}</TextButton>
    </li>
  );
}

function drop(store: AtlasStore, clause: Clause): void {
  if (clause === "query") setQuery(store, "");
  else filterMeasures(store, { [clause]: wholeMeasures[clause] });
}
