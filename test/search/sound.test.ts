import { describe, expect, it } from "vitest";
import type { NormalisedText } from "../../src/search/normalise-text.ts";
import { createPhoneticEncoder, soundsOf } from "../../src/search/sound.ts";

const text = (...words: string[]): NormalisedText => ({ words, joined: words.join("") });

describe("the sound of a romanisation", () => {
  it.each([
    ["saa tin", "sha tin"],
    ["gun tong", "kwun tong"],
    ["zoeng gwan ou", "tseung kwan o"],
    ["cyun waan", "tsuen wan"],
    ["tyun mun", "tuen mun"],
    ["saau gei waan", "shau kei wan"],
    ["jau maa dei", "yau ma tei"],
    ["wong daai sin", "wong tai sin"],
    ["ngau tau gok", "ngau tau kok"],
    ["zoeng gwan ou", "jeung gwan o"],
    ["ging fung faa jyun", "king fung fa yuen"],
    ["o si din", "or si din"],
  ])("is the same for the Jyutping %s and the usual %s", (jyutping, usual) => {
    const same = soundsOf(jyutping).filter(({ spelt }) =>
      soundsOf(usual).some((other) => other.spelt === spelt),
    );
    expect(same.length).toBeGreaterThan(0);
  });

  it("has the same consonants with any vowels", () => {
    expect(soundsOf("sha tin di yat sing")[0]?.skeleton).toBe(soundsOf("saa tin dai jat sing")[0]?.skeleton);
    expect(soundsOf("sha tin")[0]?.skeleton).not.toBe(soundsOf("tin sha")[0]?.skeleton);
  });

  it.each(["88", "smart2", "沙田", "aeiou"])("is nothing for %s", (word) => {
    expect(soundsOf(word)).toEqual([]);
  });
});

describe("the phonetic encoder", () => {
  const encode = createPhoneticEncoder({ sounds: { saa: "沙砂", tin: "田天", sing: "城成" } });

  it("encodes characters that sound alike equally, also with Latin letters between them", () => {
    expect(encode(text("砂天"))).toEqual(encode(text("沙田")));
    const [mixed, read] = [encode(text("沙", "tin", "城"))[0], encode(text("沙田成"))[0]];
    expect(mixed).toEqual({ ...read, exact: null });
    expect(read?.exact).toBe("saa tin sing");
  });

  it("returns no sound for a character that is not in the table", () => {
    expect(encode(text("龘"))).toEqual([]);
  });
});
