import { type Language, languages } from "../model/localised.ts";
import { siteKinds, statuses } from "../model/rows.ts";
import type { Aliases } from "./aliases.ts";
import { formatCamera, parseCamera } from "./camera.ts";
import type { Panel, PanelKind } from "./panel.ts";
import { cleanQuery } from "./query.ts";
import { type AtlasState, sorts } from "./store.ts";

/**
 * The hash of the address ⇄ what the reader chose. One grammar, fixed order, defaults left out:
 *
 *     #map=13.25/22.4243/114.2098&site=ma-liu-shui-88ha&lang=en&v=1
 *
 * `lang` is always written: the default comes from the browser, and a link must read the same in another one.
 */

/** The part of the state that a link carries. */
export type Linked = Pick<AtlasState, "panel" | "language" | "camera" | "kinds" | "statuses" | "sort" | "query">;

export interface KnownIds {
  readonly isSite: (id: string) => boolean;
  readonly isMeasure: (id: string) => boolean;
  readonly aliases: Aliases;
}

/** What a link asks for, and the pieces of it that could not be read. */
export interface ReadLink {
  readonly wish: Partial<Linked>;
  readonly unread: readonly string[];
  /** The link was longer than any that is written here; its end was not read. */
  readonly cut: boolean;
}

export const longestHash = 2_000;
const version = "1";
const longestUnread = 40;
const views = ["measures", "shelf", "land", "paper", "sources", "about"] as const satisfies readonly PanelKind[];

export function formatHash(state: Linked): string {
  const { panel } = state;
  const pairs: readonly (readonly [string, string | null])[] = [
    ["map", state.camera && formatCamera(state.camera)],
    ["site", panel.kind === "site" ? panel.id : null],
    ["measure", panel.kind === "measure" ? panel.id : null],
    ["view", views.some((view) => view === panel.kind) ? panel.kind : null],
    ["section", panel.kind === "paper" ? (panel.section ?? null) : null],
    ["kind", state.kinds.join(",") || null],
    ["status", state.statuses.join(",") || null],
    ["sort", state.sort === "group" ? null : state.sort],
    ["q", cleanQuery(state.query) || null],
    ["lang", state.language],
    ["v", version],
  ];
  return `#${pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encoded(value)}`])).join("&")}`;
}

/** Never throws, whatever the hash: what cannot be read is left out of the wish and named in `unread`. */
export function parseHash(hash: string, known: KnownIds): ReadLink {
  const text = hash.replace(/^#/, "");
  const cut = text.length > longestHash;
  const reader = new Reader(known);
  for (const piece of text.slice(0, longestHash).split("&")) {
    if (piece !== "") reader.read(piece);
  }
  return { wish: reader.wish, unread: [...reader.unread], cut };
}

/** Slashes and commas may stand as they are in a hash, and read better so. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",");
}

class Reader {
  readonly unread = new Set<string>();
  wish: Partial<Linked> = {};
  readonly #seen = new Set<string>();

  constructor(readonly known: KnownIds) {}

  read(piece: string): void {
    const at = piece.indexOf("=");
    const key = at < 0 ? piece : piece.slice(0, at);
    const value = at < 0 ? null : decoded(piece.slice(at + 1));
    const field = fields.get(key);
    const wish = field && value !== null && !this.#seen.has(key) ? field(value, this.known, this.wish) : null;
    this.#seen.add(key);
    if (wish) this.wish = { ...this.wish, ...wish };
    else this.unread.add(sayable(piece));
  }
}

type Field = (value: string, known: KnownIds, sofar: Partial<Linked>) => Partial<Linked> | null;

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["map", (value) => wishFor("camera", parseCamera(value))],
  ["site", (value, known) => panelWish("site", known.aliases.sites.get(value) ?? value, known.isSite)],
  ["measure", (value, known) => panelWish("measure", known.aliases.measures.get(value) ?? value, known.isMeasure)],
  ["view", (value) => wishFor("panel", viewPanel(value))],
  ["section", (value, _known, { panel }) => (panel?.kind === "paper" ? sectionWish(value) : null)],
  ["kind", (value) => wishFor("kinds", members(siteKinds, value))],
  ["status", (value) => wishFor("statuses", members(statuses, value))],
  ["sort", (value) => wishFor("sort", member(sorts, value))],
  ["q", (value) => ({ query: cleanQuery(value) })],
  ["lang", (value) => wishFor("language", member<Language>(languages, value))],
  ["v", (value) => (value === version ? {} : null)],
]);

function wishFor<Key extends keyof Linked>(key: Key, value: Linked[Key] | null): Partial<Linked> | null {
  return value === null ? null : { [key]: value };
}

function panelWish(
  kind: "site" | "measure",
  id: string,
  isKnown: (id: string) => boolean,
): Partial<Linked> | null {
  return isKnown(id) ? { panel: { kind, id } } : null;
}

function viewPanel(value: string): Panel | null {
  const kind = member(views, value);
  return kind && { kind };
}

function sectionWish(value: string): Partial<Linked> | null {
  return /^[a-z0-9-]{1,80}$/.test(value) ? { panel: { kind: "paper", section: value } } : null;
}

function member<Value extends string>(table: readonly Value[], value: string): Value | null {
  return table.find((each) => each === value) ?? null;
}

/** A comma list, every part known; the result stands in the order of the table. */
function members<Value extends string>(table: readonly Value[], value: string): readonly Value[] | null {
  const parts = value.split(",");
  if (!parts.every((part) => member(table, part))) return null;
  return table.filter((each) => parts.includes(each));
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a broken % sequence: the piece is named as unread
  }
}

/** A piece of a link as it may be shown: no control characters, no more than a line. */
function sayable(piece: string): string {
  const clean = piece.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "");
  return clean.length > longestUnread ? `${clean.slice(0, longestUnread - 1)}…` : clean;
}

/** The link to a panel by itself, as rows and tabs carry it: it opens there in a new tab, too. */
export function linkTo(panel: Panel, language: Language): string {
  return formatHash({ panel, language, camera: null, kinds: [], statuses: [], sort: "group", query: "" });
}
