import type { LandTotal } from "../../../model/land-total.ts";
import { exactHectaresText } from "../../facts/format/quantity.ts";
import { useText } from "../../use-text.ts";

/** A sum in words. It explains what was left out, because readers could otherwise not reproduce it. */
export function TotalInWords({ total }: { readonly total: LandTotal }) {
  const { text, language, localise } = useText();
  const { addUp } = text.land;
  const hectares = (squareMetres: number): string =>
    `${exactHectaresText(squareMetres, language)} ${text.unit.hectares}`;
  const leftOut = total.left.map(({ site, inside }) =>
    addUp.inside(localise(site.short), localise(inside.short)),
  );
  const across = total.across.map(({ site, area }) =>
    addUp.withArea(localise(site.short), hectares(area.squareMetres)),
  );
  return (
    <div class="add-up-total" role="status">
      <p>
        <strong>{addUp.inHongKong(hectares(total.inHongKong))}</strong>
        {addUp.rest(hectares(total.outside), total.counted.length)}
      </p>
      {leftOut.length > 0 && <p>{addUp.left(leftOut.join(text.separator))}</p>}
      {across.length > 0 && <p>{addUp.across(across.join(text.separator))}</p>}
    </div>
  );
}
