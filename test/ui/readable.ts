import { expect } from "vitest";
import type { Language } from "../../src/model/localised.ts";

const chinese = /\p{Script=Han}/u;
/** Characters that Simplified Chinese writes otherwise. */
const traditionalOnly = /[個們與為這對關開門時間點號處單數於產業創學園區還發從並無書畫機構圖說讀寫進過邊際]/u;
const programmersWords = /undefined|NaN|\[object|\bnull\b|\bfunction\b/;

/**
 * No word is missing, and every one is of the language that it is said to be: what stands in another says so by `lang`.
 * @param isNamed Texts that are meant to stand there in another language without saying so.
 */
export function expectReadable(
  root: Element,
  language: Language,
  isNamed: (text: string) => boolean = () => false,
): void {
  const said = wordsIn(root);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => programmersWords.test(text))).toEqual([]);
  if (language === "en")
    expect(said.filter((text) => chinese.test(text)).filter((text) => !isNamed(text))).toEqual([]);
  else expect(said.some((text) => chinese.test(text))).toBe(true);
  if (language === "zh-Hans")
    expect(said.filter((text) => traditionalOnly.test(text)).filter((text) => !isNamed(text))).toEqual([]);
}

/** Texts, names and titles, but for those of another language. */
function wordsIn(element: Element): readonly string[] {
  const named = ["aria-label", "title", "placeholder", "aria-valuetext", "alt"].flatMap(
    (name) => element.getAttribute(name) ?? [],
  );
  const within = [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return node.textContent?.trim() || [];
    if (node.nodeType !== 1) return [];
    const part = node as Element;
    return part.hasAttribute("lang") ? [] : wordsIn(part);
  });
  return [...named, ...within];
}
