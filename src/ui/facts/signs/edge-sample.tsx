import { precisionDashes } from "../../../look/signs.ts";
import type { Precision } from "../../../model/kinds.ts";

const widthPixels = 2;

/** The edge that stands for a precision, as a short line: unbroken, dashed or dotted; a point is a dot. */
export function EdgeSample({ precision }: { readonly precision: Precision }) {
  const dashes = precisionDashes[precision];
  return (
    <svg class="edge-sample" viewBox="0 0 32 10" width="32" height="10" aria-hidden="true" focusable="false">
      {precision === "point" && <circle cx="16" cy="5" r="4" class="edge-point" />}
      {precision !== "point" && precision !== "none" && (
        <line
          x1="2"
          y1="5"
          x2="30"
          y2="5"
          class="edge-line"
          stroke-width={widthPixels}
          stroke-linecap={dashes && dashes[0] !== undefined && dashes[0] < 1 ? "round" : "butt"}
          stroke-dasharray={dashes?.map((length) => length * widthPixels).join(" ")}
        />
      )}
    </svg>
  );
}
