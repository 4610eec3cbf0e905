import * as v from "valibot";
import {
  sourceKinds,
  siteKinds,
  statuses,
  precisions,
  placeKinds,
  figureRoles,
  moneyNatures,
  eventKinds,
  milestones,
} from "./kinds.ts";
import { longestPlaceId } from "./choice/spot.ts";
import { readPointBasis } from "./point-basis.ts";

/**
 * The rows of geodata/: what a row may hold, field by field. Types are read off the schemas.
 * Areas are square metres, lengths metres, positions WGS84 [longitude, latitude], dates ISO 8601.
 */

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is kebab-case words"));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty("text is missing"));
export const text = v.object({ zhHant: words, en: words, zhHans: v.optional(words) });
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is YYYY-MM-DD"));
const isoPartial = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"),
);
const confidence = v.picklist(["high", "medium", "low", "none"]);
/** Other names that people type, in any script; what the search makes out by itself is left out. */
const aliases = v.optional(v.pipe(v.array(words), v.minLength(1)));

/** A date as people wrote it: the interval sorts, the words are read. `null` = open or not stated. */
export const whenSchema = v.object({
  earliest: v.nullable(isoDay),
  latest: v.nullable(isoDay),
  words: text,
});

const numberFromOne = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where a fact stands: a source, and in the paper the paragraph, the annex row (a measure's id) or the part. */
export const citeSchema = v.object({
  source: id,
  para: v.optional(numberFromOne),
  annex: v.optional(numberFromOne),
  row: v.optional(id),
  part: v.optional(v.picklist(["header", "purpose", "signature"])),
});
export const cites = v.pipe(v.array(citeSchema), v.minLength(1, "a fact needs a source"));

export const sourceSchema = v.object({
  id,
  /** As printed, in the language of the source. */
  title: words,
  /** No printed title was seen: the title is our own description, in the language of the source. */
  titleDescribed: v.optional(v.literal(true)),
  /** Our own name for it, where the title alone would not be understood. */
  name: v.optional(text),
  publisher: text,
  date: v.nullable(isoPartial),
  /** Of the paper: how many paragraphs it has. */
  paragraphs: v.optional(numberFromOne),
  url: v.nullable(v.pipe(v.string(), v.url())),
  alsoUrls: v.optional(v.array(v.pipe(v.string(), v.url()))),
  language: v.picklist(["zh", "en"]),
  kind: v.picklist(sourceKinds),
  note: v.optional(text),
});

export const categorySchema = v.object({
  id,
  part: v.picklist(["body", "annex"]),
  annex: v.optional(numberFromOne),
  name: text,
});

export const unitSchema = v.object({
  id,
  name: text,
  /** English singular, where it differs. */
  enOne: v.optional(words),
  /** The name is a pattern with {n}: "phase {n}". */
  ordinal: v.optional(v.boolean()),
});

export const siteSchema = v.object({
  id,
  name: text,
  /** For the map and for lists. */
  short: text,
  aliases,
  nameStatus: v.picklist(["official", "translation", "from-memory", "from-brief"]),
  kind: v.picklist(siteKinds),
  type: text,
  /** The site this one is a piece of, or lies in. */
  partOf: v.nullable(id),
  /** Sites that a group or a corridor speaks of together. */
  members: v.optional(v.array(id)),
  /** The measure whose zone bears nearly the same name. */
  notToBeConfusedWith: v.optional(id),
  precision: v.picklist(precisions),
  confidence,
  basis: text,
  licence: v.picklist(["none", "government", "government-and-odbl"]),
  outsideHongKong: v.picklist(["no", "partly", "yes"]),
  /** What has to be said beside the district that the outlines give. */
  districtNote: v.optional(text),
  statusAtPaper: v.picklist(statuses),
  statusWhy: text,
  statusCite: cites,
  repPoint: v.nullable(v.tuple([v.number(), v.number()])),
  /** The zoom levels between which the map draws the site; parts come in where wholes step back. */
  zooms: v.object({ from: v.number(), to: v.number() }),
  /** Drawn only when chosen: a later extent, for instance. */
  onRequest: v.optional(v.boolean()),
  cite: cites,
});

/** A place of the gazetteer: where the search takes a name. */
export const placeSchema = v.object({
  id,
  kind: v.picklist(placeKinds),
  name: text,
  aliases,
  point: v.tuple([v.number(), v.number()]),
  /** 1 is known to everybody, 5 to its neighbours. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  source: id,
  /** The site of the atlas that is this very place. */
  site: v.optional(id),
});

/** A row of geodata/places/: a place that its neighbours know. Its kind is the name of its file. */
export const localPlaceSchema = v.object({
  id: v.pipe(id, v.maxLength(longestPlaceId, "an id of a place is too long for a link")),
  kind: v.picklist(placeKinds),
  name: text,
  aliases,
  point: v.tuple([v.number(), v.number()]),
  /** 3 is known to most, 8 to few: one and two are for towns and districts. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(8)),
  source: id,
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, "a month is YYYY-MM")),
  /** How the point was got, in the words of `point-basis.ts`. */
  basis: v.pipe(
    v.string(),
    v.check((basis) => readPointBasis(basis) !== null, "is no known basis of a point"),
  ),
  /** What has to be known of it today, such as that a control point is closed. */
  note: v.optional(text),
});

export const measureSchema = v.object({
  id,
  category: id,
  name: text,
  nameStatus: v.picklist(["official", "translation", "from-memory"]),
  nameSource: v.nullable(v.pipe(v.string(), v.url())),
  /** What it is called since. */
  laterName: v.optional(text),
  summary: text,
  /** The measure whose zone bears nearly the same name. */
  notToBeConfusedWith: v.optional(id),
  /** No later fact tells what came of it: the day until which one was looked for, and where. */
  notFound: v.optional(v.object({ until: isoDay, where: text })),
  cite: cites,
  siteIds: v.array(id),
});

export const figureSchema = v.object({
  id,
  /** 1-based place among the 275 numbers and dates of the paper; absent on later figures. */
  paperRow: v.optional(numberFromOne),
  subject: text,
  value: v.pipe(v.number(), v.finite()),
  unit: id,
  qualifier: v.picklist([
    "exact",
    "about",
    "more-than",
    "nearly",
    "up-to",
    "within",
    "from",
    "by",
    "estimated",
  ]),
  words: text,
  asOf: whenSchema,
  role: v.picklist(figureRoles),
  /** For money. */
  money: v.optional(v.picklist(moneyNatures)),
  /** For land areas: added to the total, a whole that contains counted land, given later, or for comparison only. */
  ledger: v.optional(v.picklist(["counted", "container", "later", "reference"])),
  /** For land areas: the site whose whole extent this is. */
  areaOf: v.optional(id),
  /** For a part: the figure that contains it, of land or of money. */
  within: v.optional(id),
  /** The figure that says the same elsewhere in the paper. */
  sameFactAs: v.optional(id),
  /** The figure that gives the same number for something else: equal, and yet not the same. */
  sameNumberAs: v.optional(id),
  note: v.optional(text),
  confidence: v.optional(confidence),
  cite: cites,
  siteIds: v.array(id),
  measureIds: v.array(id),
});

export const eventSchema = v.object({
  id,
  paperRow: v.optional(numberFromOne),
  kind: v.picklist(eventKinds),
  when: whenSchema,
  /** The headline, with its numbers. */
  headline: text,
  text: v.optional(text),
  cite: cites,
  siteIds: v.array(id),
  measureIds: v.array(id),
  /** The promise (an event) this later fact answers. */
  about: v.optional(id),
  /** The event that says the same elsewhere in the paper. */
  sameFactAs: v.optional(id),
  /** By when what is promised is due, where `when` is the day it was said, or longer than the time of the promise. */
  due: v.optional(whenSchema),
  /** What is to come by then, where the headline tells what happened on the day it was said. */
  promised: v.optional(text),
  /** Which step a promise dates, or a later fact tells of. */
  milestone: v.optional(v.picklist(milestones)),
  /** When the step was reached, where `when` is the day it was told; a report without it may tell of any day before. */
  reached: v.optional(whenSchema),
  /** Whether this later fact brings all that its promise said, or a part. */
  meets: v.optional(v.picklist(["wholly", "partly"])),
  /** Its source says that, on that day, what was promised was still to come: of an end, that it had not ended. */
  stillToCome: v.optional(v.literal(true)),
  /** What the named sites become by this event; of a promise, what they would become. */
  status: v.optional(v.object({ becomes: v.picklist(statuses), siteIds: v.array(id) })),
  /** A neighbour of its measures: it tells of something beside them, not of what came of them. */
  related: v.optional(v.literal(true)),
  /** The day it came into the data; of those of the first edition it is not told. */
  added: v.optional(isoDay),
  confidence: v.optional(confidence),
});

export type When = v.InferOutput<typeof whenSchema>;
export type Cite = v.InferOutput<typeof citeSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Category = v.InferOutput<typeof categorySchema>;
export type Unit = v.InferOutput<typeof unitSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type LocalPlace = v.InferOutput<typeof localPlaceSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type AtlasEvent = v.InferOutput<typeof eventSchema>;
