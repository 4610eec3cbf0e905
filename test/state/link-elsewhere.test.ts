import { describe, expect, it } from "vitest";
import { linkElsewhere } from "../../src/state/link-elsewhere.ts";
import { stageAt } from "../../src/state/stage.ts";
import { initialState } from "../../src/state/store.ts";

const seen = { ...initialState, language: "en", panel: { kind: "site", id: "cyberport" } } as const;

describe("the link for another device", () => {
  it("names a tour that is everywhere", () => {
    expect(linkElsewhere({ ...seen, stage: stageAt("the-whole-plan", 2) })).toBe(
      "#tour=the-whole-plan/3&lang=en&v=1",
    );
  });

  it("tells what a scene of one's own tour shows, for the tour is on this device only", () => {
    expect(linkElsewhere({ ...seen, stage: stageAt("my-tour", 2) })).toBe("#site=cyberport&lang=en&v=1");
  });

  it("tells what is looked at beside a tour", () => {
    const stage = { ...stageAt("the-whole-plan", 2), standing: "aside" } as const;
    expect(linkElsewhere({ ...seen, stage })).toBe("#site=cyberport&lang=en&v=1");
  });

  it("carries the tour of a link whole, or tells what its scene shows", () => {
    const stage = stageAt("from-link", 1);
    expect(linkElsewhere({ ...seen, stage, made: "abc" })).toBe("#tour=from-link/2&made=abc&lang=en&v=1");
    expect(linkElsewhere({ ...seen, stage })).toBe("#site=cyberport&lang=en&v=1");
  });
});
