import { useRef } from "preact/hooks";
import { isOnMap } from "../../../model/placed.ts";
import { saidTwice } from "../../../model/said-twice.ts";
import { setQuery } from "../../../state/actions/panel.ts";
import { showAllMeasures } from "../../../state/actions/measures.ts";
import { longestQuery } from "../../../model/choice/query.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useChoice, useText, useView } from "../../view.tsx";
import { Amounts } from "./amounts.tsx";
import { BySite, sitesOf } from "./by-site.tsx";
import { CategoryList } from "./category-list.tsx";
import { Filters } from "./filters.tsx";
import { Fold } from "./fold.tsx";
import { type Choice, useNarrowed } from "./narrowed.ts";
import { NothingLeft } from "./nothing-left.tsx";
import { SaidTwice } from "./said-twice.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { count } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";
import "./measures.css";

/** All measures by category, narrowed by what the reader asks; their money, their sites, and what is said twice. */
export function MeasuresPanel() {
  const { atlas, printed } = useView();
  const { text } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const choice = useNarrowed();
  const { left } = choice;
  const pairs = saidTwice(atlas);
  // The button that was pressed goes.
  const toTitle = (): void => title.current?.focus();
  return (
    <>
      <h2 class="panel-title" tabIndex={-1} ref={title}>
        {text.nav.measures}
      </h2>
      {!printed && <Search />}
      {!printed && <Filters choice={choice} />}
      <Count choice={choice} onCleared={toTitle} />
      {left.length === 0 && <NothingLeft choice={choice} onDropped={toTitle} />}
      <div class="folds">
        {left.length > 0 && (
          <>
            <Fold title={text.amounts.title} count={left.flatMap(({ amounts }) => amounts).length}>
              <Amounts measures={left} />
            </Fold>
            <Fold title={text.bySite.title} count={sitesOf(atlas, left).length}>
              <BySite measures={left} />
            </Fold>
          </>
        )}
        <Fold title={text.twice.title} count={pairs.length}>
          <SaidTwice pairs={pairs} />
        </Fold>
      </div>
      <CategoryList choice={choice} />
    </>
  );
}

const queryOf = ({ query }: AtlasState): string => query;

function Search() {
  const { store } = useView();
  const { text } = useText();
  return (
    <search class="measure-search">
      <VisuallyHidden as="label" for="measure-query">
        {text.measures.searchLabel}
      </VisuallyHidden>
      <input
        id="measure-query"
        type="search"
        value={useChoice(queryOf)}
        maxLength={longestQuery}
        placeholder={text.measures.placeholder}
        onInput={(event) => setQuery(store, event.currentTarget.value)}
      />
    </search>
  );
}

interface CountProps {
  readonly choice: Choice;
  readonly onCleared: () => void;
}

function Count({ choice: { left, all, active }, onCleared }: CountProps) {
  const { atlas, store } = useView();
  const { text } = useText();
  const onMap = left.filter(({ measure }) => isOnMap(atlas, measure)).length;
  const clear = (): void => {
    showAllMeasures(store);
    onCleared();
  };
  return (
    <div class="measure-count">
      <p class={count} role="status">
        {active.length > 0 && `${text.measures.found(left.length, all.length)}${text.separator}`}
        {text.count.measuresOnMap(onMap)} · {text.count.measuresOffMap(left.length - onMap)}
      </p>
      {active.length > 0 && left.length > 0 && <TextButton onClick={clear}>{text.narrow.showAll}</TextButton>}
    </div>
  );
}
