import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import { pairsOfMeasure, repeatedStatements } from "../../src/model/repeated-statements.ts";
import { amount, dated, measuresAtlas } from "../fixtures/measures.ts";
import { buildReal, readReal } from "../geodata/real.ts";

describe("what is said twice", () => {
  const pairs = repeatedStatements(
    measuresAtlas({
      figures: [
        amount("body", "a", 5),
        amount("annex", "b", 5, { sameFactAs: "body" }),
        amount("chance", "c", 5, { sameNumberAs: "body" }),
        amount("lost", "c", 5, { sameFactAs: "nowhere" }),
      ],
      events: [
        dated("promise", "a", null, null),
        { ...dated("again", "c", null, null), sameFactAs: "promise" },
      ],
    }),
  );

  it("stands in pairs, the first place first; equal numbers of other things stand apart", () => {
    expect(pairs.map(({ kind, first, second }) => [kind, first.id, second.id])).toEqual([
      ["same", "body", "annex"],
      ["same", "promise", "again"],
      ["equal", "body", "chance"],
    ]);
  });

  it("is found from either of its measures", () => {
    expect(pairsOfMeasure(pairs, "a")).toHaveLength(3);
    expect(pairsOfMeasure(pairs, "b").map(({ second }) => second.id)).toEqual(["annex"]);
    expect(pairsOfMeasure(pairs, "z")).toEqual([]);
  });
});

describe("the paper says twice", async () => {
  const atlas = indexAtlas(buildReal(await readReal()));
  const pairs = repeatedStatements(atlas);

  it("eleven facts, and equal numbers of seven other pairs", () => {
    expect(pairs.filter(({ kind }) => kind === "same")).toHaveLength(11);
    expect(pairs.filter(({ kind }) => kind === "equal")).toHaveLength(7);
  });

  it("that a dollar draws thirteen, of Cyberport and of the Science Park", () => {
    const thirteen = pairs.find(({ first }) => first.words.en.includes("13"));
    expect(thirteen?.kind).toBe("equal");
    expect([thirteen?.first.cite[0]?.para, thirteen?.second.cite[0]?.para]).toEqual([10, 13]);
  });
});
