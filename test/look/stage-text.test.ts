import { describe, expect, it } from "vitest";
import { stageTextPixels } from "../../src/look/stage-text.ts";

describe("the text of the stage", () => {
  it("is never below 24 pixels, and grows with the screen up to a limit", () => {
    expect(stageTextPixels(390, 844)).toBe(24);
    expect(stageTextPixels(1024, 768)).toBe(24);
    expect(stageTextPixels(1366, 768)).toBe(28);
    expect(stageTextPixels(1920, 1080)).toBe(39);
    expect(stageTextPixels(3840, 2160)).toBe(48);
  });
});
