import { useState } from "preact/hooks";
import { tsvText } from "../../../export/write-tsv.ts";
import type { CellValue } from "../../../model/own-layer.ts";
import { copied } from "../../clipboard.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { useText } from "../../use-text.ts";
import type { TableSource } from "./table-source.ts";

/** Cells to be copied: whole rows, or the columns between two, both included. */
export interface CopiedCells {
  /** By their number from 0. */
  readonly rows: Uint32Array;
  readonly left: number;
  readonly right: number;
  readonly withHead: boolean;
}

/** What the browser's own copy command offers: it takes only what is there at once. */
export interface CopyCommand {
  readonly clipboard: DataTransfer | null;
  readonly heldCells: (row: number) => readonly CellValue[] | undefined;
}

type Outcome =
  | { readonly kind: "copied"; readonly rows: number }
  | { readonly kind: "not-copied" | "too-many" };

/** More than this is a file, not something to paste. */
const mostCopied = 50_000;

interface Copying {
  readonly copy: (cells: CopiedCells, command?: CopyCommand) => void;
  /** What became of it, in words; empty while nothing was copied. */
  readonly words: string;
  readonly forget: () => void;
}

/** Copies cells of a table as tab-separated text, and says what became of it. */
export function useCopy(source: TableSource): Copying {
  const { text, language } = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = (cells: CopiedCells, command?: CopyCommand): void => {
    const rows = [...cells.rows];
    if (rows.length > mostCopied) return setOutcome({ kind: "too-many" });
    const held = command
      ? rows.flatMap((row) => [command.heldCells(row)].filter((each) => each !== undefined))
      : [];
    if (command?.clipboard && held.length === rows.length) {
      command.clipboard.setData("text/plain", textOf(source, cells, held));
      return setOutcome({ kind: "copied", rows: rows.length });
    }
    // What is not in sight has to be read first.
    source
      .cells(rows)
      .then((found) => copied(textOf(source, cells, found)))
      .then(
        (isCopied) => setOutcome(isCopied ? { kind: "copied", rows: rows.length } : { kind: "not-copied" }),
        (error: unknown) => {
          console.warn("Cells of a table could not be copied.", error);
          setOutcome({ kind: "not-copied" });
        },
      );
  };
  const said = text.table;
  const words = (): string => {
    switch (outcome?.kind) {
      case undefined:
        return "";
      case "copied":
        return said.copied(numberText(outcome.rows, language));
      case "not-copied":
        return said.notCopied;
      case "too-many":
        return said.tooMany(numberText(mostCopied, language));
    }
  };
  return { copy, words: words(), forget: () => setOutcome(null) };
}

function textOf(
  { columns }: TableSource,
  { left, right, withHead }: CopiedCells,
  rows: readonly (readonly CellValue[])[],
): string {
  const head = withHead ? [columns.map(({ label }) => label)] : [];
  return tsvText([...head, ...rows].map((row) => row.slice(left, right + 1)));
}
