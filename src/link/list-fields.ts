import { type MeasureFilter, moneyChoices, wholeMeasures } from "../model/measure-filter.ts";
import { openOnce, verdicts } from "../model/verdicts.ts";
import { promiseSorts } from "../model/choice/sorts.ts";
import { type Field, member, patch, withMember } from "./field.ts";
import { initialUrlState, type UrlState } from "./url-state.ts";

/** A link carries the filter of the measures only where it opens their list. */
export const category: Field = {
  key: "cat",
  write: measuresOnly(({ categories }) => categories.join(",") || null),
  read: (value, parsed, { isCategory }) => {
    if (!isCategory(value)) return null;
    const chosen = new Set([...(parsed.measureFilter?.categories ?? []), value]);
    return measuresPatch(parsed, { categories: [...chosen].toSorted() });
  },
  isList: true,
};

export const money: Field = {
  key: "money",
  write: measuresOnly(({ money: choice }) => choice),
  read: (value, parsed) => {
    const choice = member(moneyChoices, value);
    return choice && measuresPatch(parsed, { money: choice });
  },
};

export const year: Field = {
  key: "year",
  write: measuresOnly((filter) => (filter.year === null ? null : String(filter.year))),
  read: (value, parsed) => (/^20\d\d$/.test(value) ? measuresPatch(parsed, { year: Number(value) }) : null),
};

export const at: Field = {
  key: "at",
  write: measuresOnly((filter) => filter.site),
  read: (value, parsed, { isSite, aliases }) => {
    const id = aliases.sites.get(value) ?? value;
    return isSite(id) ? measuresPatch(parsed, { site: id }) : null;
  },
};

/** Which promises the book shows; a link carries it only where the book is open. */
export const verdict: Field = {
  key: "verdict",
  write: (state) =>
    (state.panel.kind === "promises" && verdicts.filter((each) => state.verdicts.includes(each)).join(",")) ||
    null,
  read: (value, parsed) =>
    parsed.panel?.kind === "promises"
      ? patch("verdicts", withMember(verdicts, parsed.verdicts, openOnce.includes(value) ? "open" : value))
      : null,
  isList: true,
};

export const promiseSort: Field = {
  key: "psort",
  write: (state) =>
    state.panel.kind === "promises" && state.promiseSort !== initialUrlState.promiseSort
      ? state.promiseSort
      : null,
  read: (value, { panel }) =>
    panel?.kind === "promises" ? patch("promiseSort", member(promiseSorts, value)) : null,
};

function measuresOnly(write: (filter: MeasureFilter) => string | null): Field["write"] {
  return ({ panel, measureFilter }) => (panel.kind === "measures" ? write(measureFilter) : null);
}

function measuresPatch(parsed: Partial<UrlState>, change: Partial<MeasureFilter>): Partial<UrlState> | null {
  if (parsed.panel?.kind !== "measures") return null;
  return { measureFilter: { ...wholeMeasures, ...parsed.measureFilter, ...change } };
}
