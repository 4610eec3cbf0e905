import type { Judgement } from "../../../model/verdict.ts";
import { type Verdict, verdicts } from "../../../model/verdicts.ts";
import { setPromiseSort, setVerdicts, toggleVerdict } from "../../../state/actions/filter.ts";
import type { AtlasState } from "../../../state/store.ts";
import { type PromiseSort, promiseSorts } from "../../../model/choice/sorts.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { count } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";
import { verdictSigns } from "../../../look/signs/verdict-signs.ts";
import { SignSvg } from "../../facts/signs/sign-svg.tsx";

const notOnTime: readonly Verdict[] = ["late", "revised"];
const verdictsOf = (state: AtlasState): readonly Verdict[] => state.verdicts;
const sortOf = (state: AtlasState): PromiseSort => state.promiseSort;

interface ChoicesProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly book: readonly Judgement[];
  readonly shown: readonly Judgement[];
}

/** Controls of the promise list. The counts work as the filter, so that no second row of buttons repeats the verdicts. */
export function Choices({ counts, book, shown }: ChoicesProps) {
  const { store, printed } = useApp();
  const { text } = useText();
  const chosen = useAtlasState(verdictsOf);
  if (printed)
    return (
      <p class={count}>
        {verdicts.map((each) => text.promises.countOf(text.verdict[each], counts[each])).join(text.separator)}
      </p>
    );
  return (
    <div class="promise-choices">
      <VerdictFilter counts={counts} chosen={chosen} />
      <div class="promise-links">
        <button
          type="button"
          class="promise-question"
          aria-pressed={chosen.join() === notOnTime.join()}
          onClick={() => setVerdicts(store, chosen.join() === notOnTime.join() ? [] : notOnTime)}
        >
          {text.promises.whatWasLate}
        </button>
        <SortChoice />
      </div>
      <p class="promise-shown">
        <span class={count} role="status">
          {text.promises.shown(shown.length, book.length)}
        </span>
        {chosen.length > 0 && (
          <TextButton onClick={() => setVerdicts(store, [])}>{text.promises.showAll}</TextButton>
        )}
        <TakeAwayButton class="promise-take-away" of={{ kind: "promises" }} disabled={shown.length === 0} />
      </p>
    </div>
  );
}

function VerdictFilter({
  counts,
  chosen,
}: Pick<ChoicesProps, "counts"> & { readonly chosen: readonly Verdict[] }) {
  const { store } = useApp();
  const { text } = useText();
  return (
    <ul class="verdict-counts" role="list" aria-label={text.promises.filter}>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <button
            type="button"
            data-verdict={verdict}
            aria-pressed={chosen.includes(verdict)}
            onClick={() => toggleVerdict(store, verdict)}
          >
            <VerdictSign verdict={verdict} />
            <span class="verdict-count">{counts[verdict]}</span> <span>{text.verdict[verdict]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function SortChoice() {
  const { store } = useApp();
  const { text } = useText();
  const sort = useAtlasState(sortOf);
  return (
    <Segmented
      class="promise-sort"
      name="promise-sort"
      legend={text.promises.sort}
      segments={promiseSorts.map((value) => ({ value, text: text.promises.sorts[value] }))}
      chosen={sort}
      onChoose={(value) => setPromiseSort(store, value)}
    />
  );
}

export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return <SignSvg sign={verdictSigns[verdict]} class="verdict-sign" width={16} />;
}
