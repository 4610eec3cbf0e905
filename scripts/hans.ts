import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "hk", to: "cn" });

/**
 * Traditional Chinese as written in Hong Kong → Simplified; other characters stay, and so do the few whose simplified
 * form hardly any font has: 赤鱲角 is written with 鱲 in Simplified as well.
 */
export function toHans(text: string): string {
  const converted = withMainlandSigns(withoutVariants(convert(text)));
  return isRare(converted) ? withoutRare(text, converted) : converted;
}

/** Forms of Hong Kong's names that the conversion does not know: 茘枝角 is 荔枝角 in Simplified. */
const variants: ReadonlyMap<string, string> = new Map([
  ["茘", "荔"],
  ["羗", "羌"],
  ["鑛", "矿"],
]);

function withoutVariants(text: string): string {
  return text.replaceAll(/[茘羗鑛]/g, (character) => variants.get(character) ?? character);
}

/** 甚麼 is 什么 there and 覆核 is 复核, and quotations stand in “ ”. */
const signs: ReadonlyMap<string, string> = new Map([
  ["甚么", "什么"],
  ["覆核", "复核"],
  ["「", "“"],
  ["」", "”"],
  ["『", "‘"],
  ["』", "’"],
]);

function withMainlandSigns(text: string): string {
  return text.replaceAll(/甚么|覆核|[「」『』]/g, (sign) => signs.get(sign) ?? sign);
}

function withoutRare(text: string, converted: string): string {
  const kept = [...new Set(text)].filter((character) => !isRare(character) && isRare(convert(character)));
  return kept.reduce((result, character) => result.replaceAll(convert(character), character), converted);
}

/** Beyond the first 65,536 characters of Unicode. */
function isRare(text: string): boolean {
  return /[\u{10000}-\u{10FFFF}]/u.test(text);
}
