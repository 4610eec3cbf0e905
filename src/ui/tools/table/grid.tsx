import type { TargetedClipboardEvent, TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TableSort } from "../../../model/table-query.ts";
import { useText } from "../../use-text.ts";
import { type CellPlace, type ColumnBox, columnBoxes, placeAfterKey, rangeBetween } from "./grid-geometry.ts";
import { boxStyle, Row } from "./grid-row.tsx";
import type { TableSource } from "./table-source.ts";
import type { CopiedCells, CopyCommand } from "./use-copy.ts";
import { useCells } from "./use-cells.ts";

interface GridProps {
  readonly label: string;
  readonly source: TableSource;
  /** The rows that are shown, in their order. */
  readonly order: Uint32Array;
  readonly sort: TableSort | null;
  readonly onSort: (field: string) => void;
  /** The row whose feature is open; null for none. */
  readonly openRow: number | null;
  readonly onOpen: (row: number) => void;
  readonly onHover: (row: number | null) => void;
  readonly copy: (cells: CopiedCells, command: CopyCommand) => void;
}

/** CSS pixels; higher where fingers press it. */
const rowHeights = { fine: 28, coarse: 44 } as const;
/** Rows beyond the edge that are drawn already. */
const spare = 6;
const sampleRows = 40;

/**
 * Rows of a table, of which only those in sight are drawn. The focus stays on the grid, which names its active cell, so
 * that a cell that is scrolled out of sight takes no focus along.
 */
export function Grid(props: GridProps) {
  const { label, source, order, sort, onSort, openRow, onOpen, onHover } = props;
  const { text } = useText();
  const id = useId();
  const rowHeight = useMemo(
    () => rowHeights[matchMedia("(pointer: coarse)").matches ? "coarse" : "fine"],
    [],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 800, height: 300 });
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<CellPlace>({ row: 0, column: 0 });
  const rowCount = order.length;
  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
  const last = Math.min(rowCount, Math.ceil((view.top + view.height) / rowHeight) + spare);
  const shown = useMemo(() => [...order.subarray(first, last)], [order, first, last]);
  const cellsOf = useCells(source, shown);
  const boxes = useBoxes(source);
  const totalWidth = boxes.reduce((sum, { width }) => sum + width, 0);
  const columns = boxes.flatMap(({ left, width }, column) =>
    left + width > view.left - width && left < view.left + view.width + width ? [column] : [],
  );
  const range = rangeBetween(anchor, active);
  const cellId = ({ row, column }: CellPlace): string => `${id}-${row}-${column}`;

  const measure = (): void => {
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = scroller.current ?? {};
    // Not laid out yet.
    if (!clientHeight || !clientWidth) return;
    setView({
      top: scrollTop ?? 0,
      left: scrollLeft ?? 0,
      width: clientWidth,
      height: clientHeight - rowHeight,
    });
  };
  useLayoutEffect(() => {
    measure();
    const watching = new ResizeObserver(measure);
    if (scroller.current) watching.observe(scroller.current);
    return () => watching.disconnect();
  }, []);
  const show = ({ row, column }: CellPlace): void =>
    scrollTo(scroller.current, rowHeight, row, boxes[column]);
  const go = (place: CellPlace, isRange: boolean): void => {
    setActive(place);
    if (!isRange) setAnchor(place);
    show(place);
    onHover(place.row < 0 ? null : (order[place.row] ?? null));
  };

  // Another order begins anew: what was active there is another row here.
  useEffect(() => {
    setActive({ row: 0, column: 0 });
    setAnchor({ row: 0, column: 0 });
    scroller.current?.scrollTo({ top: 0 });
  }, [order]);
  useEffect(() => {
    const row = openRow === null ? -1 : order.indexOf(openRow);
    if (row < 0) return;
    setActive((before) => ({ ...before, row }));
    setAnchor((before) => ({ ...before, row }));
    scrollTo(scroller.current, rowHeight, row, undefined);
  }, [openRow, order]);

  const keyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const next = placeAfterKey(event, active, { rows: rowCount, columns: boxes.length, page });
    if (next) {
      event.preventDefault();
      return go(next, event.shiftKey);
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const row = order[active.row];
      if (active.row < 0) onSort(source.columns[active.column]?.name ?? "");
      else if (row !== undefined) onOpen(row);
    }
    if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setAnchor({ row: 0, column: 0 });
      setActive({ row: rowCount - 1, column: boxes.length - 1 });
    }
  };
  const copySelection = (event: TargetedClipboardEvent<HTMLDivElement>): void => {
    // Words that a reader has marked with the pointer are copied as anywhere.
    if (rowCount === 0 || !window.getSelection()?.isCollapsed) return;
    event.preventDefault();
    const { top, bottom, left, right } = range;
    const rows = order.subarray(top, bottom + 1);
    props.copy(
      { rows, left, right, withHead: false },
      { clipboard: event.clipboardData, heldCells: cellsOf },
    );
  };
  return (
    <div
      role="grid"
      tabIndex={0}
      class="table-grid"
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={boxes.length}
      aria-multiselectable="true"
      aria-activedescendant={rowCount > 0 || active.row < 0 ? cellId(active) : undefined}
      ref={scroller}
      onScroll={measure}
      onKeyDown={keyDown}
      onCopy={copySelection}
      onMouseDown={(event) => {
        const place = placeAt(event);
        if (place && place.row >= 0) go(place, event.shiftKey);
      }}
      onClick={(event) => {
        const place = placeAt(event);
        if (place && place.row < 0) onSort(source.columns[place.column]?.name ?? "");
      }}
      onDblClick={(event) => {
        const row = order[placeAt(event)?.row ?? -1];
        if (row !== undefined) onOpen(row);
      }}
      onFocus={() => onHover(order[active.row] ?? null)}
      onMouseOver={(event) => onHover(order[placeAt(event)?.row ?? -1] ?? null)}
      onMouseLeave={() => onHover(null)}
    >
      <div role="rowgroup" class="table-head" style={{ width: `${totalWidth}px`, height: `${rowHeight}px` }}>
        <div role="row" aria-rowindex={1}>
          {columns.map((column) => {
            const { name, label: head } = source.columns[column] ?? { name: "", label: "" };
            const isSorted = sort?.field === name;
            return (
              <div
                key={column}
                id={cellId({ row: -1, column })}
                data-place={`-1/${column}`}
                role="columnheader"
                aria-colindex={column + 1}
                aria-sort={isSorted ? (sort.isFalling ? "descending" : "ascending") : "none"}
                class="table-column"
                data-active={(active.row < 0 && active.column === column) || undefined}
                style={boxStyle(boxes[column])}
                title={text.table.sortBy(head)}
              >
                {isSorted && <span aria-hidden="true">{sort.isFalling ? "▼ " : "▲ "}</span>}
                {head}
              </div>
            );
          })}
        </div>
      </div>
      <div
        role="rowgroup"
        class="table-rows"
        style={{ width: `${totalWidth}px`, height: `${rowCount * rowHeight}px` }}
      >
        {shown.map((row, index) => (
          <Row
            key={first + index}
            {...{ columns, boxes, range, active, cellId, rowHeight }}
            place={first + index}
            typeOf={(column) => source.columns[column]?.type}
            cells={cellsOf(row)}
            isOpen={row === openRow}
          />
        ))}
      </div>
    </div>
  );
}

/** The cell that a pointer meets: one listener serves all of them, so that the focus stays on the grid. */
function placeAt({ target }: Pick<Event, "target">): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  const [row, column] = (cell?.dataset["place"] ?? "").split("/").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** The least scrolling that brings a cell into sight. */
function scrollTo(
  grid: HTMLElement | null,
  rowHeight: number,
  row: number,
  box: ColumnBox | undefined,
): void {
  if (!grid) return;
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = grid;
  const top = row * rowHeight;
  const seen = clientHeight - rowHeight;
  if (row >= 0 && top < scrollTop) grid.scrollTop = top;
  else if (top + rowHeight > scrollTop + seen) grid.scrollTop = top + rowHeight - seen;
  if (!box) return;
  if (box.left < scrollLeft) grid.scrollLeft = box.left;
  else if (box.left + box.width > scrollLeft + clientWidth)
    grid.scrollLeft = box.left + box.width - clientWidth;
}

/** The widths follow from the first rows, and do not change while one scrolls. */
function useBoxes(source: TableSource): readonly ColumnBox[] {
  const [boxes, setBoxes] = useState(() => columnBoxes(source.columns, []));
  useEffect(() => {
    let isWanted = true;
    const rows = Array.from({ length: Math.min(sampleRows, source.rowCount) }, (_, row) => row);
    source.cells(rows).then(
      (sample) => isWanted && setBoxes(columnBoxes(source.columns, sample)),
      (error: unknown) => console.warn("The first rows of a table could not be read.", error),
    );
    return () => {
      isWanted = false;
    };
  }, [source]);
  return boxes;
}
