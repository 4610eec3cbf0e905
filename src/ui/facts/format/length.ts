import type { Language } from "../../../model/localised.ts";
import type { FirstText } from "../../text/text.ts";
import { numberText } from "./quantity.ts";

const metresPerKilometre = 1_000;

/** A round length: 500 m, 2 km. */
export function lengthText(metres: number, { unit }: FirstText, language: Language): string {
  return metres < metresPerKilometre
    ? `${numberText(metres, language)} ${unit.metres}`
    : `${numberText(metres / metresPerKilometre, language)} ${unit.kilometres}`;
}
