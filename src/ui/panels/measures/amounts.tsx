import type { MeasureFacts } from "../../../model/measure-facts.ts";
import { isAmount, isInDollars } from "../../../model/money.ts";
import { moneyNatures } from "../../../model/kinds.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { MarkSign } from "./amount-mark.tsx";
import { AmountPicture } from "./amount-picture.tsx";
import { AmountTable } from "./amount-table.tsx";
import { groupsOf } from "./amount-groups.ts";
import { quiet } from "../../kit/text.ts";

/** The amounts of the measures as a picture and as a table, with the reason why they are not added up. */
export function Amounts({ measures }: { readonly measures: readonly MeasureFacts[] }) {
  const { atlas, hrefOf, printed } = useApp();
  const { text, localise } = useText();
  const groups = groupsOf(atlas.categories, measures);
  const all = groups.flatMap(({ amounts }) => amounts.map(({ figure }) => figure));
  const offScale = all.filter((figure) => !isInDollars(figure));
  const withoutMeasure = atlas.figures.filter((figure) => isAmount(figure) && figure.measureIds.length === 0);
  return (
    <>
      {all.length === 0 && <p class={quiet}>{text.amounts.noAmounts}</p>}
      {all.length > 0 && !printed && (
        <>
          <p class={quiet}>{text.amounts.lead}</p>
          <ul class="mark-key" role="list">
            {moneyNatures.map((nature) => (
              <li key={nature}>
                <MarkSign nature={nature} /> {text.amounts.nature[nature]}
              </li>
            ))}
          </ul>
          <AmountPicture groups={groups} />
          {offScale.map((figure) => (
            <p key={figure.id} class={quiet}>
              {text.amounts.offScale} {localise(figure.words)}
            </p>
          ))}
        </>
      )}
      <p class="not-added">{text.amounts.notAdded}</p>
      <p class={quiet}>
        <a href={hrefOf({ kind: "paper" })}>{text.amounts.elsewhere(withoutMeasure.length)}</a>
      </p>
      {all.length > 0 && <AmountTable groups={groups} />}
    </>
  );
}
