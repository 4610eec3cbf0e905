import type { AreaUnit } from "../../../model/drawing/drawing.ts";
import { areaText, bearingText, lengthText } from "../../../model/drawing/measure-words.ts";
import type { Measurement } from "../../../model/geometry/drawn.ts";
import type { Language } from "../../../model/localised.ts";
import type { Text } from "../../text/text.ts";

interface MeasureRow {
  readonly label: string;
  readonly value: string;
}

/** What there is to say of a measurement, with its labels. */
export function measureRows(
  measured: Measurement,
  areaUnit: AreaUnit,
  { draw: words }: Text,
  language: Language,
): readonly MeasureRow[] {
  const { lengthMetres, areaSquareMetres, perimeterMetres, radiusMetres, bearingDegrees, lastLegMetres } =
    measured;
  const leg = [
    // The pointer that rests on the last corner makes no leg.
    lastLegMetres ? lengthText(lastLegMetres, language) : null,
    lastLegMetres === 0 || bearingDegrees === null ? null : bearingText(bearingDegrees),
  ];
  return [
    { label: words.radius, value: radiusMetres === null ? null : lengthText(radiusMetres, language) },
    { label: words.length, value: lengthMetres === null ? null : lengthText(lengthMetres, language) },
    {
      label: words.area,
      value: areaSquareMetres === null ? null : areaText(areaSquareMetres, areaUnit, language),
    },
    {
      label: words.perimeter,
      value: perimeterMetres === null ? null : lengthText(perimeterMetres, language),
    },
    { label: words.lastLeg, value: leg.filter(Boolean).join(" · ") || null },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}
