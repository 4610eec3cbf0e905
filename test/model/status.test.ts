import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import { lastDayOf, lastMonth } from "../../src/model/months.ts";
import { type Status, statuses } from "../../src/model/kinds.ts";
import type { AtlasEvent, When } from "../../src/model/rows.ts";
import {
  type Clock,
  basisNow,
  clocks,
  lastKnown,
  statusDigits,
  statusNow,
  statusOn,
} from "../../src/model/status.ts";
import { buildReal, readReal } from "../geodata/real.ts";

const park = { id: "park", statusAtPaper: "planned" } as const;
const works = becomes("works", { earliest: "2023-05-01", latest: "2023-05-31" });
const open = becomes("open", { earliest: "2025-12-22", latest: "2025-12-22" });

describe("the status of a site on a day", () => {
  it("is that of the paper before any later fact", () => {
    expect(on("2021-10-11", [works, open])).toBe("planned");
    expect(on("2030-01-01", [])).toBe("planned");
  });

  it("is unknown before the paper, unless the paper reports what happened", () => {
    expect(on("2021-10-10", [works])).toBe("unknown");
    const reported = {
      ...becomes("works", { earliest: "2021-07-01", latest: "2021-07-31" }),
      kind: "reported",
      paperRow: 1,
    } as const;
    expect(on("2021-07-30", [reported])).toBe("unknown");
    expect(on("2021-07-31", [reported])).toBe("works");
    expect(on("2021-10-11", [reported])).toBe("planned");
  });

  it.each([
    ["2023-05-30", "planned"],
    ["2023-05-31", "works"],
    ["2025-12-21", "works"],
    ["2025-12-22", "open"],
    ["2026-11-22", "open"],
  ])("on %s is %s: a fact counts once all that its date can mean is past", (day, status) => {
    expect(on(day, [works, open])).toBe(status);
  });

  it("counts what goes on from a day from that day", () => {
    expect(on("2024-03-01", [becomes("open", { earliest: "2024-03-01", latest: null })])).toBe("open");
  });

  it("does not ask in which order the facts stand", () => {
    expect(on("2026-01-01", [open, works])).toBe("open");
    expect(on("2024-01-01", [open, works])).toBe("works");
  });

  it("takes the later row of two facts of the same day", () => {
    const again = becomes("revised", { earliest: "2025-12-01", latest: "2025-12-22" });
    expect(on("2026-01-01", [open, again])).toBe("revised");
  });

  it("is not changed by facts about other sites, nor by facts that change none", () => {
    const elsewhere = { ...open, status: { becomes: "open" as const, siteIds: ["campus"] } };
    const { status: _, ...told } = works;
    expect(on("2026-01-01", [elsewhere, told])).toBe("planned");
  });

  it("is not changed by a fact without a date", () => {
    expect(on("2026-01-01", [becomes("open", { earliest: null, latest: null })])).toBe("planned");
  });
});

describe("the status as the paper promised it", () => {
  const promise: AtlasEvent = {
    ...becomes("open", { earliest: "2024-10-01", latest: null }),
    kind: "promised",
    paperRow: 2,
  };
  const due = { ...promise, due: { ...promise.when, earliest: "2024-10-01", latest: "2024-12-31" } };

  it("follows the promises of the paper alone, each by the day it is due", () => {
    expect(on("2024-12-30", [due, works], "promised")).toBe("planned");
    expect(on("2024-12-31", [due, works], "promised")).toBe("open");
    expect(on("2024-12-31", [due, works], "known")).toBe("works");
  });

  it("follows neither what was promised later nor the same said twice", () => {
    const { paperRow: _, ...later } = due;
    expect(on("2026-01-01", [later], "promised")).toBe("planned");
    expect(on("2026-01-01", [{ ...due, sameFactAs: "other" }], "promised")).toBe("planned");
  });
});

describe("a status that only the paper tells", () => {
  const building = { id: "park", statusAtPaper: "works" } as const;
  const completion: AtlasEvent = {
    ...becomes("completed", { earliest: "2023-01-01", latest: "2023-12-31" }),
    kind: "promised",
    paperRow: 1,
  };
  const statusOfBuilding = (day: string, events: readonly AtlasEvent[]): Status =>
    statusOn(known(events), building, day);

  it("is not known any more once its promised time is over", () => {
    expect(statusOfBuilding("2023-12-31", [completion])).toBe("works");
    expect(statusOfBuilding("2024-01-01", [completion])).toBe("unknown");
  });

  it("stays where the promise names no end, and where there is none", () => {
    const openEnded = { ...completion, when: { ...completion.when, latest: null } };
    expect(statusOfBuilding("2026-01-01", [openEnded])).toBe("works");
    expect(statusOfBuilding("2026-01-01", [])).toBe("works");
  });

  it("gives way to a later fact, before that time and after it", () => {
    const early = becomes("open", { earliest: "2022-04-01", latest: "2022-04-30" });
    expect(statusOfBuilding("2026-01-01", [completion, early])).toBe("open");
    expect(statusOfBuilding("2025-12-21", [completion, open])).toBe("unknown");
    expect(statusOfBuilding("2025-12-22", [completion, open])).toBe("open");
    const next = becomes("works", { earliest: "2024-01-01", latest: "2024-01-01" });
    expect(statusOfBuilding("2024-01-01", [completion, next])).toBe("works");
  });

  it("is told as last known, with the promise that ran out", () => {
    expect(lastKnown(known([completion]), building)).toEqual({ status: "works", by: null });
    expect(basisNow(known([completion]), building)).toMatchObject({ as: "run-out", promise: completion });
    const started = { ...works, when: { ...works.when, earliest: "2022-05-01", latest: "2022-05-31" } };
    expect(lastKnown(known([completion, started]), park)).toEqual({ status: "works", by: started });
  });

  it("is last known where it was on its way, and not where it was open or a later fact tells it", () => {
    expect(lastKnown(known([]), park)).toEqual({ status: "planned", by: null });
    expect(lastKnown(known([]), { ...park, statusAtPaper: "open" })).toBeNull();
    expect(lastKnown(known([works]), park)).toBeNull();
    expect(basisNow(known([works]), park)).toEqual({ as: "fact", event: works });
  });
});

describe("a fact that sets a time for something else", () => {
  it("counts by its own day all the same", () => {
    const due = { earliest: "2027-01-01", latest: null, words: { zhHant: "某時", en: "some time" } };
    expect(on("2025-12-22", [{ ...open, due }])).toBe("open");
  });
});

describe("the digits of a site", () => {
  it.each(clocks)("tell its state at the end of each month (%s)", (clock) => {
    const digits = statusDigits(known([works, open]), park, clock);
    expect(digits).toHaveLength(lastMonth + 1);
    for (const [month, digit] of digits.split("").entries())
      expect(statuses[Number(digit)]).toBe(on(lastDayOf(month), [works, open], clock));
  });
});

describe("the status now", () => {
  it("is that of the day on which the data were closed", () => {
    const at = (asOf: string) => ({ ...known([works, open]), asOf });
    expect(statusNow(at("2024-06-01"), park)).toBe("works");
    expect(statusNow(at("2026-11-22"), park)).toBe("open");
    expect(statusNow(at("2026-11-22"), { ...park, id: "campus" })).toBe("planned");
  });
});

function known(events: readonly AtlasEvent[]) {
  const eventsOfSite = (id: string) => (id === "park" ? events : []);
  return { asOf: "2026-11-22", paperDay: "2021-10-11", eventsOfSite };
}

function on(day: string, events: readonly AtlasEvent[], clock: Clock = "known"): Status {
  return statusOn(known(events), park, day, clock);
}

function becomes(status: Status, days: Pick<When, "earliest" | "latest">): AtlasEvent {
  const text = { zhHant: "某事", en: "something" };
  return {
    id: `becomes-${status}`,
    kind: "happened",
    when: { ...days, words: text },
    headline: text,
    cite: [{ source: "news" }],
    siteIds: ["park"],
    measureIds: [],
    status: { becomes: status, siteIds: ["park"] },
  };
}

describe("the sites of the atlas on the day the data were closed", () => {
  it("are told by a later fact, or with the time of the paper", async () => {
    const atlas = indexAtlas(buildReal(await readReal()));
    const beingBuilt = atlas.sites.filter((site) => statusNow(atlas, site) === "works");
    expect(beingBuilt.map(({ id }) => [id, basisNow(atlas, atlas.site(id) ?? park).as])).toEqual([
      ["san-tin-technopole", "fact"],
      ["san-tin-technopole-2024-extent", "fact"],
      ["ststw-cavern", "fact"],
      ["hsk-ht-nda", "fact"],
    ]);
    const runOut = atlas.sites.filter((site) => basisNow(atlas, site).as === "run-out");
    expect(runOut.map(({ id }) => id)).toEqual(["cyberport-5", "mec"]);
    expect(runOut.map((site) => statusNow(atlas, site))).toEqual(["unknown", "unknown"]);
  });
});
