import { dueOf } from "../../model/due.ts";
import type { Judgement } from "../../model/verdict.ts";
import type { ExportTable } from "../table.ts";
import { measureNames, type RowColumn, siteNames, sourceTitles, sourceUrls, tableOf } from "./columns.ts";
import type { TableContext } from "./table-words.ts";

/** Promises with their verdicts. Earliest and latest are due dates, not the dates of the statements. */
export function promisesTable(
  name: string,
  judgements: readonly Judgement[],
  context: TableContext,
): ExportTable {
  const { atlas, words, localise } = context;
  const columns: readonly RowColumn<Judgement>[] = [
    { key: "id", type: "text", cell: ({ promise }) => promise.id },
    { key: "name", heading: "promise", type: "text", cell: ({ promise }) => localise(promise.headline) },
    { key: "dateWords", type: "text", cell: ({ promise }) => localise(promise.when.words) },
    {
      key: "milestone",
      type: "text",
      cell: ({ promise: { milestone } }) => (milestone ? words.milestone[milestone] : null),
    },
    { key: "earliest", type: "date", cell: ({ promise }) => dueOf(promise).earliest },
    { key: "latest", type: "date", cell: ({ promise }) => dueOf(promise).latest },
    { key: "verdict", type: "text", cell: ({ verdict }) => words.verdict[verdict] },
    {
      key: "openReason",
      type: "text",
      cell: ({ openReason }) => (openReason ? words.openReason[openReason] : null),
    },
    { key: "leastMonths", type: "number", cell: ({ because }) => because?.apart?.least ?? null },
    { key: "mostMonths", type: "number", cell: ({ because }) => because?.apart?.most ?? null },
    { key: "promiseSource", type: "text", cell: ({ promise }) => sourceTitles(promise.cite, context) },
    { key: "promiseUrl", type: "text", cell: ({ promise }) => sourceUrls(promise.cite, context) },
    { key: "laterSource", type: "text", cell: ({ because }) => sourceTitles(because?.event.cite, context) },
    { key: "laterUrl", type: "text", cell: ({ because }) => sourceUrls(because?.event.cite, context) },
    { key: "sites", type: "text", cell: ({ promise }) => siteNames(promise.siteIds, context) },
    { key: "measures", type: "text", cell: ({ promise }) => measureNames(promise.measureIds, context) },
    { key: "asOf", type: "date", cell: () => atlas.asOf },
  ];
  return tableOf(name, columns, judgements, context);
}
