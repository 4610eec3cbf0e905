import type { Draft } from "../../../model/drawing/draft.ts";
import { shapeWithCursor } from "../../../model/drawing/draft-shape.ts";
import { areaText, bearingText, lengthText } from "../../../model/drawing/measure-words.ts";
import { type Measurement, measurementOf } from "../../../model/geometry/drawn.ts";
import type { Language } from "../../../model/localised.ts";
import type { Text } from "../../text/text.ts";
import { useText } from "../../use-text.ts";

/** What the drawing measures if the next corner came where the cursor is. It is not announced: it never stands still. */
export function LiveMeasure({ draft }: { readonly draft: Draft }) {
  const { text, language } = useText();
  const shape = shapeWithCursor(draft);
  if (!shape) return null;
  const measured = measurementOf(shape);
  const rows = measureRows(measured, text, language);
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

function measureRows(
  measured: Measurement,
  { draw: words }: Text,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const { lengthMetres, areaSquareMetres, perimeterMetres, radiusMetres, bearingDegrees, lastLegMetres } =
    measured;
  const leg = [
    lastLegMetres === null ? null : lengthText(lastLegMetres, language),
    bearingDegrees === null ? null : bearingText(bearingDegrees),
  ];
  return [
    { label: words.radius, value: radiusMetres === null ? null : lengthText(radiusMetres, language) },
    { label: words.length, value: lengthMetres === null ? null : lengthText(lengthMetres, language) },
    {
      label: words.area,
      value: areaSquareMetres === null ? null : areaText(areaSquareMetres, "ha", language),
    },
    {
      label: words.perimeter,
      value: perimeterMetres === null ? null : lengthText(perimeterMetres, language),
    },
    { label: words.lastLeg, value: leg.filter(Boolean).join(" · ") || null },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}
