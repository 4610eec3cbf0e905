import { describe, expect, it } from "vitest";
import type { Imported } from "../../scripts/bench-import/measure.ts";
import { importLines, type ImportResults } from "../../scripts/bench-import/report.ts";

const read: Imported = { state: "done", featureCount: 1_000, milliseconds: 100, longestTask: 20 };
const refused: Imported = { state: "refused MALFORMED", featureCount: 0, milliseconds: 1, longestTask: 0 };
const stopped: Imported = { state: "refused", featureCount: 0, milliseconds: 10, longestTask: 0 };
const round = { csv: read, shapefile: read, alone: { csv: 100, shapefile: 100 } };
const good: ImportResults = { large: read, cancelled: stopped, rounds: [round, round] };

/** What the lines say at their ends: the large file, the tasks, the cancel, the table, the shapefile. */
function verdicts(results: ImportResults): readonly string[] {
  return importLines(results).flatMap((line) => /(pass|MISS)/.exec(line)?.[1] ?? []);
}

describe("the report of imports", () => {
  it("passes what was read in time", () => {
    expect(verdicts(good)).toEqual(["pass", "pass", "pass", "pass", "pass"]);
  });

  it("does not pass what was refused, however fast", () => {
    expect(verdicts({ ...good, large: refused })).toEqual(["MISS", "MISS", "pass", "pass", "pass"]);
    const rounds = [round, { ...round, csv: refused }];
    expect(verdicts({ ...good, rounds })).toEqual(["pass", "MISS", "pass", "MISS", "pass"]);
    const partial = { ...read, state: "partial" };
    expect(verdicts({ ...good, large: partial })).toEqual(["MISS", "MISS", "pass", "pass", "pass"]);
  });

  it("does not pass a cancel that came after the end, or a refusal in its place", () => {
    const expected = ["pass", "pass", "MISS", "pass", "pass"];
    expect(verdicts({ ...good, cancelled: read })).toEqual(expected);
    expect(verdicts({ ...good, cancelled: refused })).toEqual(expected);
  });
});
