import { describe, expect, it } from "vitest";
import { type Atlas, indexAtlas } from "../../src/model/atlas.ts";
import { isPromisedBefore, lastHappened, nextPromise, promisesFor } from "../../src/model/promises.ts";
import type { AtlasEvent } from "../../src/model/rows.ts";
import { atlasOf, site, words } from "../fixtures/rows.ts";

const event = (
  id: string,
  kind: AtlasEvent["kind"],
  [earliest, latest]: readonly [string | null, string | null],
  more: Partial<AtlasEvent> = {},
): AtlasEvent => ({
  id,
  kind,
  when: { earliest, latest, words },
  headline: words,
  cite: [{ source: "paper" }],
  siteIds: ["park"],
  measureIds: [],
  ...more,
});
const atlasWith = (...events: AtlasEvent[]): Atlas =>
  indexAtlas({ ...atlasOf([site("park")]), asOf: "2026-01-01", events });

const past = event("past", "promised", ["2022-05-01", "2022-08-31"], { paperRow: 1 });
const open = event("open", "promised", ["2024-10-01", null], { paperRow: 2 });
/** Without an end where the paper speaks, and due all the same, as the first buildings of the Loop. */
const dueOnce = event("due-once", "promised", ["2024-10-01", null], {
  paperRow: 5,
  due: { earliest: "2024-10-01", latest: "2024-12-31", words },
});
const undated = event("undated", "promised", [null, null], { paperRow: 3 });
const again = event("again", "promised", ["2022-05-01", "2022-08-31"], { paperRow: 4, sameFactAs: "past" });
const said = event("said", "promised", ["2025-03-01", "2025-03-01"]);
const happened = event("happened", "happened", ["2025-12-22", "2025-12-22"]);
const revised = event("revised", "revised", ["2024-11-20", "2024-11-20"]);

describe("the dated promises of the paper", () => {
  it("are each said once, the first due first, and only those with a date", () => {
    const all = promisesFor(atlasWith(open, again, undated, said, past), "park");
    expect(all.map(({ id }) => id)).toEqual(["past", "open"]);
  });

  it("are in the order of when they are due, and not of what the paper says of their time", () => {
    const all = promisesFor(atlasWith(open, dueOnce, past), "park");
    expect(all.map(({ id }) => id)).toEqual(["past", "due-once", "open"]);
  });

  it("fall before a year when their whole time does", () => {
    const atlas = atlasWith(past, open, said);
    expect([2022, 2023].map((year) => isPromisedBefore(atlas, "park", year))).toEqual([false, true]);
    expect(isPromisedBefore(atlasWith(open, said), "park", 2099)).toBe(false);
  });
});

describe("what is promised next", () => {
  it("is what was last promised since the paper", () => {
    expect(nextPromise(atlasWith(open, said), "park")?.id).toBe("said");
  });

  it("or the time that a later event gives, whatever else it tells", () => {
    const due = { earliest: "2024-01-01", latest: "2024-12-31", words };
    const started = event("started", "happened", ["2022-07-01", "2022-07-31"], { due });
    expect(nextPromise(atlasWith(past, started), "park")?.id).toBe("started");
    expect(nextPromise(atlasWith(started, said), "park")?.id).toBe("said");
  });

  it("else the promise of the paper whose time is not over", () => {
    expect(nextPromise(atlasWith(past, open), "park")?.id).toBe("open");
  });

  it("which is over when it was due, even if it was promised without an end", () => {
    expect(nextPromise(atlasWith(dueOnce), "park")).toBeNull();
    expect(nextPromise(atlasWith(dueOnce, open), "park")?.id).toBe("open");
  });

  it("and nothing where all is over, and nothing was said since", () => {
    expect(nextPromise(atlasWith(past, happened), "park")).toBeNull();
  });
});

describe("what has last happened", () => {
  it("is the latest change or event that is known", () => {
    expect(lastHappened(atlasWith(happened, revised), "park")?.id).toBe("happened");
    expect(lastHappened(atlasWith(revised), "park")?.id).toBe("revised");
    expect(lastHappened(atlasWith(past, said), "park")).toBeNull();
  });

  it("is never later than the day the data were closed", () => {
    expect(lastHappened(atlasWith(event("later", "happened", ["2027-01-01", null])), "park")).toBeNull();
  });
});
