import type { Draft } from "../../../model/drawing/draft.ts";
import { shapeWithCursor } from "../../../model/drawing/draft-shape.ts";
import { measurementOf } from "../../../model/geometry/drawn.ts";
import { useText } from "../../use-text.ts";
import { measureRows } from "./measure-rows.ts";

/** What the drawing measures if the next corner came where the cursor is. It is not announced: it never stands still. */
export function LiveMeasure({ draft }: { readonly draft: Draft }) {
  const { text, language } = useText();
  const shape = shapeWithCursor(draft);
  if (!shape) return null;
  const measured = measurementOf(shape);
  const rows = measureRows(measured, "ha", text, language);
  if (rows.length === 0) return null;
  return (
    <>
      <dl class="draw-measure">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {measured.crossesItself && <p>{text.draw.crosses}</p>}
    </>
  );
}
