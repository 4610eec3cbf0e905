import { type MeasureFilter, moneyChoices, wholeMeasures } from "../model/measure-filter.ts";
import { openOnce, verdicts } from "../model/verdicts.ts";
import { type Field, type Linked, member, wish, withMember } from "./link-field.ts";
import { initialState, promiseSorts } from "./store.ts";

/** What narrows the measures is told of their list only. */
export const category: Field = {
  key: "cat",
  write: measuresOnly(({ categories }) => categories.join(",") || null),
  read: (value, sofar, { isCategory }) => {
    if (!isCategory(value)) return null;
    const chosen = new Set([...(sofar.measureFilter?.categories ?? []), value]);
    return measuresWish(sofar, { categories: [...chosen].toSorted() });
  },
  isList: true,
};

export const money: Field = {
  key: "money",
  write: measuresOnly(({ money: choice }) => choice),
  read: (value, sofar) => {
    const choice = member(moneyChoices, value);
    return choice && measuresWish(sofar, { money: choice });
  },
};

export const year: Field = {
  key: "year",
  write: measuresOnly((filter) => (filter.year === null ? null : String(filter.year))),
  read: (value, sofar) => (/^20\d\d$/.test(value) ? measuresWish(sofar, { year: Number(value) }) : null),
};

export const at: Field = {
  key: "at",
  write: measuresOnly((filter) => filter.site),
  read: (value, sofar, { isSite, aliases }) => {
    const id = aliases.sites.get(value) ?? value;
    return isSite(id) ? measuresWish(sofar, { site: id }) : null;
  },
};

/** Which promises the book shows, told only where it is open. */
export const verdict: Field = {
  key: "verdict",
  write: (state) =>
    (state.panel.kind === "promises" && verdicts.filter((each) => state.verdicts.includes(each)).join(",")) ||
    null,
  read: (value, sofar) =>
    sofar.panel?.kind === "promises"
      ? wish("verdicts", withMember(verdicts, sofar.verdicts, openOnce.includes(value) ? "open" : value))
      : null,
  isList: true,
};

export const promiseSort: Field = {
  key: "psort",
  write: (state) =>
    state.panel.kind === "promises" && state.promiseSort !== initialState.promiseSort
      ? state.promiseSort
      : null,
  read: (value, { panel }) =>
    panel?.kind === "promises" ? wish("promiseSort", member(promiseSorts, value)) : null,
};

function measuresOnly(write: (filter: MeasureFilter) => string | null): Field["write"] {
  return ({ panel, measureFilter }) => (panel.kind === "measures" ? write(measureFilter) : null);
}

function measuresWish(sofar: Partial<Linked>, change: Partial<MeasureFilter>): Partial<Linked> | null {
  if (sofar.panel?.kind !== "measures") return null;
  return { measureFilter: { ...wholeMeasures, ...sofar.measureFilter, ...change } };
}
