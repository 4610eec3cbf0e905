import { type Clause, wholeMeasures } from "../../../model/measure-filter.ts";
import { setQuery } from "../../../state/actions/panel.ts";
import { filterMeasures, showAllMeasures } from "../../../state/actions/filter.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { clauseWords } from "./clause-words.ts";
import type { Choice } from "./filtered-measures.ts";
import { TextButton } from "../../kit/button.tsx";
import { nothingFound, quiet } from "../../kit/text.ts";

interface NothingLeftProps {
  readonly choice: Choice;
  readonly onCleared: () => void;
}

/** Explains an empty list: which clause of the filter removed how many measures, with a button to clear it. */
export function NothingLeft({ choice, onCleared }: NothingLeftProps) {
  const { store } = useApp();
  const { text } = useText();
  const { active } = choice;
  const showAll = (): void => {
    showAllMeasures(store);
    onCleared();
  };
  return (
    <div class={nothingFound}>
      <p>{active.length === 1 && active[0] === "query" ? text.measures.nothing : text.measureFilter.none}</p>
      {active.length > 1 && (
        <ul class="active-clauses" role="list">
          {active.map((clause) => (
            <ActiveClause key={clause} clause={clause} choice={choice} onCleared={onCleared} />
          ))}
        </ul>
      )}
      <TextButton onClick={showAll}>{text.measureFilter.showAll}</TextButton>
    </div>
  );
}

function ActiveClause({ clause, choice, onCleared }: NothingLeftProps & { readonly clause: Clause }) {
  const { atlas, store } = useApp();
  const { text, language } = useText();
  const words = clauseWords(clause, { ...choice, atlas, text, language });
  const removed = choice.without[clause].length;
  const clear = (): void => {
    clearClause(store, clause);
    onCleared();
  };
  if (removed === 0) return <li class={quiet}>{text.measureFilter.notAlone(words)}</li>;
  return (
    <li>
      {text.measureFilter.removed(words, text.count.measures(removed))}{" "}
      <TextButton onClick={clear}>{text.measureFilter.removeClause(words)}</TextButton>
    </li>
  );
}

function clearClause(store: AtlasStore, clause: Clause): void {
  if (clause === "query") setQuery(store, "");
  else filterMeasures(store, { [clause]: wholeMeasures[clause] });
}
