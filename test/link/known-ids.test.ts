import { describe, expect, it } from "vitest";
import { aliases, knownIdsOf } from "../../src/link/known-ids.ts";
import { indexAtlas } from "../../src/model/atlas.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";

const { data } = await builtAtlas();

describe.each(Object.entries(aliases))("renamed %s", (_kind, table: ReadonlyMap<string, string>) => {
  it("lead to the newest id in one step", () => {
    expect([...table.values()].filter((id) => table.has(id))).toEqual([]);
  });
});

describe("a link may name", () => {
  const known = knownIdsOf(indexAtlas(data));

  it("every paragraph and annex part of the paper, cited or not, and no other", () => {
    const names = ["para-1", "para-8", "para-27", "annex-11", "para-0", "para-28", "annex-12", "para-08"];
    expect(names.filter(known.isSection)).toEqual(["para-1", "para-8", "para-27", "annex-11"]);
  });
});
