import { describe, expect, it } from "vitest";
import { overviewCommands } from "../../../src/commands/stage-commands.ts";
import { cardAfter } from "../../../src/ui/stage/card-after.ts";

describe("the focus in the overview", () => {
  it.each([
    ["ArrowRight", 4, 5],
    ["PageDown", 4, 5],
    ["ArrowLeft", 4, 3],
    ["PageUp", 4, 3],
    ["ArrowDown", 4, 7],
    ["ArrowUp", 4, 1],
    ["Home", 4, 0],
    ["End", 4, 12],
    ["ArrowRight", 12, 12],
    ["ArrowLeft", 0, 0],
    ["ArrowUp", 1, 1],
    ["ArrowDown", 11, 11],
  ])("moves by %s from card %i to card %i of 13 in rows of three", (key, card, next) => {
    expect(cardAfter(key, card, 13, 3)).toBe(next);
    expect(overviewCommands[0].keys).toContain(key);
  });

  it("stays on its card with every other key", () => {
    expect(["Enter", "Space", "Escape", "B", "3"].map((key) => cardAfter(key, 4, 13, 3))).toEqual(
      Array(5).fill(4),
    );
  });
});
