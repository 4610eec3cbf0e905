import type { ComparedCell, ComparedRow, ComparedThing, ComparedWord } from "../../model/comparison.ts";
import { knownRows } from "../../model/comparison.ts";
import type { CellValue } from "../../model/own-layer.ts";
import { dueOf } from "../../model/due.ts";
import type { ExportTable } from "../table.ts";
import { hectaresOf } from "./sites.ts";
import { sourceTitles } from "./columns.ts";
import type { TableContext } from "./table-words.ts";

interface ComparedWords {
  readonly row: string;
  readonly rows: Readonly<Record<ComparedRow, string>>;
}

/** The units that stand beside numbers, which are bare so that a spreadsheet can calculate with them. */
const units: Readonly<Partial<Record<ComparedRow, string>>> = {
  hectaresStated: "ha",
  hectaresDrawn: "ha",
  floorArea: "m²",
  money: "HK$",
};

/** A row for each fact, a column for each thing, as on the screen. */
export function comparedTable(
  name: string,
  things: readonly ComparedThing[],
  words: ComparedWords,
  context: TableContext,
): ExportTable {
  const { localise, atlas } = context;
  const rowName = (row: ComparedRow): string =>
    [words.rows[row], units[row] && `(${units[row]})`].filter(Boolean).join(" ");
  const rows = knownRows(things).map((row): CellValue[] => [
    rowName(row),
    ...things.map(({ cells }) => valueOf(row, cells[row], context)),
  ]);
  return {
    name,
    columns: [
      { key: "row", label: words.row, type: "text" },
      ...things.map(({ ref, name: thing }) => ({
        key: String(ref.id),
        label: localise(thing),
        type: "text" as const,
      })),
    ],
    rows: [...rows, [context.words.column.asOf, ...things.map(() => atlas.asOf)]],
  };
}

function valueOf(row: ComparedRow, cell: ComparedCell, context: TableContext): CellValue {
  switch (cell.type) {
    case "none":
      return null;
    case "word":
      return wordOf(cell.word, context);
    case "amount":
      return row === "hectaresStated" || row === "hectaresDrawn" ? hectaresOf(cell.value) : cell.value;
    case "promises":
      return cell.judgements
        .map(({ promise, verdict }) =>
          [context.localise(promise.when.words), context.words.verdict[verdict], dueOf(promise).latest]
            .filter(Boolean)
            .join(" · "),
        )
        .join("; ");
    case "sources":
      return sourceTitles(cell.cites, context);
  }
}

function wordOf(word: ComparedWord, { words, localise }: TableContext): string {
  switch (word.of) {
    case "kind":
      return words.kind[word.key];
    case "status":
      return words.status[word.key];
    case "precision":
      return words.precision[word.key];
    case "text":
      return localise(word.text);
  }
}
