import { describe, expect, it } from "vitest";
import { sectionIdsOf, sectionOf } from "../../src/model/paper-sections.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";

const { data } = await builtAtlas();

describe("the sections of the paper", () => {
  it("are its 27 paragraphs and the eleven parts of its annex", () => {
    const ids = sectionIdsOf(data);
    expect(ids.size).toBe(27 + 11);
    expect(["para-1", "para-27", "annex-1", "annex-11"].filter((id) => !ids.has(id))).toEqual([]);
    expect(["para-0", "para-28", "annex-12", "header"].filter((id) => ids.has(id))).toEqual([]);
  });

  it.each([
    [{ para: 9 }, "para-9"],
    [{ annex: 11, row: "a-measure" }, "annex-11"],
    [{ part: "signature" }, "signature"],
    [{}, "header"],
  ] as const)("are where a place belongs: %j", (place, section) => {
    expect(sectionOf({ source: "paper-2021", ...place })).toBe(section);
  });
});
