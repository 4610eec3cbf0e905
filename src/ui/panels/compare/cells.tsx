import type { ComponentChildren } from "preact";
import {
  type ComparedAmount,
  type ComparedCell,
  type ComparedRow,
  type Difference,
  differenceOf,
} from "../../../model/comparison.ts";
import type { Cite, Figure } from "../../../model/rows.ts";
import type { Judgement } from "../../../model/verdict.ts";
import { StatusDisc } from "../../facts/signs/status-sign.tsx";
import { quiet, rowNote } from "../../kit/text.ts";
import { VerdictSign } from "../promises/choices.tsx";
import { useText } from "../../use-text.ts";
import { amountText, differenceSign, differenceText, wordText } from "./cell-words.ts";

/** How citations are shown: chips on the screen, numbers on paper. */
export type ShowCites = (cites: readonly Cite[]) => ComponentChildren;

interface CellProps {
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
  /** What the cell is compared with; null in the first column. */
  readonly first: ComparedCell | null;
  readonly showCites: ShowCites;
  readonly isBrief: boolean;
}

export function Cell({ row, cell, first, showCites, isBrief }: CellProps) {
  const difference = first && differenceOf(first, cell);
  return (
    <>
      <CellFact row={row} cell={cell} showCites={showCites} isBrief={isBrief} />
      {/* On paper the mark of the row says it of words. */}
      {difference && !(isBrief && difference.type !== "amount") && (
        <DifferenceNote row={row} difference={difference} />
      )}
    </>
  );
}

function DifferenceNote({ row, difference }: { readonly row: ComparedRow; readonly difference: Difference }) {
  const wording = useText();
  return (
    <span class="compare-difference" data-difference={difference.type}>
      <span aria-hidden="true">{differenceSign(difference)}</span> {differenceText(row, difference, wording)}
    </span>
  );
}

function CellFact({ row, cell, showCites, isBrief }: Omit<CellProps, "first">) {
  const wording = useText();
  switch (cell.type) {
    case "none":
      return <span class={quiet}>{wording.text.compare.unknown}</span>;
    case "word":
      return (
        <>
          {cell.word.of === "status" && <StatusDisc status={cell.word.key} />} {wordText(cell.word, wording)}
        </>
      );
    case "amount":
      return <Amount row={row} amount={cell} showCites={showCites} />;
    case "promises":
      return <Promises judgements={cell.judgements} showCites={showCites} isBrief={isBrief} />;
    case "sources":
      return <Sources cites={cell.cites} showCites={showCites} isBrief={isBrief} />;
  }
}

/** A site may have thirty: they are opened when they are asked for. */
const fewSources = 4;

function Sources({
  cites,
  showCites,
  isBrief,
}: Pick<CellProps, "showCites" | "isBrief"> & { readonly cites: readonly Cite[] }) {
  const { text } = useText();
  if (isBrief || cites.length <= fewSources) return <>{showCites(cites)}</>;
  return (
    <details class="compare-more">
      <summary>{text.compare.allSources(cites.length)}</summary>
      {showCites(cites)}
    </details>
  );
}

interface AmountProps {
  readonly row: ComparedRow;
  readonly amount: ComparedAmount;
  readonly showCites: ShowCites;
}

function Amount({ row, amount: { value, figure, others, isShared }, showCites }: AmountProps) {
  const wording = useText();
  const { text } = wording;
  return (
    <>
      <strong class="compare-amount">{amountText(row, value, wording)}</strong>
      {figure && (
        <>
          {" "}
          {showCites(figure.cite)} <FigureNote figure={figure} />
        </>
      )}
      {isShared && <span class={rowNote}>{text.compare.shared}</span>}
      {others.length > 0 && <span class={rowNote}>{text.compare.others(others.length)}</span>}
    </>
  );
}

/** What the number is of, and how it is given where that is not exact. */
function FigureNote({ figure }: { readonly figure: Figure }) {
  const { text, localise } = useText();
  const notes = [
    figure.ledger === "later" && text.site.later,
    figure.role !== "land-area" && localise(figure.subject),
    figure.qualifier !== "exact" && localise(figure.words),
  ].filter(Boolean);
  return notes.length > 0 ? <span class={rowNote}>{notes.join(text.separator)}</span> : null;
}

const mostPromises = 3;

function Promises({
  judgements,
  showCites,
  isBrief,
}: {
  readonly judgements: readonly Judgement[];
  readonly showCites: ShowCites;
  readonly isBrief: boolean;
}) {
  const { text, localise } = useText();
  const left = judgements.length - mostPromises;
  return (
    <ul class="compare-promises" role="list">
      {judgements.slice(0, mostPromises).map(({ promise, verdict }) => (
        <li key={promise.id}>
          <strong>{localise(promise.when.words)}</strong> {showCites(promise.cite)}
          <span class={rowNote}>
            <VerdictSign verdict={verdict} /> {text.verdict[verdict]}
          </span>
          {!isBrief && <span class={rowNote}>{localise(promise.headline)}</span>}
        </li>
      ))}
      {left > 0 && <li class={quiet}>{text.handOut.more(left)}</li>}
    </ul>
  );
}
