import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import {
  type ComparedAmount,
  type ComparedCell,
  type ComparedThing,
  comparedRows,
  comparedThing,
  containments,
  differenceOf,
  isDifferent,
  knownRows,
  sharedEvents,
} from "../../src/model/comparison.ts";
import { siteRef } from "../../src/model/feature-ref.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";

const atlas = indexAtlas((await builtAtlas()).data);
const thing = (id: string): ComparedThing => {
  const found = comparedThing(atlas, siteRef(id));
  if (!found) throw new Error(`no site ${id}`);
  return found;
};
const amountOf = ({ cells }: ComparedThing, row: keyof ComparedThing["cells"]): ComparedAmount => {
  const cell = cells[row];
  if (cell.type !== "amount") throw new Error(`${row} is no amount but ${cell.type}`);
  return cell;
};
const amount = (value: number): ComparedAmount => ({
  type: "amount",
  value,
  figure: null,
  others: [],
  isShared: false,
});
const word = (key: "open" | "planned"): ComparedCell => ({ type: "word", word: { of: "status", key } });

describe("a site among others", () => {
  it("answers every row", () => {
    for (const { id } of atlas.sites)
      expect(Object.keys(thing(id).cells).toSorted()).toEqual([...comparedRows].toSorted());
    expect(atlas.sites.length).toBeGreaterThan(40);
  });

  it("has its published hectares in square metres, with the figure that states them", () => {
    const cell = amountOf(thing("ma-liu-shui-88ha"), "hectaresStated");
    expect(cell.value).toBe(880_000);
    expect(cell.figure?.areaOf).toBe("ma-liu-shui-88ha");
  });

  it("has the largest floor area and the money that was put aside, and adds nothing up", () => {
    const park = thing("science-park");
    expect(amountOf(park, "floorArea").value).toBe(400_000);
    expect(amountOf(thing("cyberport"), "money").figure?.money).toBe("set-aside");
    expect(amountOf(thing("cyberport"), "money").others.length).toBeGreaterThan(2);
    const given = atlas.figuresOfSite("cyberport").map(({ value }) => value);
    expect(given).toContain(amountOf(thing("cyberport"), "money").value);
  });

  it("is marked where an amount is given for several sites together", () => {
    expect(amountOf(thing("biobank"), "money").isShared).toBe(true);
  });

  it("says nothing where nothing is known", () => {
    expect(thing("greater-bay-area").cells.hectaresDrawn).toEqual({ type: "none" });
  });

  it("is nothing where there is no such site, and other kinds have no facts yet", () => {
    expect(comparedThing(atlas, siteRef("atlantis"))).toBeNull();
    expect(comparedThing(atlas, { kind: "place", id: "sha-tin" })).toBeNull();
  });
});

describe("a difference", () => {
  it("between amounts is told by how much and how many times", () => {
    expect(differenceOf(amount(40), amount(100))).toEqual({
      type: "amount",
      by: 60,
      times: 2.5,
      isAbout: false,
    });
    expect(differenceOf(amount(40), amount(10))).toMatchObject({ by: -30, times: 0.25 });
    expect(differenceOf(amount(0), amount(3))).toMatchObject({ by: 3, times: null });
    expect(differenceOf(amount(7), amount(7))).toEqual({ type: "same" });
  });

  it("between words is none or some", () => {
    expect(differenceOf(word("open"), word("open"))).toEqual({ type: "same" });
    expect(differenceOf(word("open"), word("planned"))).toEqual({ type: "other" });
  });

  it("cannot be told where one of them is unknown, shared, or money of another nature", () => {
    expect(differenceOf({ type: "none" }, amount(1))).toBeNull();
    expect(differenceOf(amount(1), { ...amount(2), isShared: true })).toBeNull();
    const paid = { ...amount(2), figure: { money: "paid" } as ComparedAmount["figure"] };
    expect(
      differenceOf({ ...paid, figure: { money: "set-aside" } as ComparedAmount["figure"] }, paid),
    ).toBeNull();
    expect(differenceOf(paid, { ...paid, value: 5 })).toMatchObject({ by: 3 });
    const severalOfThem = [paid.figure].filter((figure) => figure !== null);
    expect(differenceOf(paid, { ...paid, value: 5, others: severalOfThem })).toBeNull();
  });

  it("of a number that is only about right is about right itself, and never “the same”", () => {
    const about = { ...amount(400), figure: { qualifier: "about" } as ComparedAmount["figure"] };
    expect(differenceOf(amount(100), about)).toMatchObject({ by: 300, isAbout: true });
    expect(differenceOf({ ...amount(400), figure: about.figure }, about)).toBeNull();
  });
});

describe("several sites together", () => {
  const things = ["science-park", "cyberport", "cyberport-5"].map(thing);

  it("have the rows in which something is known of one of them", () => {
    expect(knownRows(things)).toContain("floorArea");
    expect(knownRows([thing("smart-space-8")])).not.toContain("hectaresDrawn");
  });

  it("differ in a row where one tells what another does not", () => {
    expect(isDifferent("floorArea", things)).toBe(true);
    expect(isDifferent("kind", things.slice(0, 2))).toBe(false);
    expect(isDifferent("sources", things)).toBe(false);
  });

  it("are told apart from what lies in one of them", () => {
    const found = containments(atlas, things).map(({ part, whole }) => [part.ref.id, whole.ref.id]);
    expect(found).toEqual([["cyberport-5", "cyberport"]]);
  });

  it("share one list of events, each once with those it is about, in order", () => {
    const events = sharedEvents(things);
    const ids = events.map(({ event }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(events.some(({ things: about }) => about.length > 1)).toBe(true);
    const days = events.map(({ event: { when } }) => when.earliest ?? when.latest ?? "9999");
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted());
  });
});
