import type { Measurement } from "../geometry/drawn.ts";
import { htmlLang, type Language } from "../localised.ts";
import type { AreaUnit, Drawing } from "./drawing.ts";

/** How measurements are written wherever they stand: on the map, in the panel, on paper, and in files. */

const squareMetresPer: Readonly<Record<AreaUnit, number>> = {
  ha: 10_000,
  m2: 1,
  km2: 1_000_000,
  mu: 2_000 / 3,
};

const unitWords: Readonly<Record<AreaUnit | "m" | "km", Readonly<Record<Language, string>>>> = {
  ha: { "zh-Hant": "公頃", en: "ha", "zh-Hans": "公顷" },
  m2: { "zh-Hant": "平方米", en: "m²", "zh-Hans": "平方米" },
  km2: { "zh-Hant": "平方公里", en: "km²", "zh-Hans": "平方公里" },
  mu: { "zh-Hant": "畝", en: "mu", "zh-Hans": "亩" },
  m: { "zh-Hant": "米", en: "m", "zh-Hans": "米" },
  km: { "zh-Hant": "公里", en: "km", "zh-Hans": "公里" },
};

export function areaUnitWord(unit: AreaUnit, language: Language): string {
  return unitWords[unit][language];
}

export function areaIn(squareMetres: number, unit: AreaUnit): number {
  return squareMetres / squareMetresPer[unit];
}

/** Four digits at least, which is less than the plane is exact to. */
export function areaText(squareMetres: number, unit: AreaUnit, language: Language): string {
  return quantity(areaIn(squareMetres, unit), 4, unitWords[unit][language], language);
}

/** Metres to a kilometre, then kilometres. */
export function lengthText(metres: number, language: Language): string {
  return metres < 1_000
    ? quantity(metres, 4, unitWords.m[language], language)
    : quantity(metres / 1_000, 4, unitWords.km[language], language);
}

/** Degrees from true north with three digits before the point, as surveyors write them. */
export function bearingText(degrees: number): string {
  const tenths = Math.round(degrees * 10) % 3_600;
  return `${String(Math.floor(tenths / 10)).padStart(3, "0")}.${tenths % 10}°`;
}

/** What is written beside a drawing: its area, its length or its radius; null for what has none. */
export function mainMeasure(
  { lengthMetres, areaSquareMetres }: Measurement,
  { areaUnit }: Pick<Drawing, "areaUnit">,
  language: Language,
): string | null {
  if (areaSquareMetres !== null) return areaText(areaSquareMetres, areaUnit, language);
  return lengthMetres === null ? null : lengthText(lengthMetres, language);
}

function quantity(value: number, digits: number, unit: string, language: Language): string {
  const before = value >= 1 ? Math.floor(Math.log10(value)) + 1 : 1;
  const decimals = Math.min(4, Math.max(0, digits - before));
  const number = new Intl.NumberFormat(htmlLang(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${number.format(value)} ${unit}`;
}
