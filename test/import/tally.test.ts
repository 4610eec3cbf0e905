import { describe, expect, it } from "vitest";
import { desktopBudget } from "../../src/import/budget.ts";
import { createTally } from "../../src/import/tally.ts";

describe("what an import counts", () => {
  it("is each fault with the first twenty of its places", () => {
    const tally = createTally(desktopBudget);
    for (let number = 1; number <= 30; number += 1) tally.leaveOut("malformed", { kind: "line", number });
    tally.leaveOut("no-geometry", { kind: "feature", number: 7 });
    const [first, second] = tally.leftOut();
    expect(first).toMatchObject({ reason: "malformed", count: 30 });
    expect(first?.places).toEqual(
      Array.from({ length: 20 }, (_, index) => ({ kind: "line", number: index + 1 })),
    );
    expect(second).toEqual({ reason: "no-geometry", count: 1, places: [{ kind: "feature", number: 7 }] });
  });

  it("is features and positions, up to the budget", () => {
    const tally = createTally({ ...desktopBudget, features: 2, vertices: 10 });
    tally.countFeature(4);
    tally.countFeature(6);
    expect(tally.featureCount()).toBe(2);
    expect(() => tally.countFeature(0)).toThrow("TOO-MANY-FEATURES 2");
    expect(() => createTally({ ...desktopBudget, vertices: 10 }).countFeature(11)).toThrow(
      "TOO-MANY-VERTICES 10",
    );
  });

  it("is each address once, the first fifty, and not longer than can be shown", () => {
    const tally = createTally(desktopBudget);
    for (let index = 0; index < 120; index += 1) tally.noteAddress(`https://example.org/${index % 60}`);
    const [note] = tally.notes();
    expect(note?.kind === "external" && note.addresses).toHaveLength(50);
    const other = createTally(desktopBudget);
    other.noteAddress(`https://example.org/${"x".repeat(500)}`);
    expect(other.notes()).toEqual([{ kind: "external", addresses: [expect.stringMatching(/^.{200}$/)] }]);
  });

  it("is what is not drawn by its name, and cut texts with the limit, behind the other notes", () => {
    const tally = createTally({ ...desktopBudget, cellLength: 9 });
    tally.cutText();
    tally.noteNotDrawn("Model");
    tally.noteNotDrawn("__proto__");
    tally.noteNotDrawn("Model");
    tally.cutText();
    tally.note({ kind: "fields-renamed", count: 1 });
    expect(tally.notes()).toEqual([
      { kind: "fields-renamed", count: 1 },
      { kind: "not-drawn", name: "Model", count: 2 },
      { kind: "not-drawn", name: "__proto__", count: 1 },
      { kind: "text-cut", count: 2, limit: 9 },
    ]);
  });

  it("can be taken back to what it was, again and again", () => {
    const tally = createTally({ ...desktopBudget, features: 3 });
    const count = (number: number): void => {
      tally.countFeature(1);
      tally.leaveOut("malformed", { kind: "line", number });
      tally.noteNotDrawn("Model");
      tally.noteAddress(`https://example.org/${number}`);
      tally.cutText();
      tally.note({ kind: "fields-renamed", count: number });
    };
    const state = () => [tally.featureCount(), tally.leftOut(), tally.notes()];
    count(1);
    const before = structuredClone(state());
    for (const number of [2, 3, 4]) {
      const goBack = tally.snapshot();
      count(number);
      expect(state()).not.toEqual(before);
      goBack();
      expect(state()).toEqual(before);
    }
  });

  it("is nothing at first", () => {
    const tally = createTally(desktopBudget);
    expect([tally.featureCount(), tally.leftOut(), tally.notes()]).toEqual([0, [], []]);
  });
});
