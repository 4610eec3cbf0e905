import { useEffect, useRef, useState } from "preact/hooks";
import type { CellValue } from "../../../model/own-layer.ts";
import type { TableSource } from "./table-source.ts";

type Cells = readonly CellValue[];

/** Rows that stay in memory; more than a reader scrolls past in a while. */
const mostKept = 5_000;

/** The cells of the wanted rows, as far as they have come; the component renders again when more have. */
export function useCells(source: TableSource, wanted: readonly number[]): (row: number) => Cells | undefined {
  const kept = useRef({ source, cells: new Map<number, Cells>() });
  if (kept.current.source !== source) kept.current = { source, cells: new Map() };
  const { cells } = kept.current;
  const [, redraw] = useState(0);
  const missing = wanted.filter((row) => !cells.has(row));
  const question = missing.join(",");
  useEffect(() => {
    if (missing.length === 0) return undefined;
    let isWanted = true;
    const keep = (found: readonly Cells[]): void => {
      if (cells.size > mostKept) cells.clear();
      for (const [index, row] of missing.entries()) cells.set(row, found[index] ?? []);
      if (isWanted) redraw((count) => count + 1);
    };
    source
      .cells(missing)
      .then(keep, (error: unknown) => console.warn("Rows of a table could not be read.", error));
    return () => {
      isWanted = false;
    };
  }, [source, question]);
  return (row) => cells.get(row);
}
