import type { Localised } from "./localised.ts";
import type { AtlasEvent } from "./rows.ts";

/** What changed for readers in one edition of the data. */
export interface Edition {
  /** ISO. */
  readonly day: string;
  readonly changes: readonly Localised[];
}

/** How many later facts came into the data after a day (ISO). */
export function factsSince({ events }: { readonly events: readonly AtlasEvent[] }, day: string): number {
  return events.filter(({ added }) => added !== undefined && added > day).length;
}
