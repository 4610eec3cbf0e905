import { hectares } from "../../../model/area.ts";
import type { Language } from "../../../model/localised.ts";
import { type RoundedDistance, roundedDistance } from "../../../model/rounded-distance.ts";
import type { FirstText } from "../../text/text.ts";

/** Hectares as people write them: 240, 88, 2.5, 85.3; whole numbers from 100 on. */
export function hectaresText(squareMetres: number, language: Language): string {
  const value = hectares(squareMetres);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return numberText(value, language, digits);
}

/** As stated, to the two decimals that sources give at most. */
export function exactHectaresText(squareMetres: number, language: Language): string {
  return numberText(hectares(squareMetres), language, 2);
}

export function numberText(value: number, language: Language, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(numberLocale(language), { maximumFractionDigits }).format(value);
}

/** A share with its sign: −3.1 %, +2 %. */
export function differenceText(share: number, language: Language): string {
  return new Intl.NumberFormat(numberLocale(language), {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  })
    .format(share)
    .replace("-", "−");
}

/** Where two places touch there is no distance to tell. */
export function distanceText(metres: number, text: FirstText, language: Language): string {
  return distanceWords(roundedDistance(metres), text, language);
}

export function distanceWords(rounded: RoundedDistance | null, text: FirstText, language: Language): string {
  if (!rounded) return text.unit.adjoining;
  return `${numberText(rounded.value, language, rounded.decimals)} ${text.unit[rounded.unit]}`;
}

/** One of eight directions for degrees clockwise from north. */
export function directionText(degrees: number, text: FirstText): string {
  return text.direction[Math.round(degrees / 45) % 8] ?? "";
}

/** A day, month or year (ISO) in the reader's language, as the data write it: 22 December 2025, 2025 年 12 月 22 日. */
export function dayText(isoDate: string, language: Language): string {
  const [year = "", month, day] = isoDate.split("-");
  if (language !== "en")
    return [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`]
      .filter(Boolean)
      .join(" ");
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    timeZone: "UTC",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  };
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat("en-GB", options).format(date);
}

function numberLocale(language: Language): string {
  return { en: "en-HK", "zh-Hant": "zh-HK", "zh-Hans": "zh-CN" }[language];
}
