import type { AtlasEvent } from "../../model/rows.ts";
import type { ExportTable } from "../table.ts";
import {
  aboutColumns,
  dateColumns,
  eventKindWords,
  type RowColumn,
  sourceColumns,
  tableOf,
} from "./columns.ts";
import type { TableContext } from "./table-words.ts";

/** What was reported, promised, happened or revised. Due dates are those of what an event promises. */
export function eventsTable(name: string, events: readonly AtlasEvent[], context: TableContext): ExportTable {
  const { words, localise } = context;
  const columns: readonly RowColumn<AtlasEvent>[] = [
    { key: "id", type: "text", cell: ({ id }) => id },
    { key: "name", heading: "event", type: "text", cell: ({ headline }) => localise(headline) },
    { key: "kind", type: "text", cell: (event) => eventKindWords(event, context) },
    { key: "details", type: "text", cell: ({ text }) => (text ? localise(text) : null) },
    ...dateColumns<AtlasEvent>(({ when }) => when, context),
    {
      key: "milestone",
      type: "text",
      cell: ({ milestone }) => (milestone ? words.milestone[milestone] : null),
    },
    { key: "earliest", type: "date", cell: ({ due }) => due?.earliest ?? null },
    { key: "latest", type: "date", cell: ({ due }) => due?.latest ?? null },
    {
      key: "status",
      type: "text",
      cell: ({ status }) => (status ? words.status[status.becomes] : null),
    },
    { key: "answers", type: "text", cell: ({ about }) => about ?? null },
    ...aboutColumns<AtlasEvent>(context),
    ...sourceColumns<AtlasEvent>(context),
  ];
  return tableOf(name, columns, events, context);
}
