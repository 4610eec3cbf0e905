import { htmlLang, type Language } from "../model/localised.ts";

/** Nearer than this, two places touch. */
const touchingMetres = 5;

/** A distance as the map writes it, rounded like the panel's: 850 m, 1.2 公里; null where there is none to tell. */
export function distanceLabel(metres: number, language: Language): string | null {
  if (metres < touchingMetres) return null;
  const isFar = metres >= 1_000;
  const value = isFar ? metres / 1_000 : Math.round(metres / 10) * 10;
  const number = new Intl.NumberFormat(htmlLang(language), { maximumFractionDigits: 1 }).format(value);
  return `${number} ${unit(isFar, language)}`;
}

function unit(isFar: boolean, language: Language): string {
  if (language === "en") return isFar ? "km" : "m";
  return isFar ? "公里" : "米";
}
