import type { CellValue } from "../../model/own-layer.ts";
import type { AtlasEvent, Cite, When } from "../../model/rows.ts";
import type { ColumnType, ExportTable } from "../table.ts";
import type { Heading, TableContext } from "./table-words.ts";

/** A column of a table of the atlas, with how its cells are read off a row. */
export interface RowColumn<Row> {
  readonly key: Heading;
  /** Where it is called otherwise than its key. */
  readonly heading?: Heading;
  readonly type: ColumnType;
  readonly cell: (row: Row) => CellValue;
}

export function tableOf<Row>(
  name: string,
  columns: readonly RowColumn<Row>[],
  rows: readonly Row[],
  { words }: TableContext,
): ExportTable {
  return {
    name,
    columns: columns.map(({ key, heading = key, type }) => ({ key, label: words.column[heading], type })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** When something is, in the words of its source and as days. */
export function dateColumns<Row>(
  whenOf: (row: Row) => When | null | undefined,
  { localise }: TableContext,
): readonly RowColumn<Row>[] {
  return [
    {
      key: "dateWords",
      type: "text",
      cell: (row) => {
        const when = whenOf(row);
        return when ? localise(when.words) : null;
      },
    },
    { key: "dateEarliest", type: "date", cell: (row) => whenOf(row)?.earliest ?? null },
    { key: "dateLatest", type: "date", cell: (row) => whenOf(row)?.latest ?? null },
  ];
}

/** Where a row comes from, and the day up to which later facts were looked for: the end of every table. */
export function sourceColumns<Row extends { readonly cite: readonly Cite[] }>(
  context: TableContext,
): readonly RowColumn<Row>[] {
  return [
    { key: "source", type: "text", cell: ({ cite }) => sourceTitles(cite, context) },
    { key: "sourceUrl", type: "text", cell: ({ cite }) => sourceUrls(cite, context) },
    { key: "asOf", type: "date", cell: () => context.atlas.asOf },
  ];
}

/** The sources by their names, with the place in each. */
export function sourceTitles(cites: readonly Cite[] = [], context: TableContext): string | null {
  const { atlas, words, localise, placeWords } = context;
  return list(
    cites.map((cite) => {
      const source = atlas.source(cite.source);
      const title = source && (source.name ? localise(source.name) : source.title);
      const remark = source?.titleDescribed && `[${words.cite.titleDescribed}]`;
      return [title, remark, placeWords(cite)].filter(Boolean).join(" ");
    }),
  );
}

export function sourceUrls(cites: readonly Cite[] = [], { atlas }: TableContext): string | null {
  return list(cites.map((cite) => atlas.source(cite.source)?.url));
}

/** The sites and measures that a row is about, by their names. */
export function aboutColumns<
  Row extends { readonly siteIds: readonly string[]; readonly measureIds: readonly string[] },
>(context: TableContext): readonly RowColumn<Row>[] {
  return [
    { key: "sites", type: "text", cell: ({ siteIds }) => siteNames(siteIds, context) },
    { key: "measures", type: "text", cell: ({ measureIds }) => measureNames(measureIds, context) },
  ];
}

export function siteNames(ids: readonly string[], { atlas, localise }: TableContext): string | null {
  return list(
    ids.map((id) => {
      const site = atlas.site(id);
      return site && localise(site.name);
    }),
  );
}

export function measureNames(ids: readonly string[], { atlas, localise }: TableContext): string | null {
  return list(
    ids.map((id) => {
      const measure = atlas.measure(id);
      return measure && localise(measure.name);
    }),
  );
}

/** Each once, in order; null for none. */
function list(parts: readonly (string | null | undefined)[]): string | null {
  return [...new Set(parts.filter(Boolean))].join("; ") || null;
}

/** What an event is called by its kind: what the paper tells is named otherwise than what came later. */
export function eventKindWords(event: AtlasEvent, { words }: TableContext): string {
  return (event.paperRow === undefined ? words.laterKind : words.eventKind)[event.kind];
}
