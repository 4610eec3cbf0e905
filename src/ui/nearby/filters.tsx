import { useRef, useState } from "preact/hooks";
import type { Atlas } from "../../model/atlas.ts";
import { endOf } from "../../model/interval.ts";
import { type AtlasEvent, type SiteKind, siteKinds, type Status, statuses } from "../../model/rows.ts";
import { statusNow } from "../../model/status.ts";
import { clearFilters, setPromisedBefore, toggleKind, toggleStatus } from "../../state/actions.ts";
import { type Filter, isFiltered } from "../../state/derived.ts";
import { KindSwatch, StatusDisc } from "../signs/status-sign.tsx";
import { useFullText } from "../text/finding/finding.ts";
import { useView } from "../view.tsx";

/** The same filters as the legend's, in reach of the list, and the year before which something was promised. */
export function Filters({ kinds, statuses: chosen, promisedBefore }: Filter) {
  const { atlas, store } = useView();
  const { text } = useFullText();
  const known = new Set(atlas.sites.map((site) => statusNow(atlas, site)));
  const isActive = isFiltered({ kinds, statuses: chosen, promisedBefore });
  // From then on it is the reader's to open and to shut.
  const [isOpenAtFirst] = useState(isActive);
  const summary = useRef<HTMLElement>(null);
  const clear = (): void => {
    clearFilters(store);
    // The button that was pressed goes.
    summary.current?.focus();
  };
  return (
    <details class="filters" open={isOpenAtFirst}>
      <summary ref={summary}>
        {text.nearby.filter}
        {isActive && (
          <span class="tag">{kinds.length + chosen.length + (promisedBefore === null ? 0 : 1)}</span>
        )}
      </summary>
      <Chosen
        title={text.nearby.filterKind}
        rows={siteKinds.map((kind: SiteKind) => ({
          id: kind,
          name: text.kind[kind],
          sign: <KindSwatch kind={kind} />,
          isChosen: kinds.includes(kind),
          toggle: () => toggleKind(store, kind),
        }))}
      />
      <Chosen
        title={text.nearby.filterStatus}
        rows={statuses
          .filter((status: Status) => known.has(status))
          .map((status) => ({
            id: status,
            name: text.status[status],
            sign: <StatusDisc status={status} />,
            isChosen: chosen.includes(status),
            toggle: () => toggleStatus(store, status),
          }))}
      />
      <label class="filter-year">
        {text.nearby.before}{" "}
        <select
          value={promisedBefore ?? ""}
          onChange={({ currentTarget: { value } }) =>
            setPromisedBefore(store, value === "" ? null : Number(value))
          }
        >
          <option value="">{text.nearby.beforeAny}</option>
          {yearsAfterPromises(atlas, promisedBefore).map((year) => (
            <option key={year} value={year}>
              {text.nearby.beforeYear(year)}
            </option>
          ))}
        </select>
      </label>
      {isActive && (
        <button type="button" class="text-button" onClick={clear}>
          {text.home.clearFilter}
        </button>
      )}
    </details>
  );
}

interface ChosenProps {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly sign: preact.JSX.Element;
    readonly isChosen: boolean;
    readonly toggle: () => void;
  }[];
}

function Chosen({ title, rows }: ChosenProps) {
  return (
    <fieldset class="filter-group">
      <legend>{title}</legend>
      {rows.map(({ id, name, sign, isChosen, toggle }) => (
        <label key={id} class="filter-choice">
          <input type="checkbox" checked={isChosen} onChange={toggle} />
          {sign} {name}
        </label>
      ))}
    </fieldset>
  );
}

/** The years that tell promises apart: each that follows one in which a promise of the paper ends, and the chosen one. */
function yearsAfterPromises({ events }: Atlas, chosen: number | null): readonly number[] {
  const ends = events.filter(isPaperPromise).map(({ when }) => Number(endOf(when).slice(0, 4)) + 1);
  return [...new Set([...ends, ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b);
}

function isPaperPromise({ kind, paperRow, siteIds, when }: AtlasEvent): boolean {
  return kind === "promised" && paperRow !== undefined && siteIds.length > 0 && when.latest !== null;
}
