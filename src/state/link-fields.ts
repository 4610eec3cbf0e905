import { languages } from "../model/localised.ts";
import { siteKinds, statuses } from "../model/rows.ts";
import type { Aliases } from "./aliases.ts";
import { formatCamera, parseCamera } from "./camera.ts";
import type { Panel, PanelKind } from "./panel.ts";
import { cleanQuery } from "./query.ts";
import { type AtlasState, initialState, sorts } from "./store.ts";

/** The part of the state that a link carries. */
export type Linked = Pick<
  AtlasState,
  "panel" | "language" | "camera" | "kinds" | "statuses" | "sort" | "query"
>;

export interface KnownIds {
  readonly isSite: (id: string) => boolean;
  readonly isMeasure: (id: string) => boolean;
  readonly aliases: Aliases;
}

/** One key of the grammar. `read` gives null for a value it does not know; `sofar` is what stood before it. */
export interface Field {
  readonly write: (state: Linked) => string | null;
  readonly read: (value: string, sofar: Partial<Linked>, known: KnownIds) => Partial<Linked> | null;
  /** The value is a comma list, read part by part. */
  readonly isList?: true;
}

const longestSection = 80;
const version = "1";

/** Sites and measures have keys of their own; the rest are views. A new kind of panel is missed here by the compiler. */
const views: Readonly<Record<Exclude<PanelKind, "site" | "measure">, true>> = {
  sites: true,
  measures: true,
  shelf: true,
  land: true,
  paper: true,
  sources: true,
  about: true,
};

/** The grammar, in the order in which a link is written. */
export const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  [
    "map",
    {
      write: ({ camera }) => camera && formatCamera(camera),
      read: (value) => wish("camera", parseCamera(value)),
    },
  ],
  [
    "site",
    panelField(
      "site",
      (known) => known.isSite,
      ({ sites }) => sites,
    ),
  ],
  [
    "measure",
    panelField(
      "measure",
      (known) => known.isMeasure,
      ({ measures }) => measures,
    ),
  ],
  ["view", { write: ({ panel }) => viewOf(panel), read: readView }],
  ["section", { write: ({ panel }) => sectionOf(panel), read: readSection }],
  [
    "kind",
    {
      write: ({ kinds }) => siteKinds.filter((kind) => kinds.includes(kind)).join(",") || null,
      read: (value, { kinds = [] }) => wish("kinds", withMember(siteKinds, kinds, value)),
      isList: true,
    },
  ],
  [
    "status",
    {
      write: (state) => statuses.filter((status) => state.statuses.includes(status)).join(",") || null,
      read: (value, sofar) => wish("statuses", withMember(statuses, sofar.statuses ?? [], value)),
      isList: true,
    },
  ],
  [
    "sort",
    {
      write: ({ sort }) => (sort === initialState.sort ? null : sort),
      read: (value) => wish("sort", member(sorts, value)),
    },
  ],
  ["q", { write: ({ query }) => cleanQuery(query) || null, read: (value) => ({ query: cleanQuery(value) }) }],
  [
    "lang",
    { write: ({ language }) => language, read: (value) => wish("language", member(languages, value)) },
  ],
  ["v", { write: () => version, read: (value) => (value === version ? {} : null) }],
]);

function panelField(
  kind: "site" | "measure",
  isKnown: (known: KnownIds) => (id: string) => boolean,
  renamed: (aliases: Aliases) => ReadonlyMap<string, string>,
): Field {
  return {
    write: ({ panel }) => (panel.kind === kind ? panel.id : null),
    read: (value, sofar, known) => {
      const id = renamed(known.aliases).get(value) ?? value;
      return isKnown(known)(id) && !sofar.panel ? { panel: { kind, id } } : null;
    },
  };
}

/** The list of sites is where everybody starts. */
function viewOf({ kind }: Panel): string | null {
  return isView(kind) && kind !== "sites" ? kind : null;
}

/** Own keys only: `__proto__` and `constructor` are no views. */
function isView(value: string): value is keyof typeof views {
  return Object.hasOwn(views, value);
}

function readView(value: string, sofar: Partial<Linked>): Partial<Linked> | null {
  return isView(value) && !sofar.panel ? { panel: { kind: value } } : null;
}

function sectionOf(panel: Panel): string | null {
  return panel.kind === "paper" && panel.section && isSection(panel.section) ? panel.section : null;
}

function readSection(value: string, { panel }: Partial<Linked>): Partial<Linked> | null {
  return panel?.kind === "paper" && isSection(value) ? { panel: { kind: "paper", section: value } } : null;
}

function isSection(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longestSection;
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
  chosen: readonly Value[],
  value: string,
): readonly Value[] | null {
  return member(table, value) && table.filter((each) => each === value || chosen.includes(each));
}
