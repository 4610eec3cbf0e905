import { describe, expect, it } from "vitest";
import { createCandidates, type PreparedQuery } from "../../src/search/candidates.ts";
import { normalise, place, prepared } from "./entry.ts";

const entries = prepared(
  place("沙田", "Sha Tin", { placeKind: "town", rank: 1 }),
  place("沙田圍", "Sha Tin Wai"),
  place("瀝源邨", "Lek Yuen Estate", { jyutping: ["lik jyun cyun"] }),
  place("將軍澳", "Tseung Kwan O", { placeKind: "town", rank: 1 }),
  place("大澳", "Tai O", { placeKind: "village" }),
);
const candidates = createCandidates(entries);

function asked(text: string, toneless = ""): PreparedQuery {
  const normalised = normalise(text);
  return {
    normalised,
    forms: [{ normalised, weight: 1 }],
    sounds: [],
    toneless,
    bare: null,
    isKindAlone: false,
    kind: null,
  };
}

const names = (which: "likely" | "possible", query: PreparedQuery): readonly string[] =>
  Array.from(candidates[which](query), ({ entry }) => entry.name.en).toSorted();

describe("the candidates of a query", () => {
  it("share a word, a pair of characters, or the beginning", () => {
    expect(names("likely", asked("sha tin"))).toEqual(["Sha Tin", "Sha Tin Wai"]);
    expect(names("likely", asked("田圍"))).toEqual(["Sha Tin Wai"]);
    expect(names("likely", asked("tseungk"))).toEqual(["Tseung Kwan O"]);
  });

  it("have every word of a Latin query", () => {
    expect(names("likely", asked("sha wai"))).toEqual(["Sha Tin Wai"]);
  });

  it("are found by their Jyutping", () => {
    expect(names("likely", asked("likjyun", "likjyun"))).toEqual(["Lek Yuen Estate"]);
  });

  it("are the best known names under the first letters, while there are no more", () => {
    const found = Array.from(candidates.likely(asked("s")), ({ entry }) => entry.name.en);
    expect(found).toEqual(["Sha Tin", "Sha Tin Wai"]);
    expect(names("likely", asked("ta"))).toEqual(["Tai O"]);
  });

  it("may differ by a slip of the hand, where nothing likely was found", () => {
    expect(names("likely", asked("tsuengkwano"))).toEqual([]);
    expect(names("possible", asked("tsuengkwano"))).toContain("Tseung Kwan O");
    expect(names("possible", asked("lek yeun"))).toContain("Lek Yuen Estate");
  });

  it("may share one Chinese character, where nothing likely was found", () => {
    expect(names("likely", asked("澳門"))).toEqual([]);
    expect(names("possible", asked("澳門"))).toEqual(["Tai O", "Tseung Kwan O"]);
  });

  it("are none for letters that begin nothing", () => {
    expect(names("likely", asked("zq"))).toEqual([]);
    expect(names("possible", asked("zq"))).toEqual([]);
  });
});
