import type { Atlas } from "./atlas.ts";
import { isAmount } from "./money.ts";
import type { Figure, Measure, When } from "./rows.ts";

/** What the measures are filtered by, read off the rows once. */
export interface MeasureFacts {
  readonly measure: Measure;
  readonly amounts: readonly Figure[];
  /** Every year in which something of it is dated, in the paper or since. */
  readonly years: ReadonlySet<number>;
}

type Known = Pick<Atlas, "measures" | "figuresOfMeasure" | "eventsOfMeasure">;

export function measureFacts(atlas: Known): readonly MeasureFacts[] {
  return atlas.measures.map((measure) => ({
    measure,
    amounts: atlas.figuresOfMeasure(measure.id).filter(isAmount),
    years: new Set(atlas.eventsOfMeasure(measure.id).flatMap(({ when }) => yearsOf(when))),
  }));
}

/** The years that a date reaches into; of one that is open at an end, the year of the other. */
export function yearsOf({ earliest, latest }: Pick<When, "earliest" | "latest">): readonly number[] {
  const from = yearOf(earliest ?? latest);
  const to = yearOf(latest ?? earliest);
  return from === null || to === null
    ? []
    : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function yearOf(isoDay: string | null): number | null {
  return isoDay === null ? null : Number(isoDay.slice(0, 4));
}
