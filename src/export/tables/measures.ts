import type { MeasureFacts } from "../../model/measure-facts.ts";
import type { ExportTable } from "../table.ts";
import { dateColumns, type RowColumn, siteNames, sourceTitles, sourceUrls, tableOf } from "./columns.ts";
import type { TableContext } from "./table-words.ts";

/** Measures with the facts by which the list tells them apart. */
export function measuresTable(
  name: string,
  measures: readonly MeasureFacts[],
  context: TableContext,
): ExportTable {
  const { atlas, localise } = context;
  const columns: readonly RowColumn<MeasureFacts>[] = [
    { key: "id", type: "text", cell: ({ measure }) => measure.id },
    { key: "name", type: "text", cell: ({ measure }) => localise(measure.name) },
    {
      key: "category",
      type: "text",
      cell: ({ measure }) => {
        const category = atlas.category(measure.category);
        return category ? localise(category.name) : null;
      },
    },
    { key: "summary", type: "text", cell: ({ measure }) => localise(measure.summary) },
    {
      key: "laterName",
      type: "text",
      cell: ({ measure: { laterName } }) => (laterName ? localise(laterName) : null),
    },
    {
      key: "amount",
      type: "text",
      cell: ({ main }) => main && `${localise(main.words)} ${localise(main.subject)}`,
    },
    ...dateColumns<MeasureFacts>(({ first }) => first?.when, context),
    { key: "sites", type: "text", cell: ({ measure }) => siteNames(measure.siteIds, context) },
    { key: "source", type: "text", cell: ({ measure }) => sourceTitles(measure.cite, context) },
    { key: "sourceUrl", type: "text", cell: ({ measure }) => sourceUrls(measure.cite, context) },
    { key: "asOf", type: "date", cell: () => atlas.asOf },
  ];
  return tableOf(name, columns, measures, context);
}
