import type { MeasureFacts } from "../../../model/measure-facts.ts";
import type { Category, Figure } from "../../../model/rows.ts";

/** The amounts of one category. Categories without amounts have no group. */
export interface AmountGroup {
  readonly category: Category;
  readonly amounts: readonly { readonly figure: Figure; readonly measure: MeasureFacts["measure"] }[];
}

export function groupsOf(
  categories: readonly Category[],
  measures: readonly MeasureFacts[],
): readonly AmountGroup[] {
  return categories
    .map((category) => ({
      category,
      amounts: measures
        .filter(({ measure }) => measure.category === category.id)
        .flatMap(({ measure, amounts }) => amounts.map((figure) => ({ figure, measure }))),
    }))
    .filter(({ amounts }) => amounts.length > 0);
}
