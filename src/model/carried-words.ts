import { areaIn, areaUnitWord } from "./drawing/measure-words.ts";
import { everydayComparison, type EverydaySize } from "./everyday-size.ts";
import { htmlLang, type Language } from "./localised.ts";

/** How the size of a carried outline is written: on the map and in the tool. */

const short: Readonly<Record<EverydaySize, Readonly<Record<Language, string>>>> = {
  victoriaPark: { "zh-Hant": "維多利亞公園", en: "Victoria Park", "zh-Hans": "维多利亚公园" },
  hongKongIsland: { "zh-Hant": "香港島", en: "Hong Kong Island", "zh-Hans": "香港岛" },
};

/** For example "4.6 × Victoria Park", or "12% of Hong Kong Island". */
export function everydayText(squareMetres: number, language: Language): string {
  const { with: size, times } = everydayComparison(squareMetres);
  const name = short[size][language];
  const isShare = times < 0.95;
  const digits = isShare
    ? ({ style: "percent", maximumSignificantDigits: 2 } as const)
    : { maximumFractionDigits: 1 };
  const number = new Intl.NumberFormat(htmlLang(language), digits).format(times);
  if (language === "en") return isShare ? `${number} of ${name}` : `${number} × ${name}`;
  return isShare ? `${name}的 ${number}` : `${number} ${language === "zh-Hans" ? "个" : "個"}${name}`;
}

/** Square metres: outlines of sites are no surveys, and what is smaller is only how they were drawn. */
const leastSquareMetres = 100;

/** Three digits, for the same reason. */
export function carriedArea(squareMetres: number, language: Language): string {
  if (squareMetres > 0 && squareMetres < leastSquareMetres)
    return `< ${carriedArea(leastSquareMetres, language)}`;
  const number = new Intl.NumberFormat(htmlLang(language), { maximumSignificantDigits: 3 });
  return `${number.format(areaIn(squareMetres, "ha"))} ${areaUnitWord("ha", language)}`;
}

/** The label of the outline on the map: its name, its area, and what that is like. */
export function carriedLabel(name: string, squareMetres: number, language: Language): string {
  return `${name}\n${carriedArea(squareMetres, language)} ≈ ${everydayText(squareMetres, language)}`;
}
