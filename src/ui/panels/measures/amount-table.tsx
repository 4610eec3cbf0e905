import { Chips } from "../../facts/citation/chip.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import type { AmountGroup } from "./amount-groups.ts";
import { rowNote } from "../../kit/text.ts";

/** Every amount as text: the picture cannot be read aloud, and has no place for amounts that are not in dollars. */
export function AmountTable({ groups }: { readonly groups: readonly AmountGroup[] }) {
  const { printed } = useApp();
  const { text } = useText();
  return (
    <details class="amount-table" open={printed}>
      <summary>{text.amounts.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.amounts.amount}</th>
            <th scope="col">{text.amounts.what}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Rows key={group.category.id} group={group} />
        ))}
      </table>
    </details>
  );
}

function Rows({ group: { category, amounts } }: { readonly group: AmountGroup }) {
  const { atlas, hrefOf } = useApp();
  const { text, localise } = useText();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {localise(category.name)}
        </th>
      </tr>
      {amounts.map(({ figure, measure }) => {
        const whole = atlas.figures.find(({ id }) => id === figure.within);
        return (
          <tr key={figure.id}>
            <td class="amount-words">{localise(figure.words)}</td>
            <td>
              {localise(figure.subject)} <Chips cites={figure.cite} />
              <span class={rowNote}>
                <a href={hrefOf({ kind: "measure", id: measure.id })}>{localise(measure.name)}</a>
              </span>
              <span class={rowNote}>
                {figure.money && text.amounts.nature[figure.money]}
                {whole && ` · ${text.amounts.partOf(`${localise(whole.subject)} ${localise(whole.words)}`)}`}
              </span>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
