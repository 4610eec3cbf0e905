import type { CellValue } from "../../../model/own-layer.ts";
import { saysNoValue, writtenNumber } from "../../../model/written-number.ts";
import type { TableColumn } from "./table-source.ts";
import { type CellPlace, type CellRange, type ColumnBox, isInCells } from "./grid-geometry.ts";

interface RowProps {
  readonly place: number;
  readonly rowHeight: number;
  readonly cells: readonly CellValue[] | undefined;
  /** Those in sight. */
  readonly columns: readonly number[];
  readonly typeOf: (column: number) => TableColumn["type"] | undefined;
  readonly boxes: readonly ColumnBox[];
  readonly range: CellRange;
  readonly active: CellPlace;
  readonly isOpen: boolean;
  readonly cellId: (place: CellPlace) => string;
}

/** One row of a table, with the columns that are in sight. */
export function Row(props: RowProps) {
  const { place: row, rowHeight, cells, columns, typeOf, boxes, range, active, isOpen, cellId } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      class="table-row"
      data-open={isOpen || undefined}
      style={{ top: `${row * rowHeight}px`, height: `${rowHeight}px` }}
    >
      {columns.map((column) => {
        const place = { row, column };
        const cell = cells?.[column] ?? null;
        return (
          <div
            key={column}
            id={cellId(place)}
            data-place={`${row}/${column}`}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={isInCells(range, place)}
            class="table-cell"
            data-number={isNumber(cell, typeOf(column)) || undefined}
            data-active={(active.row === row && active.column === column) || undefined}
            style={boxStyle(boxes[column])}
          >
            {cells ? String(cell ?? "") : "…"}
          </div>
        );
      })}
    </div>
  );
}

/** Also as people write numbers, and where they write that there is none. */
function isNumber(cell: CellValue, type: TableColumn["type"] | undefined): boolean {
  if (typeof cell !== "string") return typeof cell === "number";
  return type === "number" && (writtenNumber(cell) !== null || saysNoValue(cell));
}

export function boxStyle(box: ColumnBox | undefined): { readonly left: string; readonly width: string } {
  return { left: `${box?.left ?? 0}px`, width: `${box?.width ?? 0}px` };
}
