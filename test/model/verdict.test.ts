import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import type { AtlasEvent, When } from "../../src/model/rows.ts";
import { monthsApart } from "../../src/model/months-apart.ts";
import { judge, laterPromises, promiseBook } from "../../src/model/verdict.ts";
import type { OpenReason, Verdict } from "../../src/model/verdicts.ts";
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
  return { id, kind: "happened", when: in2023, headline: words, cite, siteIds: [], measureIds: [], ...more };
}

const promise = event("promise", { kind: "promised", paperRow: 1, milestone: "completion" });

/** What is thought of the promise that something is completed in 2023 when these facts answer it, in the order of time. */
function judged(...facts: readonly Partial<AtlasEvent>[]) {
  const events = facts.map((fact, index) => event(`fact-${index}`, { about: "promise", ...fact }));
  return judge(promise, { events: [promise, ...events], answersTo: () => events });
}

const completion: Partial<AtlasEvent> = { milestone: "completion" };
const met: Partial<AtlasEvent> = { ...completion, meets: "wholly", when: time("2023-06-01") };
const metLate: Partial<AtlasEvent> = { ...met, when: time("2024-02-01") };
const metOnLastDay: Partial<AtlasEvent> = { ...met, when: time("2023-12-31") };
const metAbout: Partial<AtlasEvent> = { ...met, when: time("2023-11-01", "2024-03-31") };
const metToldLater: Partial<AtlasEvent> = { ...met, when: time("2024-05-01"), reached: time("2023-02-01") };
/** Reported without a time of its own: it may have been there on any day before. */
const reportedAfter: Partial<AtlasEvent> = { ...metLate, kind: "reported" };
const reportedInTime: Partial<AtlasEvent> = { ...met, kind: "reported" };
const metSince: Partial<AtlasEvent> = { ...met, when: time("2023-11-01", "2024-12-31") };
const part: Partial<AtlasEvent> = { ...completion, meets: "partly", when: time("2023-06-01") };
const moved: Partial<AtlasEvent> = {
  ...completion,
  kind: "revised",
  when: time("2023-03-01"),
  due: time("2025-01-01", "2025-12-31"),
};
const saidAgain: Partial<AtlasEvent> = { ...moved, kind: "reported", due: time("2023-10-01", null) };
const waitingInTime: Partial<AtlasEvent> = {
  ...completion,
  kind: "reported",
  stillToCome: true,
  when: time("2023-08-01"),
};
const waitingOnLastDay: Partial<AtlasEvent> = { ...waitingInTime, when: time("2023-12-31") };
const waitingAfter: Partial<AtlasEvent> = { ...waitingInTime, when: time("2024-09-13") };
const begun: Partial<AtlasEvent> = { milestone: "start", when: time("2022-06-01") };
const works: Partial<AtlasEvent> = { when: time("2022-06-01") };
const spokenOf: Partial<AtlasEvent> = { kind: "reported", when: time("2022-06-01") };
/** The same as above, of the opening. */
const opened: Partial<AtlasEvent> = { ...metLate, milestone: "opening" };
const openedEarly: Partial<AtlasEvent> = { ...met, milestone: "opening" };
const openingMoved: Partial<AtlasEvent> = { ...moved, milestone: "opening" };
const openingWaits: Partial<AtlasEvent> = { ...waitingAfter, milestone: "opening" };

type Told = Verdict | `open: ${OpenReason}`;

describe("a promise", () => {
  it.each<[string, readonly Partial<AtlasEvent>[], Told, number | null]>([
    ["of which nothing was found", [], "open: nothing-found", null],
    ["that is only spoken of again", [spokenOf], "open: nothing-found", null],
    ["that was there in its time", [met], "kept", 0],
    ["that was there in its time, as was told later", [metToldLater], "kept", 0],
    ["that was there after its time", [metLate], "late", 0],
    ["that was there on the last day of its time", [metOnLastDay], "kept", 0],
    ["that may have been there in its time", [metAbout], "open: date-open", 0],
    ["that was still to come after its time", [waitingAfter], "late", 0],
    ["that was still to come within its time", [waitingInTime], "open: nothing-found", null],
    ["that was still to come on the last day", [waitingOnLastDay], "open: nothing-found", null],
    ["that has another date", [works, moved], "revised", 1],
    ["for which a time within its time was given", [begun, saidAgain], "open: begun", 0],
    ["whose date was moved, and that is there in part", [moved, part], "revised", 0],
    ["that was moved, then was there after its time", [moved, metLate], "late", 1],
    ["that was still to come, then was there after all", [waitingAfter, metLate], "late", 1],
    [
      "that was still to come, then may have been there in time or later",
      [waitingAfter, metSince],
      "late",
      0,
    ],
    [
      "that one source has there before another has it to come",
      [metAbout, waitingAfter],
      "open: contradicted",
      1,
    ],
    ["that was in time, and still to come after it", [met, waitingAfter], "open: contradicted", 1],
    ["that was in time, and still to come within it", [waitingInTime, metOnLastDay], "kept", 1],
    ["that a report after its time has there", [reportedAfter], "open: date-open", 0],
    ["that a report within its time has there", [reportedInTime], "kept", 0],
    ["that is there in part", [part], "open: begun", 0],
    ["that is being built", [works], "open: begun", 0],
    ["that was begun", [begun], "open: begun", 0],
    ["to be completed that opened after its time", [opened], "open: other-step", 0],
    ["to be completed that opened before its time", [openedEarly], "open: other-step", 0],
    ["to be completed whose opening was moved", [openingMoved], "open: other-step", 0],
    ["to be completed whose opening was still to come", [begun, openingWaits], "open: other-step", 1],
    ["that was completed in time and opened after", [met, opened], "kept", 0],
    ["that was completed late, and whose opening was in time", [openedEarly, metLate], "late", 1],
  ])("%s", (_, facts, told, ground) => {
    const { verdict, openReason, because } = judged(...facts);
    expect(openReason ? `${verdict}: ${openReason}` : verdict).toBe(told);
    expect(because?.event.id ?? null).toBe(ground === null ? null : `fact-${ground}`);
  });

  it.each<[string, Partial<AtlasEvent>, Told]>([
    ["ended in its time", met, "kept"],
    ["ended after its time", metLate, "open: ran-longer"],
    ["had not ended after its time", waitingAfter, "open: ran-longer"],
    [
      "had not ended after its time, with a date for its end",
      { ...waitingAfter, due: time("2026-08-31") },
      "open: ran-longer",
    ],
    ["had not ended within its time", waitingInTime, "open: nothing-found"],
  ])("that something ends then, when it %s", (_, fact, told) => {
    const ending = event("promise", { ...promise, milestone: "end" });
    const events = [event("fact", { about: "promise", ...fact, milestone: "end" })];
    const { verdict, openReason } = judge(ending, { events: [ending, ...events], answersTo: () => events });
    expect(openReason ? `${verdict}: ${openReason}` : verdict).toBe(told);
  });

  it("gives no months between two steps", () => {
    expect(judged(opened).evidence.map(({ as, apart }) => [as, apart])).toEqual([["other", null]]);
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
    ["a month and a day after a promised year", in2023, time("2024-02-01"), 1, 2],
    ["a month after it to the day", in2023, time("2024-01-31"), 1, 1],
    ["a month after it that has fewer days", time("2023-01-31"), time("2023-02-28"), 1, 1],
    ["days after it, told as a month", in2023, time("2024-01-03"), 1, 1],
    ["nearly three months after it, and just over eight", in2023, time("2024-03-21", "2024-09-01"), 2, 9],
    ["the day before it, told as a month", in2023, time("2022-12-31"), -1, -1],
    ["a month and days before it", in2023, time("2022-11-20"), -2, -1],
    ["a time from well before it to well after it", in2023, time("2022-10-15", "2024-02-15"), -3, 2],
    ["a time that begins within it", in2023, time("2023-11-01", "2024-03-31"), 0, 3],
    ["a time before it", time("2022-05-01", "2022-08-31"), time("2022-02-01", "2022-02-28"), -3, -2],
    ["a promise without an end", time("2023-01-01", null), time("2024-01-01"), 0, 0],
    ["a promise without a beginning", time(null, "2023-12-31"), time("2024-01-31"), 1, 1],
    ["a fact without an end", in2023, time("2025-01-01", null), 12, null],
    ["a fact without a beginning", in2023, time(null, "2025-12-31"), null, 24],
  ])("%s", (_, due, fact, least, most) => {
    expect(monthsApart(due, fact)).toEqual({ least, most });
  });

  it("end open while it is still to come", () => {
    expect(judged(waitingAfter).because?.apart).toEqual({ least: 8, most: null });
  });
});

const atlas = indexAtlas(buildReal(await readReal()));
const book = promiseBook(atlas);

interface Golden {
  readonly promise: string;
  readonly verdict: Told;
  /** The fact that it rests on. */
  readonly because: string | null;
  readonly months?: readonly [number | null, number | null];
  readonly why: string;
}

/** Every verdict, with what a reader of the cited sources alone would say. */
const golden: readonly Golden[] = [
  {
    promise: "promise-blockchain-platform",
    verdict: "open: date-open",
    because: "later-2023-02-polyu-issues-certificates-through-the-joint-platform",
    months: [null, 15],
    why: "Due in November 2021. PolyU has issued through the platform since February 2023; the page of the centre that launched it bears no date.",
  },
  {
    promise: "a9-year-injection",
    verdict: "open: nothing-found",
    because: null,
    why: "Money for 2021-22; no source tells whether it went in.",
  },
  {
    promise: "promise-smart-regulation",
    verdict: "open: date-open",
    because: "later-2025-03-target-for-2024-met-about-1-480",
    months: [null, 31],
    why: "Due by mid-2022. A wider target of mid-2024 was set; in January 2023 it was the majority of the applications, which does not say that it was not all; on 27 March 2025 the Secretary said that the target for 2024 had been reached, and not when.",
  },
  {
    promise: "promise-amc",
    verdict: "kept",
    because: "later-2022-12-amc-built-feb-2022-satellite-maker",
    months: [-3, -2],
    why: "Completion due in mid-2022. A report of December 2022 has the building finished in February 2022.",
  },
  {
    promise: "a1-injection-period",
    verdict: "open: nothing-found",
    because: null,
    why: "HK$19.5 billion between 2018 and 2022; no source tells whether all of it went in.",
  },
  {
    promise: "a5-school-year-launch-2",
    verdict: "open: ran-longer",
    because: "later-2025-09-it-innovation-lab-to-end-with-the",
    months: [24, null],
    why: "Three years from 2020/21. In September 2025 it still ran: schools were told that it ends with 2025/26. No source tells of a decision to move its end, and what runs longer is not late.",
  },
  {
    promise: "promise-mec",
    verdict: "open: other-step",
    because: "later-2024-09-mec-still-open-expected-end-2024",
    why: "Completion promised for 2023. Both sources speak of coming into use; visitors walked through the clean room in May 2024.",
  },
  {
    promise: "a5-school-year-launch",
    verdict: "open: ran-longer",
    because: "later-2025-09-knowing-more-about-it-to-end-with",
    months: [12, null],
    why: "Three years from 2021/22. In September 2025 it still ran: schools were told that it ends with 2025/26. No source tells of a decision to move its end.",
  },
  {
    promise: "promise-hsitp-first-buildings",
    verdict: "late",
    because: "later-2025-09-first-three-built-within-2025-other-five",
    months: [2, 9],
    why: "The paper dates only the start of the phased completion, the end of 2024. The first three were topped out on 21 March 2025, over two months later, and reported built by 1 September 2025, eight months and a day later. It has no date for the other five.",
  },
  {
    promise: "promise-cyberport-5",
    verdict: "open: begun",
    because: "later-2023-05-main-contract-let-gammon-completion-2025",
    why: "Due in 2025. The contract was let; Cyberport’s own page says the end of 2025 at the earliest, which lies within it; nothing tells of the completion.",
  },
];

describe("the promise book of the paper", () => {
  it("has every dated promise once, the first due first", () => {
    expect(book.map(({ promise: { id } }) => id)).toEqual(golden.map(({ promise: id }) => id));
    expect(book.flatMap(({ restatements }) => restatements)).toHaveLength(4);
  });

  it.each(golden)("$promise: $verdict. $why", ({ promise: id, verdict, because, months }) => {
    const judgement = book.find((each) => each.promise.id === id);
    const { openReason } = judgement ?? {};
    expect(openReason ? `${judgement?.verdict}: ${openReason}` : judgement?.verdict).toBe(verdict);
    expect(judgement?.because?.event.id ?? null).toBe(because);
    const apart = judgement?.because?.apart;
    expect(apart ? [apart.least, apart.most] : undefined).toEqual(months);
  });

  it("says of every promise which step it dates, and so where it is said again", () => {
    for (const { promise: said, restatements } of book) {
      expect(said.milestone).toBeDefined();
      for (const again of restatements) expect(again.milestone).toBe(said.milestone);
    }
  });

  it("rests every verdict but where nothing was found on two sources that the atlas has", () => {
    for (const { promise: said, because, openReason } of book) {
      const cites = [said, ...(because ? [because.event] : [])].map(({ cite }) => cite);
      expect(cites).toHaveLength(openReason === "nothing-found" ? 1 : 2);
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
