import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import type { AtlasEvent, When } from "../../src/model/rows.ts";
import { judge, laterPromises, monthsApart, promiseBook } from "../../src/model/verdict.ts";
import type { Verdict } from "../../src/model/verdicts.ts";
import { buildReal, readReal } from "../geodata/real.ts";

const words = { zhHant: "某日", en: "some day" };
const time = (earliest: string | null, latest: string | null = earliest): When => ({
  earliest,
  latest,
  words,
});
const in2023 = time("2023-01-01", "2023-12-31");

function event(id: string, more: Partial<AtlasEvent>): AtlasEvent {
  const cite = [{ source: `source-of-${id}` }];
  return { id, kind: "happened", when: in2023, gist: words, cite, siteIds: [], measureIds: [], ...more };
}

const promise = event("promise", { kind: "promised", paperRow: 1 });

/** What is thought of the promise of 2023 when these facts answer it, in the order of time. */
function judged(...facts: readonly Partial<AtlasEvent>[]) {
  const events = facts.map((fact, index) => event(`fact-${index}`, { about: "promise", ...fact }));
  return judge(promise, { events: [promise, ...events], answersTo: () => events });
}

const met: Partial<AtlasEvent> = { meets: "wholly", when: time("2023-06-01") };
const metLate: Partial<AtlasEvent> = { meets: "wholly", when: time("2024-02-01") };
const metInLastMonth: Partial<AtlasEvent> = { meets: "wholly", when: time("2023-12-31") };
const metAbout: Partial<AtlasEvent> = { meets: "wholly", when: time("2023-11-01", "2024-03-31") };
const part: Partial<AtlasEvent> = { meets: "partly", when: time("2023-06-01") };
const moved: Partial<AtlasEvent> = {
  kind: "revised",
  when: time("2023-03-01"),
  due: time("2025-01-01", "2025-12-31"),
};
const waitingInTime: Partial<AtlasEvent> = { kind: "revised", stillToCome: true, when: time("2023-08-01") };
const waitingInLastMonth: Partial<AtlasEvent> = { ...waitingInTime, when: time("2023-12-31") };
const waitingAfter: Partial<AtlasEvent> = { kind: "revised", stillToCome: true, when: time("2024-09-13") };
const works: Partial<AtlasEvent> = { when: time("2022-06-01") };
const spokenOf: Partial<AtlasEvent> = { kind: "reported", when: time("2022-06-01") };

describe("a promise", () => {
  it.each<[string, readonly Partial<AtlasEvent>[], Verdict, number | null]>([
    ["of which nothing was found", [], "not-known", null],
    ["that is only spoken of again", [spokenOf], "not-known", null],
    ["that was there in its time", [met], "kept", 0],
    ["that was there after its time", [metLate], "late", 0],
    ["that was there in the last month of its time", [metInLastMonth], "kept", 0],
    ["that may have been there in its time", [metAbout], "kept", 0],
    ["that was still to come after its time", [waitingAfter], "late", 0],
    ["that was still to come within its time", [waitingInTime], "revised", 0],
    ["that was still to come in the last month of its time", [waitingInLastMonth], "revised", 0],
    ["that has another date", [works, moved], "revised", 1],
    ["whose date was moved, and that is there in part", [moved, part], "revised", 0],
    ["that was moved, then was there after its time", [moved, metLate], "late", 1],
    ["that was still to come, then was there after all", [waitingAfter, metLate], "late", 1],
    ["that is there in part", [part], "under-way", 0],
    ["that is being built", [works], "under-way", 0],
  ])("%s", (_, facts, verdict, ground) => {
    const judgement = judged(...facts);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.because?.event.id ?? null).toBe(ground === null ? null : `fact-${ground}`);
  });

  it("rests on the last that was found of a kind", () => {
    expect(judged(waitingAfter, { ...waitingAfter, when: time("2024-12-01") }).because?.event.id).toBe(
      "fact-1",
    );
  });
});

describe("the months between a promise and what answers it", () => {
  it.each<[string, When, When, number | null, number | null]>([
    ["a day in the promised month", time("2023-06-01", "2023-06-30"), time("2023-06-12"), 0, 0],
    ["a day after a promised year", in2023, time("2024-02-01"), 2, 13],
    ["a day before it", time("2022-05-01", "2022-08-31"), time("2022-04-20"), -4, -1],
    ["a promise without an end", time("2023-01-01", null), time("2024-01-01"), null, 12],
    ["a promise without a beginning", time(null, "2023-12-31"), time("2024-01-01"), 1, null],
    ["a fact without an end", in2023, time("2025-01-01", null), 13, null],
    ["a fact without a beginning", in2023, time(null, "2025-12-31"), null, 35],
  ])("%s", (_, due, fact, least, most) => {
    expect(monthsApart(due, fact)).toEqual({ least, most });
  });

  it("end open while it is still to come", () => {
    expect(judged(waitingAfter).because?.apart).toEqual({ least: 9, most: null });
  });
});

const atlas = indexAtlas(buildReal(await readReal()));
const book = promiseBook(atlas);

describe("the promise book of the paper", () => {
  const of = (id: string) => book.find((judgement) => judgement.promise.id === id);

  it("has every dated promise once, the first due first", () => {
    expect(book.map(({ promise: { id } }) => id)).toEqual([
      "promise-blockchain-platform",
      "promise-smart-regulation",
      "promise-amc",
      "promise-mec",
      "promise-hsitp-first-buildings",
      "promise-cyberport-5",
    ]);
    expect(book.flatMap(({ restatements }) => restatements)).toHaveLength(4);
  });

  it.each<[string, Verdict, number | null, number | null]>([
    ["promise-amc", "kept", -4, -1],
    ["promise-mec", "late", 9, null],
    ["promise-hsitp-first-buildings", "revised", 25, null],
    ["promise-cyberport-5", "revised", 0, null],
  ])("%s: %s, %s to %s months", (id, verdict, least, most) => {
    expect(of(id)?.verdict).toBe(verdict);
    expect(of(id)?.because?.apart).toEqual({ least, most });
  });

  it("tells of the part of the Loop that opened 12 to 14 months after", () => {
    const opened = of("promise-hsitp-first-buildings")?.evidence.find(({ as }) => as === "part");
    expect(opened?.event.when.earliest).toBe("2025-12-22");
    expect(opened?.apart).toEqual({ least: 12, most: 14 });
  });

  it("says of two that nothing is known", () => {
    const unknown = book.filter(({ verdict }) => verdict === "not-known");
    expect(unknown.map(({ because, promise: { id } }) => [id, because])).toEqual([
      ["promise-blockchain-platform", null],
      ["promise-smart-regulation", null],
    ]);
  });

  it("rests every other verdict on two sources that the atlas has", () => {
    for (const { promise: said, because, verdict } of book) {
      const cites = [said, ...(because ? [because.event] : [])].map(({ cite }) => cite);
      expect(cites).toHaveLength(verdict === "not-known" ? 1 : 2);
      for (const cite of cites)
        expect(cite.every(({ source }) => atlas.source(source) !== undefined)).toBe(true);
      if (because) expect(because.event.cite[0]?.source).not.toBe(said.cite[0]?.source);
    }
  });

  it("leaves what was promised later to a list of its own", () => {
    const later = laterPromises(atlas);
    expect(later.length).toBeGreaterThan(10);
    expect(later.every(({ paperRow, due }) => paperRow === undefined && due !== undefined)).toBe(true);
  });
});
