import type { AtlasData } from "./atlas.ts";
import type { Localised } from "./localised.ts";

/** What changed for readers in one edition of the data. */
export interface Edition {
  /** ISO. */
  readonly day: string;
  readonly changes: readonly Localised[];
}

/** How many later facts came into the data after a day (ISO). */
export function factsSince({ events }: Pick<AtlasData, "events">, day: string): number {
  return events.filter(({ added }) => added !== undefined && added > day).length;
}
