import { describe, expect, it, vi } from "vitest";
import { createCommands } from "../../src/commands/commands.ts";
import { createDigitReader } from "../../src/commands/digits.ts";
import { pageCommands } from "../../src/commands/page-commands.ts";
import {
  type Cover,
  presenterCommands,
  stageCommands,
  suspendedCommands,
} from "../../src/commands/stage-commands.ts";
import type { Press } from "../../src/commands/press.ts";
import { createReads } from "../../src/state/reads.ts";
import { createAtlasStore } from "../../src/state/store.ts";
import { showScene } from "../../src/state/actions/tour.ts";
import { atlasOf, site } from "../fixtures/rows.ts";
import { handedOutTour } from "../fixtures/tour.ts";
import { known } from "../link/known-ids.ts";
import { keyEvent } from "./key-event.ts";

const tour = { ...handedOutTour, id: "the-whole-plan" };

/** The audience window without a page. The key P starts its tour. */
function audience() {
  const store = createAtlasStore();
  const commands = createCommands({ store, isPopoverOpen: () => false });
  commands.register(pageCommands, () => ({ store, reads: createReads(atlasOf([site("park")])) }));
  const hands = {
    toggleLaser: vi.fn<() => void>(),
    openConsole: vi.fn<() => void>(),
    toggleFullscreen: vi.fn<() => void>(),
    focusSearch: vi.fn<() => void>(),
  };
  let cover: Cover = null;
  const changeCover = (change: (now: Cover) => Cover): void => {
    cover = change(cover);
  };
  const digits = createDigitReader();
  const presenter = {
    runCommand: (id: string): void => {
      const context = { store, known, tour, cover, changeCover, ...hands };
      stageCommands.find((command) => command.id === id)?.run(context);
    },
    goToScene: (number: number) => showScene(store, known, tour, number - 1),
    digits: { ...digits, read: (press: Press) => digits.read(press, tour.scenes.length) },
  };
  commands.register(presenterCommands, () => presenter);
  commands.register(suspendedCommands, () => presenter);
  const press = (key: string, code = "", more: Partial<Parameters<typeof keyEvent>[0]> = {}): void =>
    commands.press(keyEvent({ key, code, ...more }));
  return { store, press, hands, cover: () => cover, step: () => store.getState().stage?.step };
}

/** The characters that different keyboards send for the keys of a talk. */
const keyboards = [
  ["a Latin layout", { P: "p", N: "n", B: "b", A: "a", R: "r", O: "o", S: "s", L: "l", "/": "/", ".": "." }],
  [
    "a Cyrillic layout",
    { P: "з", N: "т", B: "и", A: "ф", R: "к", O: "щ", S: "ы", L: "д", "/": "·", ".": "ю" },
  ],
  [
    "Zhuyin",
    { P: "ㄣ", N: "ㄙ", B: "ㄖ", A: "ㄇ", R: "ㄐ", O: "ㄟ", S: "ㄋ", L: "ㄠ", "/": "ㄥ", ".": "ㄡ" },
  ],
  [
    "an input method that hides its keys",
    Object.fromEntries(["P", "N", "B", "A", "R", "O", "S", "L", "/", "."].map((key) => [key, "Process"])),
  ],
] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>])[];

describe.each(keyboards)("a tour with %s", (_, writes: Readonly<Record<string, string>>) => {
  const codes: Readonly<Record<string, string>> = { "/": "Slash", ".": "Period" };

  function driven() {
    const seen = audience();
    const type = (key: string): void =>
      seen.press(writes[key] ?? "", codes[key] ?? `Key${key}`, {
        keyCode: writes[key] === "Process" ? 229 : 0,
      });
    return { ...seen, type };
  }

  it("starts and steps forward and back", () => {
    const { store, type, step } = driven();
    type("P");
    expect(store.getState().stage?.tour).toBe(tour.id);
    type("N");
    type("N");
    expect(step()).toBe(2);
    type("P");
    expect(step()).toBe(1);
  });

  it("runs the commands for blank, autoplay, overview, laser and console", () => {
    const { store, type, hands, cover } = driven();
    type("P");
    type("B");
    expect(store.getState().stage?.isBlank).toBe(true);
    type(".");
    expect(store.getState().stage?.isBlank).toBe(false);
    type("A");
    expect(store.getState().stage?.isPlaying).toBe(true);
    type("O");
    expect(cover()).toBe("overview");
    type("L");
    expect(hands.toggleLaser).toHaveBeenCalledTimes(1);
    type("S");
    expect(hands.openConsole).toHaveBeenCalledTimes(1);
  });

  it("is suspended for a question and resumed", () => {
    const { store, type, hands } = driven();
    type("P");
    type("N");
    type("/");
    expect(store.getState().stage?.phase).toBe("suspended");
    expect(hands.focusSearch).toHaveBeenCalledTimes(1);
    type("N");
    expect(store.getState().stage).toMatchObject({ phase: "suspended", step: 1 });
    type("R");
    expect(store.getState().stage).toMatchObject({ phase: "showing", step: 1 });
  });
});

describe("a tour", () => {
  it("goes to a scene by number, also with digits of another script", () => {
    const { press, step } = audience();
    press("p");
    press("3", "Digit3");
    expect(step()).toBe(2);
    press("٥", "Digit5");
    expect(step()).toBe(4);
    press("1", "Digit1", { at: 2_000 });
    press("0", "Digit0", { at: 2_100 });
    expect(step()).toBe(9);
  });

  it("stays at the scene of a number that Enter ends, and goes on with the next Enter", () => {
    const { press, step } = audience();
    press("p");
    press("1", "Digit1", { at: 1_000 });
    press("0", "Digit0", { at: 1_100 });
    press("Enter", "Enter", { at: 1_500 });
    expect(step()).toBe(9);
    press("1", "Digit1", { at: 9_000 });
    press("Enter", "Enter", { at: 9_500 });
    press("Enter", "Enter", { at: 9_700 });
    expect(step()).toBe(1);
  });

  it("is black until Escape, which does not end it", () => {
    const { store, press } = audience();
    press("p");
    press("b");
    press("Escape");
    expect(store.getState().stage).toMatchObject({ tour: tour.id, isBlank: false });
  });

  const box = { tagName: "INPUT", type: "search" };
  it.each(["PageDown", "PageUp", "Escape", "."])("comes back from an empty search box by %s", (key) => {
    const { store, press, step } = audience();
    press("p");
    press("n");
    press("/", "Slash");
    press(key, "", { target: box });
    expect(store.getState().stage?.phase).toBe("showing");
    expect(step()).toBe(1);
  });

  it("leaves Escape and the full stop to what is being searched for", () => {
    const { store, press } = audience();
    press("p");
    press("/", "Slash");
    store.setState({ panel: { kind: "search" }, query: "22" });
    press(".", "Period", { target: box });
    press("Escape", "Escape", { target: box });
    expect(store.getState().stage?.phase).toBe("suspended");
    press("PageDown", "", { target: box });
    expect(store.getState().stage?.phase).toBe("showing");
  });

  it("that was left at a scene is gone on with by P, and begun anew from its ends", () => {
    const { store, press, step } = audience();
    press("p");
    press("n");
    press("n");
    press("Escape");
    expect(store.getState()).toMatchObject({ stage: null, leftTour: { tour: tour.id, step: 2 } });
    press("p");
    expect(step()).toBe(2);
    expect(store.getState().leftTour).toBeNull();
    press("End");
    press("Escape");
    expect(store.getState().leftTour).toBeNull();
    press("p");
    expect(step()).toBe(0);
  });

  it("steps back with Shift and Space, as in reveal.js", () => {
    const { press, step } = audience();
    press("p");
    press(" ", "Space");
    press(" ", "Space");
    press(" ", "Space", { modifiers: ["Shift"] });
    expect(step()).toBe(1);
  });

  it("does not step while the reader types or composes", () => {
    const { press, step } = audience();
    press("p");
    press("n", "KeyN", { target: { tagName: "INPUT", type: "text" } });
    press("n", "KeyN", { isComposing: true });
    press("n", "KeyN", { modifiers: ["Ctrl"] });
    expect(step()).toBe(0);
  });

  it("ends with Escape, which first closes an open cover", () => {
    const { store, press, cover } = audience();
    press("p");
    press("?", "Slash", { modifiers: ["Shift"] });
    expect(cover()).toBe("help");
    press("Escape");
    expect(cover()).toBeNull();
    press("Escape");
    expect(store.getState().stage).toBeNull();
  });

  it("takes no keys of the page before it starts, and all of them after", () => {
    const { store, press } = audience();
    press("]");
    expect(store.getState().panel).toEqual({ kind: "site", id: "park" });
    press("Escape");
    press("p");
    press("]");
    expect(store.getState().panel).toEqual({ kind: "sites" });
    expect(store.getState().stage).not.toBeNull();
  });
});
