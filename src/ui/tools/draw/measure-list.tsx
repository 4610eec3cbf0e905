import type { AreaUnit } from "../../../model/drawing/drawing.ts";
import type { Measurement } from "../../../model/geometry/drawn.ts";
import { useText } from "../../use-text.ts";
import { measureRows } from "./measure-rows.ts";
import "./measure-list.css";

interface MeasureListProps {
  readonly measured: Measurement;
  readonly areaUnit: AreaUnit;
}

/** What a drawing measures; nothing for what has no extent. */
export function MeasureList({ measured, areaUnit }: MeasureListProps) {
  const { text, language } = useText();
  const rows = measureRows(measured, areaUnit, text, language);
  if (rows.length === 0) return null;
  return (
    <>
      <dl class="measure-list">
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
