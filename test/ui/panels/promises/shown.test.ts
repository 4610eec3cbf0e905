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

  it("shows late and revised promises when these verdicts are chosen", () => {
    expect(idsOf(shownPromises(book, ["late", "revised"], "due"))).toEqual([
      "smart-regulation",
      "a5-school-year-launch-2",
      "a5-school-year-launch",
      "hsitp-first-buildings",
    ]);
  });

  it("sorts by verdict, or by difference with open promises last", () => {
    const shown = shownPromises(book, [], "verdict").map(({ verdict }) => verdict);
    expect(shown.join()).toBe("kept,late,late,revised,revised,open,open,open,open,open");
    expect(idsOf(shownPromises(book, [], "difference"))).toEqual([
      "a5-school-year-launch-2",
      "a5-school-year-launch",
      "smart-regulation",
      "hsitp-first-buildings",
      "amc",
      "blockchain-platform",
      "a9-year-injection",
      "a1-injection-period",
      "mec",
      "cyberport-5",
    ]);
  });

  it("counts the promises of each verdict", () => {
    expect(countsOf(book)).toEqual({ kept: 1, late: 2, revised: 2, open: 5 });
  });
});

it("the decisive evidence on the licences includes the new date that came before the late delivery", () => {
  const licences = book.find(({ promise }) => promise.id === "promise-smart-regulation");
  expect(licences && decisiveEvidence(licences).map(({ as, event }) => [as, event.when.earliest])).toEqual([
    ["moved", "2022-10-19"],
    ["met", "2025-03-27"],
  ]);
});
