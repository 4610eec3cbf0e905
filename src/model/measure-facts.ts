import type { Atlas } from "./atlas.ts";
import { isDated, startOf } from "./interval.ts";
import { isAmount, mainAmount } from "./money.ts";
import type { FigureRole } from "./kinds.ts";
import type { AtlasEvent, Figure, Measure, When } from "./rows.ts";

/** What the measures are filtered by, read off the rows once. */
export interface MeasureFacts {
  readonly measure: Measure;
  readonly amounts: readonly Figure[];
  /** The number that tells most of it: money, else what it counts first; null where it has neither. */
  readonly main: Figure | null;
  /** The earliest thing that the paper dates; where it dates nothing, the earliest since. */
  readonly first: AtlasEvent | null;
  /** Every year in which something of it is dated, in the paper or since. */
  readonly years: ReadonlySet<number>;
}

type Known = Pick<Atlas, "measures" | "units" | "figuresOfMeasure" | "eventsOfMeasure">;

/** What a figure says by itself; a rank, a share or a duration needs its sentence. */
const telling: readonly FigureRole[] = ["land-area", "floor-area", "people", "count"];

export function measureFacts(atlas: Known): readonly MeasureFacts[] {
  // “Phase 5” and “first batch” count nothing.
  const ordinals = new Set(atlas.units.filter(({ ordinal }) => ordinal).map(({ id }) => id));
  return atlas.measures.map((measure) => {
    const figures = atlas.figuresOfMeasure(measure.id);
    const dated = atlas.eventsOfMeasure(measure.id).filter(({ when }) => isDated(when));
    const amounts = figures.filter(isAmount);
    const counted = figures.find(({ role, unit }) => telling.includes(role) && !ordinals.has(unit));
    return {
      measure,
      amounts,
      main: mainAmount(amounts) ?? counted ?? null,
      first: dated.toSorted(paperFirst)[0] ?? null,
      years: new Set(dated.flatMap(({ when }) => yearsOf(when))),
    };
  });
}

function paperFirst(a: AtlasEvent, b: AtlasEvent): number {
  const isLater = ({ paperRow }: AtlasEvent): number => (paperRow === undefined ? 1 : 0);
  return isLater(a) - isLater(b) || startOf(a.when).localeCompare(startOf(b.when));
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
