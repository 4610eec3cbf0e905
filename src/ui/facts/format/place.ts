import { htmlLang } from "../../../model/localised.ts";
import type { Cite, Source } from "../../../model/rows.ts";
import type { FirstText } from "../../text/text.ts";

/** The shortest sign for a place in the paper: ¶9, 附二, Annex 2. */
export function placeSign(cite: Cite, text: FirstText): string {
  if (cite.para !== undefined) return `¶${cite.para}`;
  if (cite.annex !== undefined) return text.cite.annexShort(cite.annex);
  return cite.part ? text.paper.parts[cite.part] : "";
}

/** A place in the paper in words: paragraph 9, annex (2). */
export function placeWords(cite: Cite, text: FirstText): string {
  if (cite.para !== undefined) return text.cite.para(cite.para);
  if (cite.annex !== undefined) return text.cite.annex(cite.annex);
  return cite.part ? text.paper.parts[cite.part] : "";
}

/** The language of a source's own title and publisher, for screen readers. */
export function htmlLangOf({ language }: Source): string {
  return htmlLang(language === "zh" ? "zh-Hant" : "en");
}
