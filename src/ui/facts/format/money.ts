import type { Language } from "../../../model/localised.ts";
import { numberText } from "./quantity.ts";

/**
 * Dollars as people write them: HK$1.5 billion, 15 億元, 3,130 萬元. Written here because Intl's compact form of zh-Hant-HK is
 * that of English.
 */
export function dollarsText(dollars: number, language: Language): string {
  const group = groups[language].find(({ from }) => dollars >= from) ?? { from: 1, name: "" };
  const amount = numberText(dollars / group.from, language, 3);
  if (language !== "en") return `${amount} ${group.name}元`;
  return `HK$${amount}${group.name && ` ${group.name}`}`;
}

interface Group {
  readonly from: number;
  readonly name: string;
}

const groups: Readonly<Record<Language, readonly Group[]>> = {
  en: [
    { from: 1e9, name: "billion" },
    { from: 1e6, name: "million" },
  ],
  "zh-Hant": [
    { from: 1e8, name: "億" },
    { from: 1e4, name: "萬" },
  ],
  "zh-Hans": [
    { from: 1e8, name: "亿" },
    { from: 1e4, name: "万" },
  ],
};
