import { dueOf } from "../../../model/due.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { Localised } from "../../../model/localised.ts";
import type { Cite } from "../../../model/rows.ts";
import { type Judgement } from "../../../model/verdict.ts";
import { placeWords } from "../../facts/format/place.ts";
import type { Text } from "../../text/zh-Hant.ts";
import type { Cell } from "./csv.ts";

interface TableContext {
  readonly atlas: Pick<Atlas, "source" | "site" | "measure" | "asOf">;
  readonly text: Text;
  readonly localise: (localised: Localised) => string;
}

interface Column {
  readonly title: string;
  readonly cell: (judgement: Judgement) => Cell;
}

/** The promises as table rows below a row of titles. Earliest and latest are due dates, not the dates of the statements. */
export function promiseTable(
  shown: readonly Judgement[],
  context: TableContext,
): readonly (readonly Cell[])[] {
  const columns = columnsOf(context);
  return [
    columns.map(({ title }) => title),
    ...shown.map((judgement) => columns.map(({ cell }) => cell(judgement))),
  ];
}

function columnsOf({ atlas, text, localise }: TableContext): readonly Column[] {
  const { column } = text;
  const list = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join("; ");
  const cited = (cites: readonly Cite[] = []): string => list(cites.map((cite) => citeWords(cite)));
  const citeWords = (cite: Cite): string => {
    const source = atlas.source(cite.source);
    return [
      source && (source.name ? localise(source.name) : source.title),
      source?.titleDescribed && `[${text.cite.titleDescribed}]`,
      placeWords(cite, text),
    ]
      .filter(Boolean)
      .join(" ");
  };
  return [
    { title: column.id, cell: ({ promise }) => promise.id },
    { title: column.promise, cell: ({ promise }) => localise(promise.headline) },
    { title: column.dateWords, cell: ({ promise }) => localise(promise.when.words) },
    {
      title: column.milestone,
      cell: ({ promise: { milestone } }) => (milestone ? text.milestone[milestone] : null),
    },
    { title: column.earliest, cell: ({ promise }) => dueOf(promise).earliest },
    { title: column.latest, cell: ({ promise }) => dueOf(promise).latest },
    { title: column.verdict, cell: ({ verdict }) => text.verdict[verdict] },
    { title: column.openReason, cell: ({ openReason }) => (openReason ? text.openReason[openReason] : null) },
    { title: column.leastMonths, cell: ({ because }) => because?.apart?.least ?? null },
    { title: column.mostMonths, cell: ({ because }) => because?.apart?.most ?? null },
    { title: column.promiseSource, cell: ({ promise }) => cited(promise.cite) },
    { title: column.laterSource, cell: ({ because }) => cited(because?.event.cite) },
    {
      title: column.laterUrl,
      cell: ({ because }) =>
        list((because?.event.cite ?? []).map((cite) => atlas.source(cite.source)?.url ?? undefined)),
    },
    {
      title: column.sites,
      cell: ({ promise }) => list(promise.siteIds.map((id) => nameOf(atlas.site(id)))),
    },
    {
      title: column.measures,
      cell: ({ promise }) => list(promise.measureIds.map((id) => nameOf(atlas.measure(id)))),
    },
    { title: column.asOf, cell: () => atlas.asOf },
  ];

  function nameOf(row: { readonly name: Localised } | undefined): string | undefined {
    return row && localise(row.name);
  }
}
