import { shownArea } from "./area.ts";
import type { Atlas, BuiltSite } from "./atlas.ts";
import { dueOf } from "./due.ts";
import { type FeatureRef, featureKey } from "./feature-ref.ts";
import type { Precision, SiteKind, Status } from "./kinds.ts";
import type { Localised } from "./localised.ts";
import { mainAmount } from "./money.ts";
import { promisesFor } from "./promises.ts";
import type { AtlasEvent, Cite, Figure } from "./rows.ts";
import { statusOn } from "./status.ts";
import { type Judgement, judge } from "./verdict.ts";

/**
 * Things side by side: whatever they are, each answers the same rows, in this order and in the same units. A new kind of
 * thing is a new case of `comparedThing`; table, differences, print and export follow.
 */
export const comparedRows = [
  "kind",
  "statusNow",
  "statusPromised",
  "hectaresStated",
  "hectaresDrawn",
  "floorArea",
  "money",
  "promises",
  "measures",
  "district",
  "precision",
  "sources",
] as const;
export type ComparedRow = (typeof comparedRows)[number];

export interface ComparedThing {
  readonly ref: FeatureRef;
  readonly name: Localised;
  readonly short: Localised;
  readonly siteKind: SiteKind | null;
  readonly cells: Readonly<Record<ComparedRow, ComparedCell>>;
  readonly events: readonly AtlasEvent[];
}

/** What stands in one row of one column. */
export type ComparedCell =
  /** Nothing is known, or there can be nothing. */
  | { readonly type: "none" }
  | { readonly type: "word"; readonly word: ComparedWord }
  | ComparedAmount
  | { readonly type: "promises"; readonly judgements: readonly Judgement[] }
  | { readonly type: "sources"; readonly cites: readonly Cite[] };

/** A word of a table of words, or of the data. */
export type ComparedWord =
  | { readonly of: "kind"; readonly key: SiteKind }
  | { readonly of: "status"; readonly key: Status }
  | { readonly of: "precision"; readonly key: Precision }
  | { readonly of: "text"; readonly text: Localised };

export interface ComparedAmount {
  readonly type: "amount";
  /** In m², m² of floor, dollars or pieces: the same in each column of a row. */
  readonly value: number;
  /** What states it; null for what is measured or counted. */
  readonly figure: Figure | null;
  /** What else is stated in this row of the same thing. Nothing is added up. */
  readonly others: readonly Figure[];
  /** Given for several things together, so that it is not the amount of this one. */
  readonly isShared: boolean;
}

/** @returns null for what has no facts, or is not there. */
export function comparedThing(atlas: Atlas, ref: FeatureRef): ComparedThing | null {
  switch (ref.kind) {
    case "site": {
      const site = atlas.site(ref.id);
      return site ? ofSite(atlas, site, ref) : null;
    }
    case "place":
    case "layer":
    case "own":
    case "drawing":
      return null;
  }
}

function ofSite(atlas: Atlas, site: BuiltSite, ref: FeatureRef): ComparedThing {
  const figures = atlas.figuresOfSite(site.id).filter(({ sameFactAs }) => sameFactAs === undefined);
  const events = atlas.eventsOfSite(site.id).filter(({ sameFactAs }) => sameFactAs === undefined);
  const stated = shownArea(atlas, site);
  const judgements = promisesFor(atlas, site.id).map((promise) => judge(promise, atlas));
  return {
    ref,
    name: site.name,
    short: site.short,
    siteKind: site.kind,
    events,
    cells: {
      kind: word({ of: "kind", key: site.kind }),
      statusNow: word({ of: "status", key: statusOn(atlas, site, atlas.asOf, "known") }),
      statusPromised: word({ of: "status", key: statusOn(atlas, site, atlas.asOf, "promised") }),
      hectaresStated:
        stated && stated.from !== "outline"
          ? statedAmount(
              stated.figure,
              figures.filter((figure) => figure.areaOf === site.id),
            )
          : none,
      hectaresDrawn: site.drawnSquareMetres === null ? none : amount(site.drawnSquareMetres),
      floorArea: mostOf(figures.filter(({ role, unit }) => role === "floor-area" && unit === "m2")),
      money: moneyOf(figures.filter(({ role, unit }) => role === "money" && unit === "hkd")),
      promises: judgements.length > 0 ? { type: "promises", judgements } : none,
      measures: amount(atlas.measuresOfSite(site.id).length),
      district: site.district ? word({ of: "text", text: site.district }) : none,
      precision: word({ of: "precision", key: site.precision }),
      sources: { type: "sources", cites: placesOf([site, ...figures, ...events]) },
    },
  };
}

const none: ComparedCell = { type: "none" };

function word(of: ComparedWord): ComparedCell {
  return { type: "word", word: of };
}

function amount(value: number): ComparedAmount {
  return { type: "amount", value, figure: null, others: [], isShared: false };
}

function statedAmount(figure: Figure, all: readonly Figure[]): ComparedAmount {
  return {
    type: "amount",
    value: figure.value,
    figure,
    others: all.filter(({ id }) => id !== figure.id),
    // An area belongs to the site whose extent it is, whatever other sites it is told of.
    isShared: figure.areaOf === undefined && figure.siteIds.length > 1,
  };
}

function mostOf(figures: readonly Figure[]): ComparedCell {
  const [most] = figures.toSorted((a, b) => b.value - a.value);
  return most ? statedAmount(most, figures) : none;
}

/** Amounts are never added: the one that tells most stands for them. What is paid to each applicant tells nothing of a site. */
function moneyOf(figures: readonly Figure[]): ComparedCell {
  const telling = figures.filter(({ money }) => money !== "each");
  const main = mainAmount(telling);
  return main ? statedAmount(main, telling) : none;
}

/** Every place cited, each once. */
function placesOf(rows: readonly { readonly cite: readonly Cite[] }[]): readonly Cite[] {
  const cites = rows.flatMap(({ cite }) => cite);
  return [...new Map(cites.map((cite) => [[cite.source, cite.para, cite.annex].join("/"), cite])).values()];
}

/** How a cell differs from that of the first column. */
export type Difference =
  | { readonly type: "same" }
  | { readonly type: "other" }
  /** Larger or smaller by so much, and so many times as large; null times where the first is nothing. */
  | {
      readonly type: "amount";
      readonly by: number;
      readonly times: number | null;
      readonly isAbout: boolean;
    };

/** @returns null where it cannot be told: one of them is unknown, or they are amounts of different natures. */
export function differenceOf(first: ComparedCell, cell: ComparedCell): Difference | null {
  if (first.type === "word" && cell.type === "word")
    return wordKey(first.word) === wordKey(cell.word) ? same : other;
  if (first.type === "promises" && cell.type === "promises")
    return promiseKey(first.judgements) === promiseKey(cell.judgements) ? same : other;
  if (first.type === "amount" && cell.type === "amount") return amountDifference(first, cell);
  return null;
}

const same: Difference = { type: "same" };
const other: Difference = { type: "other" };

function amountDifference(first: ComparedAmount, cell: ComparedAmount): Difference | null {
  if (first.isShared || cell.isShared || first.figure?.money !== cell.figure?.money) return null;
  // One of several amounts is not what a site was given: the difference of two such would tell nothing.
  const isOneOfSeveral = [first, cell].some(({ figure, others }) => figure?.money && others.length > 0);
  if (isOneOfSeveral) return null;
  const isAbout = [first, cell].some(({ figure }) => figure !== null && figure.qualifier !== "exact");
  if (first.value === cell.value) return isAbout ? null : same;
  const times = first.value === 0 ? null : cell.value / first.value;
  return { type: "amount", by: cell.value - first.value, times, isAbout };
}

function wordKey(of: ComparedWord): string {
  return of.of === "text" ? of.text.en : of.key;
}

function promiseKey(judgements: readonly Judgement[]): string {
  return judgements.map(({ promise, verdict }) => `${dueOf(promise).latest} ${verdict}`).join();
}

/** Whether the columns of a row tell different things; what is known of one alone is a difference too. Sources never are. */
export function isDifferent(row: ComparedRow, things: readonly ComparedThing[]): boolean {
  if (row === "sources") return false;
  const [first, ...others] = things.map(({ cells }) => cells[row]);
  return others.some(
    (cell) =>
      first &&
      (cell.type !== first.type || (cell.type !== "none" && differenceOf(first, cell)?.type !== "same")),
  );
}

/** Rows in which something is known of any of them. */
export function knownRows(things: readonly ComparedThing[]): readonly ComparedRow[] {
  return comparedRows.filter((row) => things.some(({ cells }) => cells[row].type !== "none"));
}

export interface Containment {
  readonly part: ComparedThing;
  readonly whole: ComparedThing;
}

/** Things that lie in one another, or belong to one another: their numbers are not numbers of two. */
export function containments(
  atlas: Pick<Atlas, "site">,
  things: readonly ComparedThing[],
): readonly Containment[] {
  return things.flatMap((part) => {
    const site = part.ref.kind === "site" ? atlas.site(part.ref.id) : undefined;
    return things
      .filter(({ ref }) => {
        if (ref.kind !== "site") return false;
        return site?.partOf === ref.id || (atlas.site(ref.id)?.members?.includes(site?.id ?? "") ?? false);
      })
      .map((whole) => ({ part, whole }));
  });
}

/** The events of all things in one list, each once with the things that it is about, the first first. */
export interface SharedEvent {
  readonly event: AtlasEvent;
  readonly things: readonly ComparedThing[];
}

export function sharedEvents(things: readonly ComparedThing[]): readonly SharedEvent[] {
  const events = new Map(things.flatMap((thing) => thing.events.map((event) => [event.id, event])));
  return [...events.values()]
    .toSorted((a, b) => sortDay(a).localeCompare(sortDay(b)))
    .map((event) => ({ event, things: things.filter((thing) => thing.events.includes(event)) }));
}

function sortDay({ when }: AtlasEvent): string {
  return when.earliest ?? when.latest ?? "9999";
}

export function thingKey({ ref }: ComparedThing): string {
  return featureKey(ref);
}
