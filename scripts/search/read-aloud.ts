import { pinyin } from "pinyin-pro";
import { getJyutpingList } from "to-jyutping";

const han = /\p{Script=Han}+/gu;

/** A Chinese name in Jyutping without tones, syllables set apart by spaces; none where it has no Chinese. */
export function jyutpingOf(name: string): readonly string[] {
  return chineseIn(name).map((text) =>
    getJyutpingList(text)
      .map(([, sound]) => sound?.split(" ")[0]?.replace(/\d/, "") ?? "")
      .filter(Boolean)
      .join(" "),
  );
}

/** The same in Pinyin. */
export function pinyinOf(name: string): readonly string[] {
  return chineseIn(name).map((text) => pinyin(text, { toneType: "none", type: "array", v: true }).join(" "));
}

/** All of it as one, what stands in brackets left out; also without 香港, which goes without saying. */
function chineseIn(name: string): readonly string[] {
  const text = (name.replaceAll(/[（(].*?[）)]/g, "").match(han) ?? []).join("");
  return [text, text.replace(/^香港(?=..)/u, "")].filter(
    (each, index, all) => each && all.indexOf(each) === index,
  );
}
