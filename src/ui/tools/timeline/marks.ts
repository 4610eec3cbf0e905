import type { Atlas } from "../../../model/atlas.ts";
import { isDated } from "../../../model/interval.ts";
import { isoMonth, isOnTimeline, lastMonth, monthOf, timelineYears } from "../../../model/months.ts";
import { isPaperPromise } from "../../../model/promises.ts";
import type { AtlasEvent, When } from "../../../model/rows.ts";
import { scaleLinear } from "d3-scale";

/** What is drawn of an event: when it was, and when what it promises is due. */
export type MarkKind = "promise" | "due" | "reported" | "happened" | "revised";

export interface Mark {
  readonly event: AtlasEvent;
  readonly kind: MarkKind;
  /** Per cent of the track. */
  readonly from: number;
  readonly to: number;
  /** Where the date is open: the bar fades out instead of ending. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** The month that is shown when it is chosen: by then it has come, or is due. */
  readonly month: number;
}

/** A date that is open at an end is drawn so far beyond what is known of it, in months. */
const openReach = 18;

/** The marks of a site, by their start: each event, and beside it what it sets a time for. */
export function marksOf(atlas: Pick<Atlas, "eventsOfSite">, siteId: string): readonly Mark[] {
  return atlas
    .eventsOfSite(siteId)
    .flatMap((event) => [...ownMark(event), ...dueMark(event)])
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function ownMark(event: AtlasEvent): Mark[] {
  if (event.sameFactAs !== undefined || !isDated(event.when)) return [];
  const kind = event.kind === "promised" ? (isPaperPromise(event) ? "promise" : "reported") : event.kind;
  return mark(event, kind, event.when);
}

/** Of the paper's own promises the time is the date itself. */
function dueMark(event: AtlasEvent): Mark[] {
  return event.due && event.paperRow === undefined ? mark(event, "due", event.due) : [];
}

function mark(event: AtlasEvent, kind: MarkKind, { earliest, latest }: When): Mark[] {
  const first = earliest === null ? monthOf(latest ?? "") - openReach : monthOf(earliest);
  const last = latest === null ? first + openReach : monthOf(latest);
  if (last < 0 || first > lastMonth) return [];
  const from = earliest === null ? percentOfMonthly(first) : percentOfDay(earliest);
  const to = latest === null ? percentOfMonthly(last) : percentOfDay(latest);
  const shown = latest === null ? first : last;
  return [
    {
      event,
      kind,
      from,
      to,
      isOpenStart: earliest === null,
      isOpenEnd: latest === null,
      month: isOnTimeline(shown) ? shown : lastMonth,
    },
  ];
}

function percentOfMonthly(month: number): number {
  return percentOfDay(`${isoMonth(month)}-15`);
}

/** The months in which something of the sites comes or is due, each once, in order. */
export function eventMonths(atlas: Atlas, siteIds: readonly string[]): readonly number[] {
  const months = siteIds.flatMap((id) => marksOf(atlas, id).map(({ month }) => month));
  return [...new Set(months)].toSorted((a, b) => a - b);
}

/** The nearest month of an event after (1) or before (-1) this one; null where there is none. */
export function stepToEvent(months: readonly number[], from: number, step: 1 | -1): number | null {
  return (step > 0 ? months.find((month) => month > from) : months.findLast((month) => month < from)) ?? null;
}

/** Months to per cent of the track, so that nothing has to be measured. */
const toPercent = scaleLinear().domain([0, lastMonth]).range([0, 100]).clamp(true);

export function percentOfMonth(month: number): number {
  return toPercent(month);
}

/** A day (ISO) lies within its month by its share of 31. */
export function percentOfDay(day: string): number {
  return toPercent(monthOf(day) + Number(day.slice(8, 10)) / 31 - 0.5);
}

/** The years that are named under the track; January stands for the year. */
export const years: readonly { readonly year: number; readonly percent: number }[] = timelineYears.map(
  ({ year, january }) => ({ year, percent: toPercent(january) }),
);
