import { describe, expect, it } from "vitest";
import { createDigitReader } from "../../src/commands/digits.ts";

const press = (key: string, timeStamp: number, serial: number) => ({ key, timeStamp, serial });

describe("typed digits", () => {
  it("are a number at once, and two in quick succession make one number", () => {
    const { read } = createDigitReader();
    expect(read(press("1", 1_000, 1), 12)).toBe(1);
    expect(read(press("2", 1_400, 2), 12)).toBe(12);
  });

  it("are two numbers after a pause", () => {
    const { read } = createDigitReader();
    read(press("1", 1_000, 1), 12);
    expect(read(press("2", 2_500, 2), 12)).toBe(2);
  });

  it("are two numbers if another key comes between", () => {
    const { read } = createDigitReader();
    read(press("1", 1_000, 1), 12);
    expect(read(press("2", 1_100, 3), 12)).toBe(2);
  });

  it("are two numbers if the joined number would exceed the maximum", () => {
    const { read } = createDigitReader();
    read(press("1", 1_000, 1), 12);
    expect(read(press("9", 1_100, 2), 12)).toBe(9);
  });

  it("outside the range are null", () => {
    const { read } = createDigitReader();
    expect(read(press("0", 0, 1), 4)).toBeNull();
    expect(read(press("7", 0, 2), 4)).toBeNull();
  });

  it("are ended by the key right after them, and by no other", () => {
    const { read, isEndOfNumber } = createDigitReader();
    read(press("1", 1_000, 1), 12);
    read(press("2", 1_100, 2), 12);
    expect(isEndOfNumber(press("Enter", 1_900, 3))).toBe(true);
    expect(isEndOfNumber(press("Enter", 1_900, 4))).toBe(false);
    expect(isEndOfNumber(press("Enter", 9_000, 3))).toBe(false);
  });
});
