import { describe, expect, it } from "vitest";
import { cardAfter, choosingKeys } from "../../../src/ui/stage/choose-by-key.ts";

describe("choosing a card by key", () => {
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
  ])("%s leads from %i to %i of 13 in rows of three", (key, card, next) => {
    expect(cardAfter(key, card, 13, 3)).toBe(next);
    expect(choosingKeys.has(key)).toBe(true);
  });

  it("leaves every other key alone", () => {
    for (const key of ["Enter", " ", "Escape", "b", "3"]) {
      expect(cardAfter(key, 4, 13, 3)).toBeNull();
      expect(choosingKeys.has(key)).toBe(false);
    }
  });
});
