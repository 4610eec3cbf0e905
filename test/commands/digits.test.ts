import { describe, expect, it } from "vitest";
import { createDigitReader } from "../../src/commands/digits.ts";

const press = (key: string, timeStamp: number, serial: number) => ({ key, timeStamp, serial });

describe("digits", () => {
  it("are a number at once, and two soon after each other one of two digits", () => {
    const read = createDigitReader();
    expect(read(press("1", 1_000, 1), 12)).toBe(1);
    expect(read(press("2", 1_400, 2), 12)).toBe(12);
  });

  it("are two numbers when time passes", () => {
    const read = createDigitReader();
    read(press("1", 1_000, 1), 12);
    expect(read(press("2", 2_500, 2), 12)).toBe(2);
  });

  it("are two numbers when another key comes between", () => {
    const read = createDigitReader();
    read(press("1", 1_000, 1), 12);
    expect(read(press("2", 1_100, 3), 12)).toBe(2);
  });

  it("are two numbers when there are not so many", () => {
    const read = createDigitReader();
    read(press("1", 1_000, 1), 12);
    expect(read(press("9", 1_100, 2), 12)).toBe(9);
  });

  it("beyond the last number are none", () => {
    const read = createDigitReader();
    expect(read(press("0", 0, 1), 4)).toBeNull();
    expect(read(press("7", 0, 2), 4)).toBeNull();
  });
});
