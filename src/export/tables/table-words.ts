import type { Atlas } from "../../model/atlas.ts";
import type { EventKind, Milestone, Precision, SiteKind, Status } from "../../model/kinds.ts";
import type { Localised } from "../../model/localised.ts";
import type { Cite, Site } from "../../model/rows.ts";
import type { OpenReason, Verdict } from "../../model/verdicts.ts";

/** Headings of the columns. */
export const headings = [
  "id",
  "name",
  "promise",
  "subject",
  "event",
  "kind",
  "category",
  "summary",
  "laterName",
  "amount",
  "status",
  "statusAtPaper",
  "district",
  "hectares",
  "hectaresFrom",
  "value",
  "unit",
  "words",
  "details",
  "dateWords",
  "dateEarliest",
  "dateLatest",
  "milestone",
  "earliest",
  "latest",
  "verdict",
  "openReason",
  "leastMonths",
  "mostMonths",
  "answers",
  "precision",
  "licence",
  "sites",
  "measures",
  "source",
  "sourceUrl",
  "promiseSource",
  "promiseUrl",
  "laterSource",
  "laterUrl",
  "asOf",
] as const;
export type Heading = (typeof headings)[number];

/** The words that tables are written in; the texts of the interface have them. */
export interface TableWords {
  readonly column: Readonly<Record<Heading, string>>;
  readonly kind: Readonly<Record<SiteKind, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly precision: Readonly<Record<Precision, string>>;
  readonly eventKind: Readonly<Record<EventKind, string>>;
  readonly laterKind: Readonly<Record<EventKind, string>>;
  readonly milestone: Readonly<Record<Milestone, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly openReason: Readonly<Record<OpenReason, string>>;
  readonly cite: { readonly titleDescribed: string };
  readonly site: { readonly licence: Readonly<Record<Site["licence"], string>> };
  readonly siteList: {
    readonly statedInPaper: string;
    readonly givenLater: string;
    readonly drawnOnly: string;
  };
}

/** What a table of the atlas is made with. */
export interface TableContext {
  readonly atlas: Atlas;
  readonly words: TableWords;
  readonly localise: (localised: Localised) => string;
  /** A place in a source, such as a paragraph; empty where none is named. */
  readonly placeWords: (cite: Cite) => string;
}
