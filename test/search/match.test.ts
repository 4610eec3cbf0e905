import { describe, expect, it } from "vitest";
import { createNormaliser } from "../../src/search/normalise-text.ts";
import { likeness, likenessOfSound } from "../../src/search/match.ts";
import { type Sound, soundsOf } from "../../src/search/sound.ts";

const normalise = createNormaliser({ from: "", to: "" });
const score = (query: string, name: string, bare: string | null = null): number =>
  likeness(normalise(query), { normalised: normalise(name), bare, isTooGeneral: false });

describe("how well a query fits a name", () => {
  it("is best for the very name, then for the name without its kind", () => {
    expect(score("沙田", "沙田")).toBe(1);
    expect(score("瀝源", "瀝源邨", "瀝源")).toBe(0.97);
  });

  it.each([
    ["the name", "沙田", "沙田", "its beginning", "沙田", "沙田圍"],
    ["more of the name", "沙田", "沙田圍", "less of it", "沙田", "沙田第一城"],
    ["the beginning", "第一", "第一城", "the end", "一城", "第一城"],
    ["the end", "第一城", "沙田第一城", "scattered characters", "沙一城", "沙田第一城"],
    ["a slip", "shatn", "sha tin", "another name", "shatn", "tai po"],
    ["a word's beginning", "wan", "tsuen wan", "the middle of a word", "uen", "tsuen wan"],
  ])("is better for %s than for %s", (_what, query, name, _other, otherQuery, otherName) => {
    expect(score(query, name)).toBeGreaterThan(score(otherQuery, otherName));
  });

  it.each([
    ["8 公頃", "88 公頃"],
    ["24", "240"],
    ["0 ha", "240 ha"],
    ["2", "2.5"],
  ])("takes no part of a number for the number: %s in %s", (query, name) => {
    expect(score(query, name)).toBeLessThan(0.7);
  });

  it("is nothing for what has nothing in common, and for nothing", () => {
    expect(score("元朗", "柴灣")).toBe(0);
    expect(score("", "柴灣")).toBe(0);
    expect(score("abc", "")).toBe(0);
  });

  it("finds words in any order, and a name within a longer query", () => {
    expect(score("estate yuen lek", "Lek Yuen Estate")).toBeGreaterThan(0.6);
    expect(score("瀝源邨三座", "瀝源邨")).toBeGreaterThan(0.6);
  });

  it("is never more than the very name's, whatever the two", () => {
    for (const query of ["a", "ab", "abc", "a b c", "沙", "沙田", "1", "12"])
      for (const name of ["a", "ab", "abcd", "b a", "沙田", "田", "123"])
        expect(score(query, name)).toBeLessThanOrEqual(1);
  });
});

describe("how much a query sounds like a name", () => {
  const heard = (text: string): Sound => soundsOf(text)[0] ?? { spelt: "", skeleton: "", exact: null };

  it("is best for the same sound, less for other vowels, nothing for other consonants", () => {
    const same = likenessOfSound(heard("kwun tong"), heard("gun tong"));
    const other = likenessOfSound(heard("kwan ting"), heard("gun tong"));
    expect(same).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(0);
    expect(likenessOfSound(heard("sha tin"), heard("gun tong"))).toBe(0);
  });

  it("makes nothing of one consonant, or of two at the beginning of a name", () => {
    expect(likenessOfSound(heard("qqqq"), heard("kowloon"))).toBe(0);
    expect(likenessOfSound(heard("sa ta"), heard("saa tin wai"))).toBe(0);
  });
});
