import { describe, expect, it } from "vitest";
import { sheetHeights } from "../../../src/ui/layout/arrange.ts";
import type { Stage } from "../../../src/model/choice/stage.ts";
import { stopAfterDrag } from "../../../src/ui/layout/sheet-drag.ts";

const phone = { width: 390, height: 844 };

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
    expect(stopAfterDrag(height, velocity, sheetHeights(phone, { stage: null }))).toBe(stop);
  });

  it("comes to rest below the bar that leads back to a suspended tour", () => {
    const stage: Stage = {
      tour: "the-whole-plan",
      step: 0,
      phase: "suspended",
      subjects: [],
      isBlank: false,
      isPlaying: false,
      from: null,
    };
    const { full } = sheetHeights(phone, { stage });
    expect(full).toBe(844 - 24 - 76);
    expect(sheetHeights(phone, { stage: { ...stage, phase: "showing" } }).full).toBe(844 - 24);
    expect(stopAfterDrag(full - 20, 0, sheetHeights(phone, { stage }))).toBe("full");
  });
});
