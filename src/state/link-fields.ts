import { languages } from "../model/localised.ts";
import { isoMonth, monthFromIso } from "../model/months.ts";
import { moneyChoices, type MeasureFilter, wholeMeasures } from "../model/measure-filter.ts";
import { siteKinds, statuses } from "../model/rows.ts";
import { clocks } from "../model/status.ts";
import { verdicts } from "../model/verdicts.ts";
import type { Aliases } from "./aliases.ts";
import { formatCamera, parseCamera } from "./camera.ts";
import { clauseNames } from "./filter.ts";
import type { Panel, PanelKind } from "./panel.ts";
import { cleanQuery } from "./query.ts";
import { formatNear, isPlaceId, parseNear } from "./spot.ts";
import { type AtlasState, initialState, promiseSorts, sorts } from "./store.ts";

/** The part of the state that a link carries. */
const linkedKeys = [
  "panel",
  "language",
  "camera",
  ...clauseNames,
  "month",
  "clock",
  "sort",
  "measureFilter",
  "verdicts",
  "promiseSort",
  "query",
  "spot",
  "radiusMetres",
] as const;

export type Linked = Pick<AtlasState, (typeof linkedKeys)[number]>;

/** What a link that says nothing tells. */
export const linkedAtFirst = Object.fromEntries(linkedKeys.map((key) => [key, initialState[key]])) as Linked;

export interface KnownIds {
  readonly isSite: (id: string) => boolean;
  readonly isMeasure: (id: string) => boolean;
  readonly isEvent: (id: string) => boolean;
  /** The districts in which there are sites, in the order in which links tell them. */
  readonly districts: readonly string[];
  readonly isCategory: (id: string) => boolean;
  readonly aliases: Aliases;
}

/** One key of the grammar. */
export interface Field {
  readonly key: string;
  /** The value as a link tells it, not yet encoded; null to leave the key out. */
  readonly write: (state: Linked) => string | null;
  /** What the decoded value asks for, null where it is not understood. `sofar` is what stood before it. */
  readonly read: (value: string, sofar: Partial<Linked>, known: KnownIds) => Partial<Linked> | null;
  /** The value is a comma list, read part by part. */
  readonly isList?: true;
}

/** Sites, measures and searches have keys of their own; the rest are views. A new kind is missed here by the compiler. */
const views: Readonly<Record<Exclude<PanelKind, "site" | "measure" | "search">, true>> = {
  sites: true,
  measures: true,
  promises: true,
  shelf: true,
  land: true,
  paper: true,
  sources: true,
  about: true,
  nearby: true,
};

const map: Field = {
  key: "map",
  write: ({ camera }) => camera && formatCamera(camera),
  read: (value) => wish("camera", parseCamera(value)),
};

const site: Field = {
  key: "site",
  write: ({ panel }) => (panel.kind === "site" ? panel.id : null),
  read: (value, sofar, { isSite, aliases }) => {
    const id = aliases.sites.get(value) ?? value;
    return isSite(id) ? panelWish(sofar, { kind: "site", id }) : null;
  },
};

const measure: Field = {
  key: "measure",
  write: ({ panel }) => (panel.kind === "measure" ? panel.id : null),
  read: (value, sofar, { isMeasure, aliases }) => {
    const id = aliases.measures.get(value) ?? value;
    return isMeasure(id) ? panelWish(sofar, { kind: "measure", id }) : null;
  },
};

/** An event of the site. */
const event: Field = {
  key: "event",
  write: ({ panel }) => (panel.kind === "site" ? (panel.event ?? null) : null),
  read: (value, { panel }, { isEvent }) =>
    panel?.kind === "site" && isEvent(value) ? { panel: { ...panel, event: value } } : null,
};

/** The list of sites is where everybody starts, and is left out; what is nearby is told by the spot. */
const view: Field = {
  key: "view",
  write: ({ panel, spot }) => {
    const isTold = panel.kind === "sites" || (panel.kind === "nearby" && spot !== null);
    return isView(panel.kind) && !isTold ? panel.kind : null;
  },
  read: (value, sofar) => (isView(value) ? panelWish(sofar, { kind: value }) : null),
};

/** The paper has 27 paragraphs and an annex of eleven parts. */
export function isSection(id: string): boolean {
  const [, kind, number] = /^(para|annex)-([1-9]\d?)$/.exec(id) ?? [];
  return kind !== undefined && Number(number) <= (kind === "para" ? 27 : 11);
}

/** A place in the figures. */
const section: Field = {
  key: "section",
  write: ({ panel }) => (panel.kind === "paper" ? (panel.section ?? null) : null),
  read: (value, { panel }) =>
    panel?.kind === "paper" && isSection(value) ? { panel: { kind: "paper", section: value } } : null,
};

/** With a site or another view, the spot that it was opened from. */
const near: Field = {
  key: "near",
  write: ({ spot, radiusMetres }) => spot && formatNear(spot, radiusMetres),
  read: (value, sofar) => {
    const asked = parseNear(value);
    return asked && { ...asked, panel: sofar.panel ?? { kind: "nearby" } };
  },
};

const place: Field = {
  key: "place",
  write: ({ spot }) => spot?.place ?? null,
  read: (value, { spot }) => (spot && isPlaceId(value) ? { spot: { ...spot, place: value } } : null),
};

const kind: Field = {
  key: "kind",
  write: ({ kinds }) => siteKinds.filter((each) => kinds.includes(each)).join(",") || null,
  read: (value, sofar) => wish("kinds", withMember(siteKinds, sofar.kinds, value)),
  isList: true,
};

const status: Field = {
  key: "status",
  write: (state) => statuses.filter((each) => state.statuses.includes(each)).join(",") || null,
  read: (value, sofar) => wish("statuses", withMember(statuses, sofar.statuses, value)),
  isList: true,
};

const before: Field = {
  key: "before",
  write: ({ promisedBefore }) => (promisedBefore === null ? null : String(promisedBefore)),
  read: (value) => (/^20\d\d$/.test(value) ? { promisedBefore: Number(value) } : null),
};

const district: Field = {
  key: "district",
  write: ({ districts }) => districts.join(",") || null,
  read: (value, sofar, { districts }) => wish("districts", withMember(districts, sofar.districts, value)),
  isList: true,
};

/** Hectares, as people round them. */
const more: Field = {
  key: "more",
  write: ({ moreThanHectares }) => (moreThanHectares === null ? null : String(moreThanHectares)),
  read: (value) => (/^(0|[1-9]\d{0,3})(\.5)?$/.test(value) ? { moreThanHectares: Number(value) } : null),
};

const month: Field = {
  key: "t",
  write: (state) => (state.month === null ? null : isoMonth(state.month)),
  read: (value) => wish("month", monthFromIso(value)),
};

const clock: Field = {
  key: "clock",
  write: (state) => (state.clock === initialState.clock ? null : state.clock),
  read: (value) => wish("clock", member(clocks, value)),
};

const sort: Field = {
  key: "sort",
  write: (state) => (state.sort === initialState.sort ? null : state.sort),
  read: (value) => wish("sort", member(sorts, value)),
};

/** Which promises the book shows, told only where it is open. */
const verdict: Field = {
  key: "verdict",
  write: (state) =>
    (state.panel.kind === "promises" && verdicts.filter((each) => state.verdicts.includes(each)).join(",")) ||
    null,
  read: (value, sofar) =>
    sofar.panel?.kind === "promises" ? wish("verdicts", withMember(verdicts, sofar.verdicts, value)) : null,
  isList: true,
};

const promiseSort: Field = {
  key: "psort",
  write: (state) =>
    state.panel.kind === "promises" && state.promiseSort !== initialState.promiseSort
      ? state.promiseSort
      : null,
  read: (value, { panel }) =>
    panel?.kind === "promises" ? wish("promiseSort", member(promiseSorts, value)) : null,
};

/** What narrows the measures is told of their list only. */
const category: Field = {
  key: "cat",
  write: measuresOnly(({ categories }) => categories.join(",") || null),
  read: (value, sofar, { isCategory }) => {
    if (!isCategory(value)) return null;
    const chosen = new Set([...(sofar.measureFilter?.categories ?? []), value]);
    return measuresWish(sofar, { categories: [...chosen].toSorted() });
  },
  isList: true,
};

const money: Field = {
  key: "money",
  write: measuresOnly(({ money: choice }) => choice),
  read: (value, sofar) => {
    const choice = member(moneyChoices, value);
    return choice && measuresWish(sofar, { money: choice });
  },
};

const year: Field = {
  key: "year",
  write: measuresOnly((filter) => (filter.year === null ? null : String(filter.year))),
  read: (value, sofar) => (/^20\d\d$/.test(value) ? measuresWish(sofar, { year: Number(value) }) : null),
};

const at: Field = {
  key: "at",
  write: measuresOnly((filter) => filter.site),
  read: (value, sofar, { isSite, aliases }) => {
    const id = aliases.sites.get(value) ?? value;
    return isSite(id) ? measuresWish(sofar, { site: id }) : null;
  },
};

/** A search shows its list, unless a link names something else to be shown. */
const query: Field = {
  key: "q",
  write: (state) => (state.panel.kind === "sites" ? null : cleanQuery(state.query) || null),
  read: (value, { panel }) => {
    const found = cleanQuery(value);
    const isSearch = found !== "" && (!panel || panel.kind === "nearby");
    return isSearch ? { query: found, panel: { kind: "search" } } : { query: found };
  },
};

const language: Field = {
  key: "lang",
  write: (state) => state.language,
  read: (value) => wish("language", member(languages, value)),
};

const version: Field = {
  key: "v",
  write: () => "1",
  read: (value) => (value === "1" ? {} : null),
};

/** The grammar, in the order in which a link is written. */
export const fields: readonly Field[] = [
  map,
  site,
  event,
  measure,
  view,
  section,
  near,
  place,
  kind,
  status,
  district,
  before,
  more,
  month,
  clock,
  sort,
  category,
  money,
  year,
  at,
  verdict,
  promiseSort,
  query,
  language,
  version,
];

/** One panel is open: the first that a link names. */
function panelWish(sofar: Partial<Linked>, panel: Panel): Partial<Linked> | null {
  return sofar.panel ? null : { panel };
}

function measuresOnly(write: (filter: MeasureFilter) => string | null): Field["write"] {
  return ({ panel, measureFilter }) => (panel.kind === "measures" ? write(measureFilter) : null);
}

function measuresWish(sofar: Partial<Linked>, change: Partial<MeasureFilter>): Partial<Linked> | null {
  if (sofar.panel?.kind !== "measures") return null;
  return { measureFilter: { ...wholeMeasures, ...sofar.measureFilter, ...change } };
}

/** Own keys only: `__proto__` and `constructor` are no views. */
function isView(value: string): value is keyof typeof views {
  return Object.hasOwn(views, value);
}

function wish<Key extends keyof Linked>(key: Key, value: Linked[Key] | null): Partial<Linked> | null {
  return value === null ? null : { [key]: value };
}

function member<Value extends string>(table: readonly Value[], value: string): Value | null {
  return table.find((each) => each === value) ?? null;
}

/** The list with one more, in the order of the table: the same choice is the same link. */
function withMember<Value extends string>(
  table: readonly Value[],
  chosen: readonly Value[] | undefined,
  value: string,
): readonly Value[] | null {
  return member(table, value) && table.filter((each) => each === value || chosen?.includes(each));
}
