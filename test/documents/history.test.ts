import { describe, expect, it } from "vitest";
import { createHistory, recordChange, redo, typingSubject, undo } from "../../src/documents/history.ts";

const begin = (...versions: readonly string[]) =>
  versions.reduce((history, text) => recordChange(history, text, null), createHistory("A"));
const typed = (texts: readonly string[]) =>
  texts.reduce(
    (history, text) => recordChange(history, text, typingSubject("title", text)),
    createHistory(""),
  );

describe("a history", () => {
  it("goes back to the first version and forward to the last", () => {
    const history = begin("B", "C");
    expect(undo(history).present).toBe("B");
    expect(undo(undo(history)).present).toBe("A");
    expect(undo(undo(undo(history))).present).toBe("A");
    expect(redo(undo(history)).present).toBe("C");
    expect(redo(history)).toBe(history);
  });

  it("holds versions that are falsy", () => {
    const history = recordChange(recordChange(createHistory<number | null>(0), null, null), 1, null);
    expect(undo(history).present).toBeNull();
    expect(undo(undo(history)).present).toBe(0);
    expect(redo(undo(undo(history))).present).toBeNull();
  });

  it("records nothing when the version is the same", () => {
    const history = begin("B");
    expect(recordChange(history, "B", null)).toBe(history);
  });

  it("drops what was undone when something else is changed", () => {
    const history = recordChange(undo(begin("B")), "C", null);
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe("A");
  });

  it("undoes typing word by word", () => {
    const history = typed(["o", "on", "one", "one ", "one t", "one two"]);
    expect(undo(history).present).toBe("one");
    expect(undo(undo(history)).present).toBe("");
  });

  it("undoes typing word by word in Chinese too", () => {
    const history = typed(["香", "香港", "香港大", "香港大學"]);
    expect(undo(history).present).toBe("香港");
    expect(undo(undo(history)).present).toBe("");
  });

  it("does not join typing before and after an undo", () => {
    const history = recordChange(undo(typed(["one", "one two"])), "on", typingSubject("title", "on"));
    expect(undo(history).present).toBe("one");
  });

  it("keeps the last 200 steps", () => {
    const history = begin(...Array.from({ length: 300 }, (_, index) => `${index}`));
    expect(history.past).toHaveLength(200);
    expect(history.past[0]).toBe("99");
  });
});
