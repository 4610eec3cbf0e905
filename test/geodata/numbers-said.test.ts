import { describe, expect, it } from "vitest";
import { statedByEvent, statedByFigure, statedByName } from "../../scripts/geodata/stated-numbers.ts";
import type { AtlasEvent, Figure, When } from "../../src/model/rows.ts";
import { words } from "../fixtures/rows.ts";

const when = (earliest: string | null, latest: string | null): When => ({ earliest, latest, words });
const common = { cite: [{ source: "paper" }], siteIds: [], measureIds: [] };

describe("what a figure says", () => {
  it("is its value, in hectares too where it is land", () => {
    const said = statedByFigure(figure({ value: 47_200, unit: "m2" }));
    expect(said).toEqual(expect.arrayContaining(["47200", "4.72"]));
  });

  it("is every number in its words and its note", () => {
    const note = { zhHant: "各處說法不一（75、86 公頃）", en: "Sources disagree (75, 86 ha)" };
    expect(statedByFigure(figure({ note }))).toEqual(expect.arrayContaining(["75", "86"]));
  });
});

describe("what an event says", () => {
  const datesOf = (date: When) => statedByEvent(event({ when: date })).filter((each) => /\d/.test(each));

  it("is its day with month and year", () => {
    expect(datesOf(when("2025-12-22", "2025-12-22"))).toEqual(
      expect.arrayContaining(["2025-12-22", "2025-12", "2025"]),
    );
  });

  it("is its month and no day, where no day is known", () => {
    const said = datesOf(when("2022-04-01", "2022-04-30"));
    expect(said).toContain("2022-04");
    expect(said).not.toContain("2022-04-01");
  });

  it("is its years and no month, where mid-year is meant", () => {
    const said = datesOf(when("2022-05-01", "2022-08-31"));
    expect(said).toContain("2022");
    expect(said.filter((each) => each.includes("-"))).toEqual([]);
  });

  it("is also when something is due by it", () => {
    const due = when("2031-01-01", "2031-12-31");
    expect(statedByEvent(event({ due }))).toContain("2031");
  });
});

it("a name says the number in it", () => {
  const name = { zhHant: "中大 2.5 公頃用地", en: "CUHK 2.5 ha site" };
  expect(statedByName({ name, short: name })).toContain("2.5");
});

function figure(more: Partial<Figure>): Figure {
  const described = { subject: words, words, asOf: when(null, null) };
  const counted = { value: 1, unit: "m2", qualifier: "exact", role: "land-area" } as const;
  return { ...common, ...described, ...counted, id: "land", ...more };
}

function event(more: Partial<AtlasEvent>): AtlasEvent {
  return { ...common, id: "fact", kind: "happened", when: when(null, null), headline: words, ...more };
}
