import { htmlLang, type Language } from "../../../model/localised.ts";
import { roundedDistanceAway } from "../../../model/rounded-distance.ts";

/** How far a site is as the map writes it, rounded like the panel's: 850 m, 1.24 公里; null where it touches. */
export function distanceLabel(metres: number, language: Language): string | null {
  const told = roundedDistanceAway(metres);
  if (!told) return null;
  const { value, unit, decimals } = told;
  const number = new Intl.NumberFormat(htmlLang(language), { maximumFractionDigits: decimals }).format(value);
  return `${number} ${units[language === "en" ? "en" : "zh"][unit]}`;
}

const units = {
  en: { metres: "m", kilometres: "km" },
  zh: { metres: "米", kilometres: "公里" },
} as const;
