import { describe, expect, it } from "vitest";
import type { MeasureEntry } from "../../src/search/entries.ts";
import { prepare } from "../../src/search/prepare.ts";
import { normalise, place } from "./entry.ts";

const lekYuen = place("瀝源邨", "Lek Yuen Estate", {
  aliases: ["LEK-YUEN estate", "瀝源"],
  jyutping: ["lik jyun cyun"],
  pinyin: ["li yuan cun"],
});

const fund: MeasureEntry = {
  ...place("再工業化資助計劃", "Re-industrialisation Funding Scheme"),
  kind: "measure",
  text: `資助生產商。 Subsidises manufacturers, on a ${"very ".repeat(60)}long text.`,
};

describe("an entry that is prepared for the search", () => {
  it("has each of its names once, however it is written", () => {
    const names = prepare(lekYuen, normalise).names.map(({ normalised }) => normalised.joined);
    expect(names).toEqual(["瀝源邨", "lekyuenestate", "瀝源"]);
  });

  it("knows its English name without the word for its kind", () => {
    const bare = prepare(lekYuen, normalise).names.map((name) => name.bare);
    expect(bare[1]).toBe("lekyuen");
  });

  it("has its sounds without spaces, in Jyutping also without the word for an estate", () => {
    const { jyutping, pinyin } = prepare(lekYuen, normalise);
    expect(jyutping).toEqual(["likjyuncyun", "likjyun"]);
    expect(pinyin).toEqual(["liyuancun"]);
  });

  it("tells the own names of a station from what else it is called, and those of nothing else", () => {
    const station = place("大學站", "University", { placeKind: "station", aliases: ["馬料水"] });
    expect([...(prepare(station, normalise).ownNames ?? [])]).toEqual(
      ["大學站", "university"].map((name) => normalise(name).joined),
    );
    expect(prepare(lekYuen, normalise).ownNames).toBeNull();
  });

  it("marks a name that is only that of a kind, or of all of Hong Kong, as too general", () => {
    const isTooGeneral = (zhHant: string, en: string): boolean[] =>
      prepare(place(zhHant, en), normalise).names.map((name) => name.isTooGeneral);
    expect(isTooGeneral("醫院", "Hospital")).toContain(true);
    expect(isTooGeneral("香港", "Hong Kong")).toContain(true);
    expect(isTooGeneral("沙田", "Sha Tin")).toEqual([false, false]);
  });

  it("is read whole where it is a measure, and only there", () => {
    const { text } = prepare(fund, normalise);
    expect(text).toMatch(/^資助生產商 subsidises manufacturers on a very /);
    expect(text).toMatch(/ long text$/);
    expect(prepare(lekYuen, normalise).text).toBe("");
  });

  it("stands before others by its kind and its rank", () => {
    const prominence = (more: Parameters<typeof place>[2]): number =>
      prepare(place("沙田", "Sha Tin", more), normalise).prominence;
    expect(prominence({ placeKind: "town", rank: 1 })).toBe(0.75);
    expect(prominence({ placeKind: "town", rank: 5 })).toBe(0.25);
    expect(prominence({ placeKind: "station", rank: 1 })).toBe(0.2);
    expect(prepare({ ...fund, rank: 4 }, normalise).prominence).toBe(0.15 + 1 / 8);
  });
});
