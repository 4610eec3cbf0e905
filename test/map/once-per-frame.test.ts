import { afterEach, expect, it, vi } from "vitest";
import { oncePerFrame } from "../../src/map/once-per-frame.ts";

afterEach(() => vi.unstubAllGlobals());

function stubFrames(): () => void {
  const waiting: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => waiting.push(act));
  return () => {
    for (const act of waiting.splice(0)) act();
  };
}

it("an act is done once in a frame, and again in the next when it is asked for again", () => {
  const drawFrame = stubFrames();
  const act = vi.fn<(on: object) => void>();
  const soon = oncePerFrame(act);
  const subject = {};
  soon(subject);
  soon(subject);
  expect(act).not.toHaveBeenCalled();
  drawFrame();
  expect(act.mock.calls).toEqual([[subject]]);
  drawFrame();
  expect(act).toHaveBeenCalledTimes(1);
  soon(subject);
  drawFrame();
  expect(act).toHaveBeenCalledTimes(2);
});

it("each subject has its own turn", () => {
  const drawFrame = stubFrames();
  const act = vi.fn<(on: object) => void>();
  const soon = oncePerFrame(act);
  const [one, other] = [{ name: "one" }, { name: "other" }];
  soon(one);
  soon(other);
  drawFrame();
  expect(act.mock.calls).toEqual([[one], [other]]);
});
