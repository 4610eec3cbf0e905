import { describe, expect, it } from "vitest";
import { shareableHash } from "../../src/link/shareable-hash.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { initialState } from "../../src/state/store.ts";

const seen = { ...initialState, language: "en", panel: { kind: "site", id: "cyberport" } } as const;

describe("the link for another device", () => {
  it("names a tour that is everywhere", () => {
    expect(shareableHash({ ...seen, stage: stageAt("the-whole-plan", 2) })).toBe(
      "#tour=the-whole-plan/3&lang=en&v=1",
    );
  });

  it("carries what a scene of an own tour shows, because the tour is on this device only", () => {
    expect(shareableHash({ ...seen, stage: stageAt("my-tour", 2) })).toBe("#site=cyberport&lang=en&v=1");
  });

  it("carries the view beside a suspended tour", () => {
    const stage = { ...stageAt("the-whole-plan", 2), phase: "suspended" } as const;
    expect(shareableHash({ ...seen, stage })).toBe("#site=cyberport&lang=en&v=1");
  });

  it("carries the whole tour of a link, or what its scene shows", () => {
    const stage = stageAt("from-link", 1);
    expect(shareableHash({ ...seen, stage, made: "abc" })).toBe("#tour=from-link/2&made=abc&lang=en&v=1");
    expect(shareableHash({ ...seen, stage })).toBe("#site=cyberport&lang=en&v=1");
  });
});
