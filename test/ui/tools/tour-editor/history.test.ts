import { describe, expect, it } from "vitest";
import { emptyTour } from "../../../../src/model/own-tour.ts";
import { begun, changedTo, redone, undone, wordOf } from "../../../../src/ui/tools/tour-editor/history.ts";

const first = emptyTour("First");
const titled = (title: string) => ({ ...first, title });
const typed = (texts: readonly string[]) =>
  texts.reduce((history, text) => changedTo(history, titled(text), wordOf("title", text)), begun(first));

describe("the history of a tour", () => {
  it("goes back and forth", () => {
    const history = changedTo(changedTo(begun(first), titled("B"), null), titled("C"), null);
    expect(undone(history).present.title).toBe("B");
    expect(undone(undone(history)).present).toBe(first);
    expect(undone(undone(undone(history))).present).toBe(first);
    expect(redone(undone(history)).present.title).toBe("C");
    expect(redone(history)).toBe(history);
  });

  it("forgets what was undone once something else is done", () => {
    const history = changedTo(undone(changedTo(begun(first), titled("B"), null)), titled("C"), null);
    expect(redone(history)).toBe(history);
    expect(undone(history).present).toBe(first);
  });

  it("takes what is typed word by word", () => {
    const history = typed(["o", "on", "one", "one ", "one t", "one two"]);
    expect(undone(history).present.title).toBe("one");
    expect(undone(undone(history)).present).toBe(first);
  });

  it("does not join what was typed before and after going back", () => {
    const history = changedTo(undone(typed(["one", "one two"])), titled("on"), wordOf("title", "on"));
    expect(undone(history).present.title).toBe("one");
  });

  it("has an end", () => {
    const versions = Array.from({ length: 300 }, (_, index) => `${index}`);
    const history = versions.reduce((sofar, title) => changedTo(sofar, titled(title), null), begun(first));
    expect(history.past).toHaveLength(200);
  });
});
