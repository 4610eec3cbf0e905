import { describe, expect, it } from "vitest";
import { sheetHeights } from "../../../src/ui/layout/arrange.ts";
import { stopAfterDrag } from "../../../src/ui/layout/sheet-drag.ts";

describe("a dragged sheet", () => {
  it.each([
    ["comes to rest at the nearest stop", 200, 0, "low"],
    ["comes to rest at the nearest stop", 480, 0, "half"],
    ["comes to rest at the nearest stop", 780, 0, "full"],
    ["goes on when it is flicked up", 500, 1.5, "full"],
    ["goes on when it is flicked down", 400, -1.5, "low"],
    ["stays within the stops, however it is thrown", 800, 9, "full"],
    ["stays within the stops, however it is thrown", 172, -9, "low"],
  ] as const)("%s (%i px, %d px/ms)", (_what, height, velocity, stop) => {
    expect(stopAfterDrag(height, velocity, sheetHeights({ width: 390, height: 844 }))).toBe(stop);
  });
});
