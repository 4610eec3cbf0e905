import { useMemo } from "preact/hooks";
import { promiseBook } from "../../../model/verdict.ts";
import type { Verdict } from "../../../model/verdicts.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { PromiseSort } from "../../../model/choice/sorts.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Choices } from "./choices.tsx";
import { Entry } from "./entry.tsx";
import { LaterPromises } from "./later-promises.tsx";
import { countsOf, shownPromises } from "./shown.ts";
import { Undated } from "./undated.tsx";
import { nothingFound, quiet } from "../../kit/text.ts";
import "../../facts/rows/rows.css";
import "./promises.css";

const verdictsOf = (state: AtlasState): readonly Verdict[] => state.verdicts;
const sortOf = (state: AtlasState): PromiseSort => state.promiseSort;

/** The promise book: every dated promise of the paper, the evidence found since, and the verdict. */
export function PromisesPanel() {
  const { atlas, printed } = useApp();
  const { text, language } = useText();
  const book = useMemo(() => promiseBook(atlas), [atlas]);
  const shown = shownPromises(book, useAtlasState(verdictsOf), useAtlasState(sortOf));
  const counts = countsOf(book);
  const asOf = dayText(atlas.asOf, language);
  return (
    <>
      <PanelTitle>{text.titles.promises}</PanelTitle>
      <p class="panel-lead">{text.promises.lead(book.length)}</p>
      <Choices counts={counts} book={book} shown={shown} />
      {counts.open > 0 && <p class={`promise-unknown ${quiet}`}>{text.promises.open(counts.open, asOf)}</p>}
      {shown.length === 0 && <p class={nothingFound}>{text.promises.noneOfThese}</p>}
      <ol class="promise-entries" role="list">
        {shown.map((judgement) => (
          <Entry key={judgement.promise.id} judgement={judgement} isOpen={printed} />
        ))}
      </ol>
      <LaterPromises />
      <Undated isOpen={printed} />
    </>
  );
}
