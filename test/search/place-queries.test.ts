import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { realEngine, realSearch, restOf } from "./real-search.ts";

/**
 * What people might type for the places of geodata/places/, a line each: the query, the ids that are right, and how it was
 * made. The list was made from the tables by counting (every n-th row of each kind: its name, the same in Simplified, in
 * English in any case, with its district, without spaces, with a letter missing, with a house number), without asking the
 * search. Right are all rows of the tables that bear the name; a person can look them up there.
 */
const lines = readFileSync("test/fixtures/place-queries.tsv", "utf8").trimEnd().split("\n").slice(1);
const queries = lines.map((line) => {
  const [query = "", ids = "", how = ""] = line.split("\t");
  return { query, ids: ids.split(" "), how };
});

/** What is found for each, best first. */
let found: readonly (readonly string[])[];
let known: ReadonlySet<string>;

beforeAll(async () => {
  const search = await realSearch();
  const engine = await realEngine(search);
  found = queries.map(({ query }) => engine.find(query, 5).map(({ entry }) => entry.id));
  known = new Set([...search.core.entries, ...(await restOf(search))].map(({ id }) => id));
}, 120_000);

/** The queries whose right answer is not among the first so many. */
function missed(first: number): readonly string[] {
  return queries
    .filter(({ ids }, index) => !found[index]?.slice(0, first).some((id) => ids.includes(id)))
    .map(({ query }) => query);
}

describe("the list of queries for what neighbours know", () => {
  it("is long, in three scripts and of all kinds", () => {
    expect(queries.length).toBeGreaterThanOrEqual(500);
    expect(queries.filter(({ how }) => how === "simplified").length).toBeGreaterThanOrEqual(100);
    expect(queries.filter(({ query }) => /^[ -~]+$/.test(query)).length).toBeGreaterThanOrEqual(300);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
  });

  it("has the right place first in 97 of 100", () => {
    expect(missed(1).slice(Math.floor(queries.length * 0.03))).toEqual([]);
  });

  it("has it among the first five in 99 of 100", () => {
    expect(missed(5).slice(Math.floor(queries.length * 0.01))).toEqual([]);
  });
});
