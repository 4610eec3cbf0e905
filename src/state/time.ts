import type { Atlas } from "../model/atlas.ts";
import { monthOf } from "../model/months.ts";
import { type Status, statuses } from "../model/kinds.ts";
import { type Clock, clocks, statusDigits } from "../model/status.ts";
import { keepLast } from "./keep-last.ts";

/** The time that map and lists show. */
export interface Time {
  /** A month of the timeline; null = that in which the data were closed. */
  readonly month: number | null;
  readonly clock: Clock;
}

export type StatusThen = (siteId: string) => Status;

/** The month that is shown: the chosen one, or that in which the data were closed. */
export function shownMonth({ month }: Pick<Time, "month">, { asOf }: Pick<Atlas, "asOf">): number {
  return month ?? monthOf(asOf);
}

/** Whether another time is shown than what is known now. */
export function isOtherTime({ month, clock }: Time): boolean {
  return month !== null || clock !== "known";
}

/** The state of a site at the chosen time. */
export function statusThenOf(atlas: Atlas, time: Time): StatusThen {
  const digits = digitsOf(atlas)[time.clock];
  const month = shownMonth(time, atlas);
  return (siteId) => statuses[Number(digits.get(siteId)?.[month])] ?? "unknown";
}

/** What the rule of the model says for every month, worked out once. */
const digitsOf = keepLast((atlas: Atlas): Readonly<Record<Clock, ReadonlyMap<string, string>>> => {
  const of = (clock: Clock) =>
    new Map(atlas.sites.map((site) => [site.id, statusDigits(atlas, site, clock)]));
  return Object.fromEntries(clocks.map((clock) => [clock, of(clock)])) as Record<Clock, Map<string, string>>;
});
