import { isOnMap } from "../../../model/site-location.ts";
import { repeatedStatements } from "../../../model/repeated-statements.ts";
import { setQuery } from "../../../state/actions/panel.ts";
import { showAllMeasures } from "../../../state/actions/filter.ts";
import { longestQuery } from "../../../model/choice/panel.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { Amounts } from "./amounts.tsx";
import { BySite, sitesOf } from "./by-site.tsx";
import { CategoryList } from "./category-list.tsx";
import { Filters } from "./filters.tsx";
import { Disclosure } from "./disclosure.tsx";
import { type Choice, useFilteredMeasures } from "./filtered-measures.ts";
import { NothingLeft } from "./nothing-left.tsx";
import { RepeatedStatements } from "./repeated-statements.tsx";
import { useTitleRef } from "../../layout/panel-title.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { count } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";
import "./measures.css";
import { TableButton } from "../../tools/table/table-button.tsx";

/** All measures by category, with filters; further sections show their amounts, their sites and repeated statements. */
export function MeasuresPanel() {
  const { atlas, printed } = useApp();
  const { text } = useText();
  const title = useTitleRef<HTMLHeadingElement>();
  const choice = useFilteredMeasures();
  const { left } = choice;
  const pairs = repeatedStatements(atlas);
  // The pressed button disappears with the filter, so the focus needs another place.
  const focusTitle = (): void => title.current?.focus();
  return (
    <>
      <h2 class="panel-title" tabIndex={-1} ref={title}>
        {text.titles.measures}
      </h2>
      {!printed && <Search />}
      {!printed && <Filters choice={choice} />}
      <Count choice={choice} onCleared={focusTitle} />
      {left.length === 0 && <NothingLeft choice={choice} onCleared={focusTitle} />}
      <div class="disclosures">
        {left.length > 0 && (
          <>
            <Disclosure title={text.amounts.title} count={left.flatMap(({ amounts }) => amounts).length}>
              <Amounts measures={left} />
            </Disclosure>
            <Disclosure title={text.bySite.title} count={sitesOf(atlas, left).length}>
              <BySite measures={left} />
            </Disclosure>
          </>
        )}
        <Disclosure title={text.repeatedStatements.title} count={pairs.length}>
          <RepeatedStatements pairs={pairs} />
        </Disclosure>
      </div>
      <CategoryList choice={choice} />
    </>
  );
}

const queryOf = ({ query }: AtlasState): string => query;

function Search() {
  const { store } = useApp();
  const { text } = useText();
  return (
    <search class="measure-search">
      <VisuallyHidden as="label" for="measure-query">
        {text.measures.searchLabel}
      </VisuallyHidden>
      <input
        id="measure-query"
        type="search"
        value={useAtlasState(queryOf)}
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
  const { atlas, store } = useApp();
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
      {active.length > 0 && left.length > 0 && (
        <TextButton onClick={clear}>{text.measureFilter.showAll}</TextButton>
      )}
      <TableButton of={{ kind: "measures" }} />{" "}
      <TakeAwayButton of={{ kind: "measures" }} disabled={left.length === 0} />
    </div>
  );
}
