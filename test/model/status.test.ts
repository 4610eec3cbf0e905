import { describe, expect, it } from "vitest";
import type { AtlasEvent, Status, When } from "../../src/model/rows.ts";
import { statusNow, statusOn } from "../../src/model/status.ts";

const park = { id: "park", statusAtPaper: "planned" } as const;
const works = becomes("works", { earliest: "2023-05-01", latest: "2023-05-31" });
const open = becomes("open", { earliest: "2025-12-22", latest: "2025-12-22" });

describe("the status of a site on a day", () => {
  it("is that of the paper before any later fact", () => {
    expect(statusOn("2021-10-11", park, [works, open])).toBe("planned");
    expect(statusOn("2030-01-01", park, [])).toBe("planned");
  });

  it.each([
    ["2023-04-30", "planned"],
    ["2023-05-01", "works"],
    ["2025-12-21", "works"],
    ["2025-12-22", "open"],
    ["2026-11-22", "open"],
  ])("on %s is %s: a fact counts from the earliest day it can mean", (day, status) => {
    expect(statusOn(day, park, [works, open])).toBe(status);
  });

  it("does not ask in which order the facts stand", () => {
    expect(statusOn("2026-01-01", park, [open, works])).toBe("open");
    expect(statusOn("2024-01-01", park, [open, works])).toBe("works");
  });

  it("takes the later row of two facts of the same day", () => {
    const again = becomes("revised", { earliest: "2025-12-22", latest: "2025-12-31" });
    expect(statusOn("2026-01-01", park, [open, again])).toBe("revised");
  });

  it("is not changed by facts about other sites, nor by facts that change none", () => {
    const elsewhere = { ...open, status: { becomes: "open" as const, siteIds: ["campus"] } };
    const { status: _, ...told } = works;
    expect(statusOn("2026-01-01", park, [elsewhere, told])).toBe("planned");
  });

  it("is not changed by a fact without a date", () => {
    expect(statusOn("2026-01-01", park, [becomes("open", { earliest: null, latest: null })])).toBe("planned");
  });
});

describe("the status now", () => {
  it("is that of the day on which the data were closed", () => {
    const eventsOfSite = (id: string) => (id === "park" ? [works, open] : []);
    expect(statusNow({ asOf: "2024-06-01", eventsOfSite }, park)).toBe("works");
    expect(statusNow({ asOf: "2026-11-22", eventsOfSite }, park)).toBe("open");
    expect(statusNow({ asOf: "2026-11-22", eventsOfSite }, { ...park, id: "campus" })).toBe("planned");
  });
});

function becomes(status: Status, days: Pick<When, "earliest" | "latest">): AtlasEvent {
  const text = { zhHant: "某事", en: "something" };
  return {
    id: `becomes-${status}`,
    kind: "happened",
    when: { ...days, words: text },
    gist: text,
    cite: [{ source: "news" }],
    siteIds: ["park"],
    measureIds: [],
    status: { becomes: status, siteIds: ["park"] },
  };
}
