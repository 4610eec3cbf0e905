import { describe, expect, it } from "vitest";
import { plainCommands } from "../../../src/model/stage-command.ts";
import { readStageKeys, stageKeys } from "../../../src/ui/stage/stage-keys.ts";

function press(key: string, timeStamp = 0, shiftKey = false) {
  return { key, timeStamp, shiftKey };
}

describe("the keys of the stage", () => {
  it.each([
    ["PageDown", "next"],
    ["ArrowRight", "next"],
    [" ", "next"],
    ["n", "next"],
    ["PageUp", "previous"],
    ["ArrowLeft", "previous"],
    ["p", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "blank"],
    [".", "blank"],
    ["B", "blank"],
    ["s", "console"],
    ["f", "fullscreen"],
    ["o", "overview"],
    ["l", "laser"],
    ["r", "resume"],
    ["?", "help"],
    ["Escape", "end"],
  ])("%s is %s", (key, kind) => {
    expect(readStageKeys(() => 10)(press(key))).toEqual({ kind });
  });

  it("go back with Shift and Space, as in reveal.js", () => {
    expect(readStageKeys(() => 10)(press(" ", 0, true))).toEqual({ kind: "previous" });
  });

  it("leave every other key alone", () => {
    const read = readStageKeys(() => 10);
    expect(["x", "Tab", "Shift", "F5", "Dead"].map((key) => read(press(key)))).toEqual(Array(5).fill(null));
  });

  it("have one key at least for every command, and none for two", () => {
    expect(Object.keys(stageKeys).toSorted()).toEqual([...plainCommands].toSorted());
    const all = Object.values(stageKeys).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("digits", () => {
  it("go to a scene at once, and two soon after each other to one of two digits", () => {
    const read = readStageKeys(() => 12);
    expect(read(press("1", 1_000))).toEqual({ kind: "go", number: 1 });
    expect(read(press("2", 1_400))).toEqual({ kind: "go", number: 12 });
  });

  it("are two numbers when time passes, another key comes between, or there is no such scene", () => {
    const read = readStageKeys(() => 12);
    read(press("1", 1_000));
    expect(read(press("2", 2_500))).toEqual({ kind: "go", number: 2 });
    read(press("x", 2_600));
    expect(read(press("1", 2_700))).toEqual({ kind: "go", number: 1 });
    expect(read(press("9", 2_800))).toEqual({ kind: "go", number: 9 });
  });

  it("of a scene that is not there do nothing", () => {
    const read = readStageKeys(() => 4);
    expect(read(press("0"))).toBeNull();
    expect(read(press("7"))).toBeNull();
  });
});
