import { describe, expect, it } from "vitest";
import { isComposing, keysOf } from "../../src/commands/press.ts";
import { keyEvent } from "./key-event.ts";

describe("the names of a key press", () => {
  it.each([
    ["a small letter", { key: "p", code: "KeyP" }, ["P"]],
    ["a named key", { key: "ArrowRight", code: "ArrowRight" }, ["ArrowRight"]],
    ["the space bar", { key: " ", code: "Space" }, ["Space"]],
    ["a letter with Shift", { key: "B", code: "KeyB", modifiers: ["Shift"] }, ["Shift+B", "B"]],
    ["a sign with Shift", { key: "?", code: "Slash", modifiers: ["Shift"] }, ["Shift+?", "?"]],
    ["a chord", { key: "z", code: "KeyZ", modifiers: ["Ctrl"] }, ["Ctrl+Z"]],
    ["a chord of a Mac", { key: "z", code: "KeyZ", modifiers: ["Meta", "Shift"] }, ["Ctrl+Shift+Z"]],
    ["a chord with Alt", { key: "ArrowLeft", modifiers: ["Alt"] }, ["Alt+ArrowLeft"]],
  ] as const)("of %s", (_, press, names) => {
    expect(keysOf(keyEvent(press))).toEqual(names);
  });

  it.each([
    ["a Dvorak P is P, not R", { key: "p", code: "KeyR" }, ["P"]],
    ["an AZERTY A is A, not Q", { key: "a", code: "KeyQ" }, ["A"]],
    ["a German [ comes with AltGr", { key: "[", code: "Digit8", modifiers: ["AltGraph"] }, ["["]],
    ["a German / comes with Shift", { key: "/", code: "Digit7", modifiers: ["Shift"] }, ["Shift+/", "/"]],
    ["a German ü is no [", { key: "ü", code: "BracketLeft" }, ["Ü"]],
    ["a French é is no 2", { key: "é", code: "Digit2" }, ["É"]],
    ["a dead key is no letter", { key: "Dead", code: "BracketLeft" }, ["Dead"]],
    ["a Russian full stop is one", { key: ".", code: "Slash" }, ["."]],
  ] as const)("follow the written character: %s", (_, press, names) => {
    expect(keysOf(keyEvent(press))).toEqual(names);
  });

  it.each([
    ["Cyrillic з", { key: "з", code: "KeyP" }, ["P"]],
    ["Cyrillic т", { key: "т", code: "KeyN" }, ["N"]],
    ["Cyrillic х", { key: "х", code: "BracketLeft" }, ["["]],
    ["Cyrillic ъ", { key: "ъ", code: "BracketRight" }, ["]"]],
    ["Cyrillic ю", { key: "ю", code: "Period" }, ["."]],
    ["Cyrillic я with Ctrl", { key: "я", code: "KeyZ", modifiers: ["Ctrl"] }, ["Ctrl+Z"]],
    ["Zhuyin ㄅ", { key: "ㄅ", code: "Digit1" }, ["1"]],
    ["a Chinese 、", { key: "、", code: "Slash" }, ["/"]],
    ["a Chinese ？", { key: "？", code: "Slash", modifiers: ["Shift"] }, ["Shift+?", "?"]],
    ["a Chinese 。", { key: "。", code: "Period" }, ["."]],
    ["a Chinese 【", { key: "【", code: "BracketLeft" }, ["["]],
    ["a full-width ｎ", { key: "ｎ", code: "KeyN" }, ["N"]],
    ["a key hidden by an input method", { key: "Process", code: "KeyO" }, ["O"]],
    ["an arrow hidden by an input method", { key: "Process", code: "ArrowRight" }, ["ArrowRight"]],
  ] as const)("follow the position of the key for %s", (_, press, names) => {
    expect(keysOf(keyEvent(press))).toEqual(names);
  });

  it("are empty for a key without a known character or position", () => {
    expect(keysOf(keyEvent({ key: "Unidentified" }))).toEqual([]);
    expect(keysOf(keyEvent({ key: "¤", code: "Digit4", modifiers: ["Shift"] }))).toEqual([]);
  });
});

describe("composing with an input method", () => {
  const box = { tagName: "INPUT", type: "text" };
  it.each([
    ["an input method composes", { key: "Enter", isComposing: true }, true],
    ["Safari ends a composition", { key: "Enter", keyCode: 229, target: box }, true],
    ["a key of a text field is hidden", { key: "Process", keyCode: 229, target: box }, true],
    ["a plain key bears the code of a composition", { key: "p", code: "KeyP", keyCode: 229 }, true],
    ["a key outside text fields is hidden", { key: "Process", code: "KeyP", keyCode: 229 }, false],
    ["a key is pressed", { key: "p", code: "KeyP", keyCode: 80 }, false],
  ] as const)("is detected when %s", (_, press, composes) => {
    expect(isComposing(keyEvent(press))).toBe(composes);
  });
});
