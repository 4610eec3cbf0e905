import { pinyin } from "pinyin-pro";
import { getJyutpingList } from "to-jyutping";
import { chineseIn } from "../../src/search/read-aloud.ts";

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
