import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MapScene } from "../../src/map/scene.ts";
import { createWalk, type Duty } from "../../src/map/walk.ts";
import { Frames } from "./shown-parts.ts";

let frames: Frames;

beforeEach(() => {
  frames = new Frames();
});
afterEach(() => vi.unstubAllGlobals());

function walking(isPerFrame = false) {
  const scene = { base: "a", language: "en" };
  const now = { isReady: true };
  const done: string[] = [];
  const duty = (key: "base" | "language"): Duty => ({
    reads: [(each) => each[key]],
    isPerFrame,
    run: (each) => done.push(each[key]),
  });
  const walk = createWalk(
    [duty("base"), duty("language")],
    () => scene as unknown as MapScene,
    () => now.isReady,
  );
  return { scene, now, done, walk };
}

describe("a walk over what is to be done on the map", () => {
  it("does only what reads a value that has changed", () => {
    const { scene, done, walk } = walking();
    walk.changed();
    scene.base = "b";
    walk.changed();
    walk.changed();
    expect(done).toEqual(["b"]);
  });

  it("does everything when everything is due", () => {
    const { done, walk } = walking();
    walk.all();
    expect(done).toEqual(["a", "en"]);
  });

  it("does nothing while the map cannot be changed", () => {
    const { scene, now, done, walk } = walking();
    now.isReady = false;
    scene.base = "b";
    walk.changed();
    walk.all();
    expect(done).toEqual([]);
  });

  it("waits for the next frame with what changes fast, and does it once, as it is then", () => {
    const { scene, done, walk } = walking(true);
    for (const base of ["b", "c", "d"]) {
      scene.base = base;
      walk.changed();
    }
    expect(done).toEqual([]);
    frames.draw();
    frames.draw();
    expect(done).toEqual(["d"]);
    scene.base = "e";
    walk.changed();
    frames.draw();
    expect(done).toEqual(["d", "e"]);
  });

  it("does nothing any more once it is stopped", () => {
    const { scene, done, walk } = walking(true);
    scene.base = "b";
    walk.changed();
    walk.stop();
    frames.draw();
    walk.all();
    expect(done).toEqual([]);
  });
});
