import type { Language } from "../../../model/localised.ts";
import { numberText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/zh-Hant.ts";

const metresPerKilometre = 1_000;

/** The round length of a scale bar: 500 m, 2 km. */
export function lengthText(metres: number, { unit }: Text, language: Language): string {
  return metres < metresPerKilometre
    ? `${numberText(metres, language)} ${unit.metres}`
    : `${numberText(metres / metresPerKilometre, language)} ${unit.kilometres}`;
}
