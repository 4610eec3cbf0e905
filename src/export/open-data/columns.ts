import type { CellValue } from "../../model/own-layer.ts";
import type { Localised } from "../../model/localised.ts";
import type { Cite, When } from "../../model/rows.ts";
import type { ColumnType, ExportTable } from "../table.ts";

/** What the columns of the published tables mean: each is described once, whatever tables have it. */
export const meanings = [
  "id",
  "name",
  "kind",
  "type",
  "status",
  "status_2021",
  "district",
  "part_of",
  "outside_hong_kong",
  "precision",
  "basis",
  "hectares",
  "hectares_from",
  "drawn_hectares",
  "longitude",
  "latitude",
  "licence",
  "category",
  "category_name",
  "part",
  "summary",
  "later_name",
  "not_found_until",
  "subject",
  "value",
  "unit",
  "unit_name",
  "qualifier",
  "words",
  "role",
  "ledger",
  "area_of",
  "within",
  "same_fact_as",
  "as_of_earliest",
  "as_of_latest",
  "as_of_words",
  "note",
  "confidence",
  "headline",
  "text",
  "date_earliest",
  "date_latest",
  "date_words",
  "due_earliest",
  "due_latest",
  "due_words",
  "milestone",
  "answers",
  "status_becomes",
  "added",
  "verdict",
  "open_reason",
  "rests_on",
  "least_months",
  "most_months",
  "site_ids",
  "measure_ids",
  "paper_row",
  "cites",
  "source_ids",
  "title",
  "title_described",
  "publisher",
  "date",
  "url",
  "language",
] as const;
export type Meaning = (typeof meanings)[number];

/** A column of a published table. Its key never changes within a version. */
export interface OpenColumn<Row = unknown> {
  readonly key: string;
  readonly meaning: Meaning;
  readonly type: ColumnType;
  /** Of a text that is there in two languages. */
  readonly language: "zh-Hant" | "en" | null;
  readonly cell: (row: Row) => CellValue;
}

type Read<Row, Value> = (row: Row) => Value | null | undefined;

export function column<Row>(
  meaning: Meaning,
  read: Read<Row, CellValue>,
  type: ColumnType = "text",
): OpenColumn<Row> {
  return { key: meaning, meaning, type, language: null, cell: (row) => read(row) ?? null };
}

/** A text in both languages that are written by hand; Simplified Chinese follows from the Traditional. */
export function bothLanguages<Row>(meaning: Meaning, read: Read<Row, Localised>): readonly OpenColumn<Row>[] {
  return [
    {
      key: `${meaning}_zh_hant`,
      meaning,
      type: "text",
      language: "zh-Hant",
      cell: (row) => read(row)?.zhHant ?? null,
    },
    { key: `${meaning}_en`, meaning, type: "text", language: "en", cell: (row) => read(row)?.en ?? null },
  ];
}

/** A date as an interval, and in the words of its source. */
export function interval<Row>(
  prefix: "as_of" | "date" | "due",
  read: Read<Row, When>,
): readonly OpenColumn<Row>[] {
  return [
    column<Row>(`${prefix}_earliest`, (row) => read(row)?.earliest, "date"),
    column<Row>(`${prefix}_latest`, (row) => read(row)?.latest, "date"),
    ...bothLanguages<Row>(`${prefix}_words`, (row) => read(row)?.words),
  ];
}

/** Several ids in one cell. */
export const separator = ";";

export function ids(values: readonly string[] | undefined): string | null {
  return values && values.length > 0 ? [...new Set(values)].join(separator) : null;
}

/** Where a row stands: the sources, and the place in each. */
export function citeColumns<Row>(read: (row: Row) => readonly Cite[]): readonly OpenColumn<Row>[] {
  return [
    column<Row>("cites", (row) => ids(read(row).map(citeText))),
    column<Row>("source_ids", (row) => ids(read(row).map(({ source }) => source))),
  ];
}

/** `paper-2021#para-8`, `paper-2021#annex-2/smart-lampposts`. */
function citeText({ source, para, annex, row, part }: Cite): string {
  if (para !== undefined) return `${source}#para-${para}`;
  if (annex !== undefined) return `${source}#annex-${annex}${row === undefined ? "" : `/${row}`}`;
  return part === undefined ? source : `${source}#${part}`;
}

/** A published table: one that the writers of files take, whose columns say what they mean. */
export interface OpenTable extends ExportTable {
  readonly columns: readonly (OpenColumn & { readonly label: string })[];
}

export function openTable<Row>(
  name: string,
  columns: readonly OpenColumn<Row>[],
  rows: readonly Row[],
): OpenTable {
  return {
    name,
    columns: columns.map((each) => ({ ...(each as OpenColumn), label: each.key })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
