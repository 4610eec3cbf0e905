import { describe, expect, it, vi } from "vitest";
import type { Command, Scope } from "../../src/commands/command.ts";
import { createCommands, type Where } from "../../src/commands/commands.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { type AtlasState, createAtlasStore } from "../../src/state/store.ts";
import { keyEvent } from "./key-event.ts";

const body = { tagName: "BODY" };
const field = { tagName: "INPUT", type: "text" };

function keyboard(known: Partial<AtlasState> = {}, isPopoverOpen = false) {
  const store = createAtlasStore(known);
  const commands = createCommands({ store, isPopoverOpen: () => isPopoverOpen });
  const done: string[] = [];
  const add = (
    id: string,
    scopes: readonly Scope[],
    rest: Partial<Command<null>> & { readonly where?: Where } = {},
  ) => {
    const { where, ...given } = rest;
    const command: Command<null> = { id, scopes, keys: ["X"], run: () => void done.push(id), ...given };
    return commands.register([command], () => null, where);
  };
  const press = (key: string, more: Partial<Parameters<typeof keyEvent>[0]> = {}) => {
    const event = keyEvent({ key, ...more });
    commands.press(event);
    return event;
  };
  return { store, commands, done, add, press };
}

describe("a key press", () => {
  it("runs the command that has its key, and prevents the default of the browser", () => {
    const { done, add, press } = keyboard();
    add("it", ["page"]);
    expect(press("x").defaultPrevented).toBe(true);
    expect(done).toEqual(["it"]);
  });

  it("without a command is left to the browser", () => {
    const { done, add, press } = keyboard();
    add("it", ["page"]);
    expect(press("y").defaultPrevented).toBe(false);
    expect(done).toEqual([]);
  });

  it.each([["Ctrl"], ["Meta"], ["Alt"]] as const)("with %s is left to the browser", (modifier) => {
    const { done, add, press } = keyboard();
    add("it", ["page"]);
    expect(press("x", { modifiers: [modifier] }).defaultPrevented).toBe(false);
    expect(done).toEqual([]);
  });

  it("runs nothing while an input method composes", () => {
    const { done, add, press } = keyboard();
    add("it", ["page", "text-field"]);
    press("x", { isComposing: true });
    press("x", { keyCode: 229 });
    expect(done).toEqual([]);
  });

  it("goes on to the outer scopes if a command returns false", () => {
    const { done, add, press } = keyboard();
    add("outer", ["page"]);
    add("inner", ["dialog"], { run: () => false });
    press("x");
    expect(done).toEqual(["outer"]);
  });

  it("with Shift prefers a command whose key has Shift", () => {
    const { done, add, press } = keyboard();
    add("plain", ["page"], { keys: ["Enter"] });
    add("shifted", ["page"], { keys: ["Shift+Enter"] });
    press("Enter", { modifiers: ["Shift"] });
    press("Enter");
    expect(done).toEqual(["shifted", "plain"]);
  });

  it.each([["Enter"], [" "]])("of %j on a button activates the button only", (key) => {
    const { done, add, press } = keyboard();
    add("it", ["page"], { keys: ["Enter", "Space"] });
    press(key, { target: { tagName: "BUTTON", closest: () => ({}) as never } });
    expect(done).toEqual([]);
    press(key);
    expect(done).toEqual(["it"]);
  });

  it("of Escape is left to the browser while a popover is open", () => {
    const { done, add, press } = keyboard({}, true);
    add("back", ["page"], { keys: ["Escape"] });
    expect(press("Escape").defaultPrevented).toBe(false);
    expect(done).toEqual([]);
  });

  it("runs no command that was unregistered", () => {
    const { done, add, press } = keyboard();
    const unregister = add("it", ["page"]);
    unregister();
    press("x");
    expect(done).toEqual([]);
  });

  it("runs no command whose condition is false", () => {
    const { store, done, add, press } = keyboard();
    add("it", ["page"], { when: ({ hover }) => hover !== null });
    press("x");
    store.setState({ hover: { kind: "site", id: "park" } });
    press("x");
    expect(done).toEqual(["it"]);
  });
});

describe("scopes", () => {
  const all: readonly Scope[] = ["text-field", "dialog", "stage", "map", "page", "console"];
  const suspended = { ...stageAt("a-tour"), phase: "suspended" } as const;
  it.each([
    ["a text field keeps every key", {}, field, "text-field"],
    ["a text field keeps its keys on the stage too", { stage: stageAt("a-tour") }, field, "text-field"],
    ["a dialog comes first", { dialog: { kind: "share" } }, body, "dialog"],
    ["a dialog over the stage comes first", { dialog: { kind: "share" }, stage: suspended }, body, "dialog"],
  ] as const)("%s", (_, state, target, first) => {
    const { done, add, press } = keyboard(state);
    for (const scope of all) add(scope, [scope]);
    press("x", { target });
    expect(done).toEqual([first]);
  });

  it.each([
    ["the page alone", {}, ["map", "page"]],
    ["a tour on the stage", { stage: stageAt("a-tour") }, ["stage"]],
    ["a suspended tour", { stage: suspended }, ["map", "page"]],
    ["a dialog over the page", { dialog: { kind: "share" } }, []],
  ] as const)("outside the innermost one, with %s", (_, state, reached) => {
    const { done, add, press } = keyboard(state);
    for (const scope of all)
      add(scope, [scope], {
        run: () => {
          if (scope !== "dialog") done.push(scope);
          return false;
        },
      });
    press("x");
    expect(done).toEqual(reached);
  });

  it("in the presenter console are `console` alone", () => {
    const commands = createCommands({ store: null, isPopoverOpen: () => false });
    const run = vi.fn<() => void>();
    commands.register([{ id: "it", scopes: ["console"], keys: ["N"], run }], () => null);
    commands.register([{ id: "other", scopes: ["page", "stage"], keys: ["N"], run }], () => null);
    commands.press(keyEvent({ key: "n" }));
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe("a registration with limits", () => {
  const place = (inside: object): Node => ({ contains: (node: unknown) => node === inside }) as Node;

  it("runs its commands only within its element", () => {
    const { done, add, press } = keyboard();
    const canvas = { tagName: "CANVAS" };
    add("it", ["map"], { where: { within: () => place(canvas) } });
    press("x");
    expect(done).toEqual([]);
    press("x", { target: canvas });
    expect(done).toEqual(["it"]);
  });

  it("runs no command in text fields outside its element", () => {
    const { done, add, press } = keyboard();
    const undo = { keys: ["Ctrl+Z"], where: { fieldsWithin: () => place(field) } };
    add("undo", ["text-field", "page"], undo);
    press("z", { modifiers: ["Ctrl"], target: { tagName: "INPUT", type: "text" } });
    expect(done).toEqual([]);
    press("z", { modifiers: ["Ctrl"], target: field });
    press("z", { modifiers: ["Ctrl"] });
    expect(done).toEqual(["undo", "undo"]);
  });

  it("is notified of plain keys in its scope without a command, and of no others", () => {
    const onOtherKey = vi.fn<() => void>();
    const { store, add, press } = keyboard({ stage: stageAt("a-tour") });
    add("it", ["stage"], { where: { onOtherKey } });
    press("x");
    press("c", { modifiers: ["Ctrl"] });
    press("y", { target: field });
    expect(onOtherKey).not.toHaveBeenCalled();
    press("y");
    expect(onOtherKey).toHaveBeenCalledTimes(1);
    store.setState({ stage: null });
    press("y");
    expect(onOtherKey).toHaveBeenCalledTimes(1);
  });
});

describe("single keys", () => {
  it("can be turned off for the page, but chords and named keys still work", () => {
    const { done, add, press } = keyboard({ singleKeys: false });
    add("single", ["page"]);
    add("named", ["page"], { keys: ["Escape"] });
    add("chord", ["page"], { keys: ["Ctrl+Z"] });
    press("x");
    press("Escape");
    press("z", { modifiers: ["Ctrl"] });
    expect(done).toEqual(["named", "chord"]);
  });

  it("still work on the stage when they are turned off", () => {
    const { done, add, press } = keyboard({ singleKeys: false, stage: stageAt("a-tour") });
    add("it", ["stage"]);
    press("x");
    expect(done).toEqual(["it"]);
  });
});

describe("a button", () => {
  it("runs a command by its id", () => {
    const { commands, done, add } = keyboard();
    add("it", ["page"], { keys: [] });
    commands.run("it");
    commands.run("another");
    expect(done).toEqual(["it"]);
  });

  it("runs no command whose condition is false", () => {
    const { store, commands, done, add } = keyboard();
    add("it", ["page"], { when: ({ hover }) => hover !== null });
    commands.run("it");
    expect(done).toEqual([]);
    store.setState({ hover: { kind: "site", id: "park" } });
    commands.run("it");
    expect(done).toEqual(["it"]);
  });
});
