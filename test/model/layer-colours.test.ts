import { describe, expect, it } from "vitest";
import {
  byCategory,
  byNumber,
  classesOf,
  contentOf,
  countsOf,
  isClassHidden,
  withClassToggled,
  withoutHiddenClasses,
} from "../../src/model/layer-colours.ts";
import { compileFilter } from "../../src/model/layer-filter.ts";
import { layerColours, type ColourBy, type LayerFilter } from "../../src/model/own-layer.ts";

const column = (...cells: (string | number | null)[]) => cells.map((cell) => [cell]);

describe("what a field holds", () => {
  it("is counted by its text, the most frequent first", () => {
    const content = contentOf(column("b", "a", null, "a", "", 7, "7"), 0);
    expect(content.values).toEqual([
      { value: "a", count: 2 },
      { value: "", count: 2 },
      { value: "7", count: 2 },
      { value: "b", count: 1 },
    ]);
    expect(content.distinct).toBe(4);
    expect(content.numbers).toBe(2);
  });

  it("has breaks between classes of like size, none of them twice", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(contentOf(column(...hundred), 0).breaks).toEqual([21, 41, 61, 81]);
    expect(contentOf(column(1, 1, 1, 1, 1, 1, 1, 9), 0).breaks).toEqual([9]);
    expect(contentOf(column(5, 5, 5), 0).breaks).toEqual([]);
    expect(contentOf(column("x"), 0).breaks).toEqual([]);
  });
});

describe("colours by a field", () => {
  it("give the most frequent values one each, and the rest one together", () => {
    const content = contentOf(column("", ...Array.from({ length: 12 }, (_, index) => `v${index}`)), 0);
    const by = byCategory("use", content);
    if (by.kind !== "category") throw new Error("not by category");
    // The last of them is what has no value.
    expect(by.classes).toHaveLength(layerColours.length + 1);
    expect(by.classes.at(-1)?.value).toBe("");
    expect(new Set([...by.classes.map(({ colour }) => colour), by.other]).size).toBe(layerColours.length + 2);
    expect(by.counts).toEqual([...by.classes.map(() => 1), 12 - layerColours.length]);
  });

  it("rise from the first to the last colour, however many classes there are", () => {
    const of = (...cells: number[]) => byNumber("n", contentOf(column(...cells), 0));
    const five = of(...Array.from({ length: 100 }, (_, index) => index));
    const two = of(1, 1, 1, 1, 1, 1, 1, 9);
    if (five.kind !== "number" || two.kind !== "number") throw new Error("not by number");
    expect(five.colours).toHaveLength(five.breaks.length + 1);
    expect(new Set(five.colours).size).toBe(5);
    expect(two.colours).toEqual([five.colours[0], five.colours[4]]);
    expect(of(3, 3)).toMatchObject({ breaks: [], colours: [five.colours[0]] });
  });
});

describe("a class of colour", () => {
  const byUse: ColourBy = byCategory("use", contentOf(column(..."a b c d e f g h i j".split(" ")), 0));
  const bySize: ColourBy = byNumber("size", contentOf(column(1, 2, 3, 4, 5), 0));

  it.each([byUse, bySize])("is hidden by the filter, and shown again ($kind)", (by) => {
    const classes = classesOf(by);
    expect(classes.length).toBeGreaterThan(2);
    expect(new Set(classes.map(({ key }) => key)).size).toBe(classes.length);
    const [first, second] = classes;
    if (!first || !second) throw new Error("there are no classes");
    const kept: LayerFilter = [{ field: "name", is: "containing", text: "x" }];
    const one = withClassToggled(kept, by, first);
    const two = withClassToggled(one, by, second);
    expect(classes.map((each) => isClassHidden(two, by, each)).slice(0, 3)).toEqual([true, true, false]);
    expect(withClassToggled(withClassToggled(two, by, first), by, second)).toEqual(kept);
    expect(two).toHaveLength(2);
  });

  it("leaves just its own rows out", () => {
    const [, second] = classesOf(bySize);
    if (!second) throw new Error("there is no second class");
    const filter = withClassToggled([], bySize, second);
    const passes = compileFilter(filter, [{ name: "size", type: "number" }]);
    expect([1, 2, 3, 4, 5, null].filter((cell) => !passes([cell]))).toEqual([2]);
  });

  it("is shown again when the layer gets other classes, because nobody would see that it is hidden", () => {
    const [first] = classesOf(bySize);
    if (!first) throw new Error("there is no first class");
    const kept: LayerFilter = [{ field: "size", is: "between", from: 2, to: null }];
    const filter = withClassToggled(kept, bySize, first);
    expect(filter).toHaveLength(2);
    expect(withoutHiddenClasses(filter, bySize)).toEqual(kept);
    expect(withoutHiddenClasses(filter, byUse)).toBe(filter);
    expect(withoutHiddenClasses(filter, null)).toBe(filter);
  });

  it("that holds the rest cannot be hidden by itself", () => {
    const rest = classesOf(byUse).at(-1);
    if (!rest) throw new Error("there is no rest");
    expect(withClassToggled([], byUse, rest)).toEqual([]);
    expect(isClassHidden([], byUse, rest)).toBe(false);
    // Where it holds nothing, it is not there.
    expect(classesOf(byCategory("use", contentOf(column("a", "b"), 0))).map(({ key }) => key)).toEqual([
      "=a",
      "=b",
    ]);
  });
});

describe("the rows that a filter leaves in each class", () => {
  const fields = [
    { name: "use", type: "text" },
    { name: "ha", type: "number" },
  ] as const;
  const values = [
    ["school", "1,200"],
    ["school", 5],
    ["shop", 7],
    [null, null],
  ];

  it("are counted in the order of the classes, those of no class last", () => {
    const byUse: ColourBy = {
      kind: "category",
      field: "use",
      classes: [
        { value: "shop", colour: "#aa0000" },
        { value: "school", colour: "#00aa00" },
      ],
      other: "#888888",
    };
    expect(countsOf(byUse, { fields, values }, [])).toEqual([1, 2, 1]);
    const above: LayerFilter = [{ field: "ha", is: "between", from: 6, to: null }];
    expect(countsOf(byUse, { fields, values }, above)).toEqual([1, 1, 0]);
  });

  it("are counted by ranges, with numbers as people write them", () => {
    const byHa: ColourBy = {
      kind: "number",
      field: "ha",
      breaks: [6, 100],
      colours: ["#111111", "#222222", "#333333"],
      other: "#888888",
      counts: [1, 1, 1, 0],
    };
    expect(countsOf(byHa, { fields, values }, [])).toEqual([1, 1, 1, 1]);
  });
});
