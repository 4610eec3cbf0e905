import { rowNote } from "../../kit/text.ts";
import "./rows.css";
import type { Figure } from "../../../model/rows.ts";
import { Chips } from "../citation/chip.tsx";
import { useText } from "../../use-text.ts";

/** One number: what it counts, the number in the words of its source, as of when, and its citation. */
export function FigureRow({ figure }: { readonly figure: Figure }) {
  const { localise } = useText();
  return (
    <li class="figure-row">
      <span class="figure-subject">
        {localise(figure.subject)}
        <span class="figure-as-of">{localise(figure.asOf.words)}</span>
        {figure.note && <span class={rowNote}>{localise(figure.note)}</span>}
      </span>
      <span class="figure-words">{localise(figure.words)}</span>
      <Chips cites={figure.cite} confidence={figure.confidence} />
    </li>
  );
}

export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul class="rows" role="list">
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} />
      ))}
    </ul>
  );
}
