import { useId, useState } from "preact/hooks";
import { countBy, moneyChoices, moneyChoicesOf } from "../../../model/measure-filter.ts";
import { filterMeasures, toggleCategory } from "../../../state/actions/filter.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { moneyChoice } from "./clause-words.ts";
import { CountBar } from "./count-bar.tsx";
import type { Choice } from "./filtered-measures.ts";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { groupCount } from "../../kit/text.ts";

/** Each option shows how many measures it would leave, so that no choice leads to an empty list by surprise. */
export function Filters({ choice }: { readonly choice: Choice }) {
  const { text } = useText();
  return (
    <fieldset class="measure-filters">
      <VisuallyHidden as="legend">{text.measureFilter.label}</VisuallyHidden>
      <Categories choice={choice} />
      <Money choice={choice} />
      <Years choice={choice} />
      <Sites choice={choice} />
    </fieldset>
  );
}

function Categories({ choice: { all, filter, without } }: { readonly choice: Choice }) {
  const { atlas, store } = useApp();
  const { text, localise } = useText();
  const [isOpen, setOpen] = useState(false);
  const counts = countBy(without.categories, ({ measure }) => [measure.category]);
  const totals = countBy(all, ({ measure }) => [measure.category]);
  const maxCount = Math.max(...totals.values());
  const chosen = filter.categories.length;
  return (
    <details
      class="category-filter"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="filter-name">{text.measureFilter.category}</span>
        <span class="filter-value">
          {chosen === 0 ? text.measureFilter.all : text.measureFilter.chosen(chosen)}
        </span>
      </summary>
      {isOpen &&
        atlas.categories.map(({ id, annex, name }) => (
          <label key={id} class="category-choice">
            <input
              type="checkbox"
              checked={filter.categories.includes(id)}
              onChange={() => toggleCategory(store, id)}
            />
            <span class="category-name">
              {annex !== undefined && <span class="category-sign">{text.cite.annexShort(annex)}</span>}
              {localise(name)}
              <CountBar count={counts.get(id) ?? 0} total={totals.get(id) ?? 0} max={maxCount} />
            </span>
            <span class={groupCount}>{counts.get(id) ?? 0}</span>
          </label>
        ))}
    </details>
  );
}

function Money({ choice: { filter, without } }: { readonly choice: Choice }) {
  const { store } = useApp();
  const { text } = useText();
  const counts = countBy(without.money, moneyChoicesOf);
  return (
    <Options
      name={text.measureFilter.money}
      value={filter.money ?? ""}
      options={moneyChoices.map((id) => ({
        id,
        name: text.measureFilter.moneyChoice[id],
        count: counts.get(id) ?? 0,
      }))}
      choose={(value) => filterMeasures(store, { money: moneyChoice(value) })}
    />
  );
}

function Years({ choice: { all, filter, without } }: { readonly choice: Choice }) {
  const { store } = useApp();
  const { text, language } = useText();
  const counts = countBy(without.year, ({ years }) => years);
  const allYears = new Set([...all.flatMap(({ years }) => [...years]), filter.year ?? []].flat());
  const years = [...allYears].toSorted((a, b) => a - b);
  return (
    <Options
      name={text.measureFilter.year}
      value={String(filter.year ?? "")}
      options={years.map((year) => ({
        id: String(year),
        name: dayText(String(year), language),
        count: counts.get(year) ?? 0,
      }))}
      choose={(value) => filterMeasures(store, { year: value === "" ? null : Number(value) })}
    />
  );
}

function Sites({ choice: { filter, without } }: { readonly choice: Choice }) {
  const { atlas, store } = useApp();
  const { text, localise } = useText();
  const counts = countBy(without.site, ({ measure }) => measure.siteIds);
  const sites = atlas.sites
    .filter(({ id }) => atlas.measuresOfSite(id).length > 0 || id === filter.site)
    .map(({ id, short }) => ({ id, name: localise(short), count: counts.get(id) ?? 0 }));
  return (
    <Options
      name={text.measureFilter.site}
      value={filter.site ?? ""}
      options={sites.toSorted((a, b) => b.count - a.count)}
      choose={(value) => filterMeasures(store, { site: value === "" ? null : value })}
    />
  );
}

interface OptionsProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly choose: (value: string) => void;
}

/** Options that would leave no measure are omitted, except the chosen one: a select must show its value. */
function Options({ name, value, options, choose }: OptionsProps) {
  const { text } = useText();
  const id = useId();
  return (
    <div class="measure-filter">
      <label class="filter-name" for={id}>
        {name}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{text.measureFilter.all}</option>
        {options
          .filter((option) => option.count > 0 || option.id === value)
          .map((option) => (
            <option key={option.id} value={option.id}>
              {text.measureFilter.withCount(option.name, option.count)}
            </option>
          ))}
      </select>
    </div>
  );
}
