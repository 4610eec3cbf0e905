import type { Draft } from "../../../model/drawing/draft.ts";
import { shapeWithCursor } from "../../../model/drawing/draft-shape.ts";
import { measurementOf } from "../../../model/geometry/drawn.ts";
import { MeasureList } from "./measure-list.tsx";

/** What the drawing measures if the next corner came where the cursor is. It is not announced: it never stands still. */
export function LiveMeasure({ draft }: { readonly draft: Draft }) {
  const shape = shapeWithCursor(draft);
  return shape && <MeasureList measured={measurementOf(shape)} areaUnit="ha" />;
}
