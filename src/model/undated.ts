import type { Atlas } from "./atlas.ts";
import { isDated } from "./interval.ts";
import type { Measure } from "./rows.ts";

type Known = Pick<Atlas, "measures" | "category" | "eventsOfMeasure">;

/** The new measures (the body of the paper) for which it promises nothing with a date. */
export function undatedMeasures(atlas: Known): readonly Measure[] {
  const hasDate = ({ id }: Measure): boolean =>
    atlas
      .eventsOfMeasure(id)
      .some(({ kind, paperRow, when }) => kind === "promised" && paperRow !== undefined && isDated(when));
  return atlas.measures.filter(
    (measure) => atlas.category(measure.category)?.part === "body" && !hasDate(measure),
  );
}
