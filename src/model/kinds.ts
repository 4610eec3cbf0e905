/** What there is several kinds of: the tables that schemas, style, legend and panels read, each in its order. */

export const sourceKinds = ["official", "original-publisher", "news", "repost"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const siteKinds = ["park", "land", "university", "industry", "facility", "area"] as const;
export type SiteKind = (typeof siteKinds)[number];

export const statuses = [
  "conceived",
  "planned",
  "works",
  "completed",
  "partly-open",
  "open",
  "revised",
  "unknown",
] as const;
export type Status = (typeof statuses)[number];

export const precisions = ["official", "digitised", "indicative", "point", "none"] as const;
export type Precision = (typeof precisions)[number];

export const placeKinds = [
  "district",
  "town",
  "neighbourhood",
  "village",
  "estate",
  "court",
  "station",
  "university",
  "facility",
  "region",
  "city",
  "island",
  "peak",
  "water",
  "reservoir",
  "river",
  "control-point",
  "light-rail",
  "ferry-pier",
  "development",
  "hospital",
  "clinic",
  "school",
  "mall",
  "market",
  "road",
  "tunnel-bridge",
  "park",
  "country-park",
  "sports",
  "beach",
  "library",
  "museum-venue",
  "government-office",
  "post-office",
  "police",
  "hill",
  "bay",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const figureRoles = [
  "land-area",
  "floor-area",
  "money",
  "people",
  "count",
  "percent",
  "ratio",
  "rank",
  "duration",
] as const;
export type FigureRole = (typeof figureRoles)[number];

/**
 * What an amount of money is: put aside by the Government or its companies (injected, the size of a fund or scheme);
 * paid (approved, granted, invested out of one); for each applicant, laboratory or university; or other people's.
 */
export const moneyNatures = ["set-aside", "paid", "each", "others"] as const;
export type MoneyNature = (typeof moneyNatures)[number];

export const eventKinds = ["reported", "promised", "happened", "revised"] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * What step a commitment dates, and what step a later fact tells of: only steps of one kind are compared. `first-part` is
 * the first of several to be completed; `in-force` is there for everybody; `end` is how long something runs.
 */
export const milestones = [
  "start",
  "first-part",
  "completion",
  "opening",
  "in-force",
  "amount-paid",
  "end",
] as const;
export type Milestone = (typeof milestones)[number];
