// The roles of the rows and cells are their own; only where their boxes are not those of a table would they be lost.
/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { type ComparedRow, type ComparedThing, isDifferent, thingKey } from "../../../model/comparison.ts";
import { KindSwatch } from "../../facts/signs/status-sign.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { useText } from "../../use-text.ts";
import { Cell, type ShowCites } from "./cells.tsx";

interface CompareTableProps {
  readonly things: readonly ComparedThing[];
  readonly rows: readonly ComparedRow[];
  readonly showCites: ShowCites;
  /** On paper there is no room for headlines. */
  readonly isBrief?: boolean;
  /** What stands in the head of a column: its name, and what can be done with it. */
  readonly head: (thing: ComparedThing, isFirst: boolean) => ComponentChildren;
}

/**
 * One fact below the other, the same in every column. The roles are written out, because the cells stand below each other
 * where the window is narrow, and a table that is no grid of boxes loses its roles in some browsers.
 */
export function CompareTable({ things, rows, showCites, isBrief = false, head }: CompareTableProps) {
  const { text } = useText();
  const id = useId();
  const columnId = (thing: ComparedThing): string => `${id}-${thingKey(thing)}`;
  const [first] = things;
  return (
    <table class="compare-table" role="table" aria-label={text.compare.table} data-columns={things.length}>
      <thead role="rowgroup">
        <tr role="row">
          {things.map((thing, index) => (
            <th key={thingKey(thing)} id={columnId(thing)} role="columnheader" scope="col">
              <span class="compare-head">
                {thing.siteKind && <KindSwatch kind={thing.siteKind} />}
                {head(thing, index === 0)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row} role="rowgroup" data-row={row}>
          <tr role="row">
            <th id={`${id}-${row}`} role="rowheader" scope="rowgroup" colSpan={things.length}>
              {text.compare.rows[row]}
              {things.length > 1 && row !== "sources" && <RowMark isDifferent={isDifferent(row, things)} />}
            </th>
          </tr>
          <tr role="row">
            {things.map((thing) => (
              <td key={thingKey(thing)} role="cell" headers={`${id}-${row} ${columnId(thing)}`}>
                <NameInCell thing={thing} />
                <div>
                  <Cell
                    row={row}
                    cell={thing.cells[row]}
                    first={first && first !== thing ? first.cells[row] : null}
                    showCites={showCites}
                    isBrief={isBrief}
                  />
                </div>
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** Where the columns stand below each other, the cell says whose it is. */
function NameInCell({ thing }: { readonly thing: ComparedThing }) {
  const { localise } = useText();
  return (
    <span class="compare-of" aria-hidden="true">
      {localise(thing.short)}
    </span>
  );
}

function RowMark({ isDifferent: differs }: { readonly isDifferent: boolean }) {
  const { text } = useText();
  return (
    <span class="compare-mark" data-differs={differs}>
      <VisuallyHidden>{text.separator}</VisuallyHidden>
      <span aria-hidden="true">{differs ? "≠" : "="}</span>{" "}
      {differs ? text.compare.differs : text.compare.allSame}
    </span>
  );
}
