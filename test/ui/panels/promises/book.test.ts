import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../../../src/model/atlas.ts";
import { textIn } from "../../../../src/model/localised.ts";
import { promiseBook } from "../../../../src/model/verdict.ts";
import { groundsOf } from "../../../../src/ui/panels/promises/grounds.ts";
import { countsOf, shownPromises } from "../../../../src/ui/panels/promises/shown.ts";
import { promiseTable } from "../../../../src/ui/panels/promises/table.ts";
import { promiseWords } from "../../../../src/ui/text/promises/promises.ts";
import { texts } from "../../../../src/ui/text/texts.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const atlas = indexAtlas(buildReal(await readReal()));
const book = promiseBook(atlas);
const idsOf = (shown: typeof book): string[] =>
  shown.map(({ promise }) => promise.id.replace("promise-", ""));

describe("the promises that are shown", () => {
  it("are all, the first due first, when nothing is chosen", () => {
    expect(shownPromises(book, [], "due")).toEqual(book);
  });

  it("are those that were late or put off, when that is asked", () => {
    expect(idsOf(shownPromises(book, ["late", "revised"], "due"))).toEqual([
      "mec",
      "hsitp-first-buildings",
      "cyberport-5",
    ]);
  });

  it("stand by verdict, or the furthest apart first and the unknown last", () => {
    expect(shownPromises(book, [], "verdict").map(({ verdict }) => verdict)).toEqual([
      "kept",
      "late",
      "revised",
      "revised",
      "not-known",
      "not-known",
    ]);
    expect(idsOf(shownPromises(book, [], "difference"))).toEqual([
      "hsitp-first-buildings",
      "mec",
      "cyberport-5",
      "amc",
      "blockchain-platform",
      "smart-regulation",
    ]);
  });

  it("are counted by verdict", () => {
    expect(countsOf(book)).toEqual({ kept: 1, late: 1, revised: 2, "under-way": 0, "not-known": 2 });
  });
});

it("beside the new date of the Loop stands the part that opened", () => {
  const loop = book.find(({ promise }) => promise.id === "promise-hsitp-first-buildings");
  expect(loop && groundsOf(loop).map(({ as, event }) => [as, event.when.earliest])).toEqual([
    ["moved", "2025-09-27"],
    ["part", "2025-12-22"],
  ]);
});

describe("the table to take away", () => {
  const rows = promiseTable(book, {
    atlas,
    text: { ...texts.en, ...promiseWords.en },
    say: (localised) => textIn(localised, "en"),
  });

  it("has a row for each promise under its titles, all of one length", () => {
    expect(rows).toHaveLength(book.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
  });

  it("tells of each what is known and no more", () => {
    expect(rows.find(([id]) => id === "promise-amc")).toEqual(
      expect.arrayContaining(["2022-05-01", "2022-08-31", "Kept", -4, -1, "2026-11-22"]),
    );
    expect(rows.find(([id]) => id === "promise-blockchain-platform")?.slice(5, 11)).toEqual([
      "Not known",
      null,
      null,
      expect.stringContaining("annex"),
      "",
      "",
    ]);
  });

  it("names the later source with its address", () => {
    const mec = rows.find(([id]) => id === "promise-mec");
    expect(mec?.[9]).not.toBe("");
    expect(mec?.[10]).toMatch(/^https?:/);
  });
});
