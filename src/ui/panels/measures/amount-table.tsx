import { Chips } from "../../facts/citation/chip.tsx";
import { useText, useApp } from "../../app-context.tsx";
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
  const { text, say } = useText();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {say(category.name)}
        </th>
      </tr>
      {amounts.map(({ figure, measure }) => {
        const whole = atlas.figures.find(({ id }) => id === figure.within);
        return (
          <tr key={figure.id}>
            <td class="amount-words">{say(figure.words)}</td>
            <td>
              {say(figure.subject)} <Chips cites={figure.cite} />
              <span class={rowNote}>
                <a href={hrefOf({ kind: "measure", id: measure.id })}>{say(measure.name)}</a>
              </span>
              <span class={rowNote}>
                {figure.money && text.amounts.nature[figure.money]}
                {whole && ` · ${text.amounts.partOf(`${say(whole.subject)} ${say(whole.words)}`)}`}
              </span>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
