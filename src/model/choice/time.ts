import type { Atlas } from "../atlas.ts";
import { monthOf } from "../months.ts";
import { type Status, statuses } from "../kinds.ts";
import { type Clock, statusDigits } from "../status.ts";

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

/** The state of every site at the end of every month, on both clocks: a text of digits for each site. */
export type StatusTable = Readonly<Record<Clock, ReadonlyMap<string, string>>>;

/** What the rule of the model says for every site, clock and month: it takes a while, so ask once. */
export function statusTable(atlas: Atlas): StatusTable {
  const of = (clock: Clock): ReadonlyMap<string, string> =>
    new Map(atlas.sites.map((site) => [site.id, statusDigits(atlas, site, clock)]));
  return { known: of("known"), promised: of("promised") };
}

/** The state of a site at the chosen time. */
export function statusThenIn(table: StatusTable, time: Time, atlas: Pick<Atlas, "asOf">): StatusThen {
  const digits = table[time.clock];
  const month = shownMonth(time, atlas);
  return (siteId) => statuses[Number(digits.get(siteId)?.[month])] ?? "unknown";
}
