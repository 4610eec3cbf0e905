import { describe, expect, it } from "vitest";
import type { Script, StageNow } from "../../../../src/model/stage-message.ts";
import {
  minutesAndSeconds,
  initialConsoleState,
  stateAfter,
  initialStageNow,
  secondsBehind,
  steppedAlone,
} from "../../../../src/ui/stage/console/console-state.ts";

const script: Script = {
  tour: "a",
  language: "en",
  title: "A",
  scenes: [30, 60, 90].map((seconds) => ({ title: "", caption: "", notes: "", seconds })),
};
const at = (step: number): StageNow => ({ ...initialStageNow, step, phase: "showing" });

function started(second = 0) {
  const first = stateAfter(
    initialConsoleState(0),
    { kind: "script", script, begunAt: second * 1_000 },
    second * 1_000,
  );
  return stateAfter(first, { kind: "now", now: at(0) }, second * 1_000);
}

describe("the console", () => {
  it("starts its timers with the tour and with each scene", () => {
    const later = stateAfter(started(5), { kind: "now", now: at(1) }, 20_000);
    expect(later).toMatchObject({ begunAt: 5_000, sceneAt: 20_000, hasStage: true });
  });

  it("keeps its timers when the audience window is reloaded or changes its language", () => {
    const again = stateAfter(
      stateAfter(started(5), { kind: "gone" }, 9_000),
      { kind: "script", script, begunAt: 10_000 },
      10_000,
    );
    expect(again).toMatchObject({ begunAt: 5_000, sceneAt: 5_000, hasStage: true });
    const other = stateAfter(
      again,
      { kind: "script", script: { ...script, tour: "b" }, begunAt: 11_000 },
      11_000,
    );
    expect(other.begunAt).toBe(11_000);
  });

  it("restarts its timers with a tour that had ended, as after a rehearsal", () => {
    const over = stateAfter(stateAfter(started(5), { kind: "ended" }, 9_000), { kind: "gone" }, 9_001);
    const again = stateAfter(
      stateAfter(over, { kind: "script", script, begunAt: 50_000 }, 50_000),
      { kind: "now", now: at(0) },
      50_001,
    );
    expect(again).toMatchObject({ begunAt: 50_000, sceneAt: 50_000, hasStage: true, isOver: false });
    const reloaded = stateAfter(
      stateAfter(again, { kind: "gone" }, 60_000),
      { kind: "script", script, begunAt: 60_900 },
      61_000,
    );
    expect(reloaded.begunAt).toBe(50_000);
  });

  it("shows the time since the tour began if it is opened in the middle of it", () => {
    const late = stateAfter(initialConsoleState(90_000), { kind: "script", script, begunAt: 30_000 }, 90_000);
    expect(late).toMatchObject({ begunAt: 30_000, sceneAt: 90_000 });
  });

  it("steps by itself when the audience window is gone, but not beyond the tour", () => {
    const alone = stateAfter(started(), { kind: "gone" }, 1_000);
    expect(alone.hasStage).toBe(false);
    const stepped = steppedAlone(alone, { kind: "next" }, 2_000);
    expect(stepped).toMatchObject({ now: { step: 1 }, sceneAt: 2_000 });
    expect(steppedAlone(stepped, { kind: "go", number: 9 }, 3_000).now.step).toBe(2);
    expect(steppedAlone(stepped, { kind: "last" }, 3_000).now.step).toBe(2);
    expect(steppedAlone(alone, { kind: "previous" }, 3_000)).toBe(alone);
    expect(steppedAlone(alone, { kind: "blank" }, 3_000)).toBe(alone);
  });

  it.each([
    ["at the beginning", 0, 0, 0, 0],
    ["in time within a scene", 0, 0, 20, 0],
    ["ten seconds over the first", 0, 0, 40, 10],
    ["early in the second", 1, 10, 10, -20],
    ["late in the third", 2, 130, 130, 40],
  ])("computes the delay %s", (_, step, sceneSecond, second, behind) => {
    const state = { ...started(), now: at(step), sceneAt: sceneSecond * 1_000 };
    expect(secondsBehind(state, second * 1_000)).toBe(behind);
  });

  it("formats minutes and seconds", () => {
    expect([0, 59.6, 61, 3_600, -3].map(minutesAndSeconds)).toEqual([
      "0:00",
      "1:00",
      "1:01",
      "60:00",
      "0:00",
    ]);
  });
});
