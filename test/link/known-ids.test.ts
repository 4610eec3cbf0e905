import { describe, expect, it } from "vitest";
import { aliases } from "../../src/link/known-ids.ts";

describe.each(Object.entries(aliases))("renamed %s", (_kind, table: ReadonlyMap<string, string>) => {
  it("lead to the newest id in one step", () => {
    expect([...table.values()].filter((id) => table.has(id))).toEqual([]);
  });
});
