import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../../../src/model/atlas.ts";
import { promiseBook } from "../../../../src/model/verdict.ts";
import { decisiveEvidence } from "../../../../src/ui/panels/promises/evidence.ts";
import { countsOf, shownPromises } from "../../../../src/ui/panels/promises/shown.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const atlas = indexAtlas(buildReal(await readReal()));
const book = promiseBook(atlas);
const idsOf = (shown: typeof book): string[] =>
  shown.map(({ promise }) => promise.id.replace("promise-", ""));

describe("the list of promises", () => {
  it("shows all promises by due date when no verdict is chosen", () => {
    expect(shownPromises(book, [], "due")).toEqual(book);
  });

  it("shows kept and late promises when these verdicts are chosen", () => {
    expect(idsOf(shownPromises(book, ["kept", "late"], "due"))).toEqual(["amc", "hsitp-first-buildings"]);
  });

  it("sorts by verdict, or by difference with open promises last", () => {
    const shown = shownPromises(book, [], "verdict").map(({ verdict }) => verdict);
    expect(shown.join()).toBe("kept,late,open,open,open,open,open,open,open,open");
    expect(idsOf(shownPromises(book, [], "difference"))).toEqual([
      "hsitp-first-buildings",
      "amc",
      "blockchain-platform",
      "a9-year-injection",
      "smart-regulation",
      "a1-injection-period",
      "a5-school-year-launch-2",
      "mec",
      "a5-school-year-launch",
      "cyberport-5",
    ]);
  });

  it("counts the promises of each verdict", () => {
    expect(countsOf(book)).toEqual({ kept: 1, late: 1, revised: 0, open: 8 });
  });
});

it("the decisive evidence on the licences includes the new date and the partial delivery before the whole", () => {
  const licences = book.find(({ promise }) => promise.id === "promise-smart-regulation");
  expect(licences && decisiveEvidence(licences).map(({ as, event }) => [as, event.when.earliest])).toEqual([
    ["moved", "2022-10-19"],
    ["part", "2023-01-01"],
    ["met", "2025-03-27"],
  ]);
});

it("the decisive evidence of sources that contradict each other is both of them", () => {
  const licences = book.find(({ promise }) => promise.id === "promise-smart-regulation");
  const met = licences?.evidence.find(({ as }) => as === "met");
  if (!licences || !met) throw new Error("the licences are answered");
  const waiting = { ...met, as: "waiting" } as const;
  const contradicted = { ...licences, evidence: [met, waiting], because: waiting };
  expect(decisiveEvidence({ ...contradicted, openReason: "contradicted" })).toEqual([met, waiting]);
  expect(decisiveEvidence({ ...contradicted, openReason: null })).toEqual([waiting]);
});
