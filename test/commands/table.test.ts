import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { commandGroups, browserCommands, engineCommands } from "../../src/commands/all-commands.ts";
import { buttonsIn, type AnyCommand, type Command } from "../../src/commands/command.ts";
import { createCommands } from "../../src/commands/commands.ts";
import { scopesNow } from "../../src/commands/scopes.ts";
import { stageCommands } from "../../src/commands/stage-commands.ts";
import { plainCommands } from "../../src/model/stage-command.ts";
import { siteRef } from "../../src/model/feature-ref.ts";
import { newDraft } from "../../src/model/drawing/draft.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { type AtlasState, initialState, createAtlasStore } from "../../src/state/store.ts";
import { texts } from "../../src/ui/text/texts.ts";
import { keyEvent } from "./key-event.ts";

const commands = Object.values(commandGroups).flat();
const field = { tagName: "INPUT", type: "text" };
const body = { tagName: "BODY" };

/** States that differ in which commands are available. */
const situations: readonly AtlasState[] = [
  initialState,
  ...([{ mapState: "ready" }, { panel: { kind: "search" } }, { panel: { kind: "about" } }] as const),
  ...([{ dialog: { kind: "share" } }, { dialog: { kind: "hand-out", of: { kind: "view" } } }] as const),
  { draft: newDraft("line") },
  { carried: { of: siteRef("a"), at: null, turn: 0 } },
  { stage: stageAt("a-tour") },
  { stage: { ...stageAt("a-tour"), phase: "suspended" as const } },
  { dialog: { kind: "hand-out", of: { kind: "view" } } as const, panel: { kind: "search" } as const },
].map((change) => ({ ...initialState, ...change }));

const canRun = ({ when }: AnyCommand, state: AtlasState): boolean => when?.(state) ?? true;

describe("the commands", () => {
  it("are more than 35, each with a unique id", () => {
    expect(commands.length).toBeGreaterThan(35);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });

  it.each(["zh-Hant", "en", "zh-Hans"] as const)("each have a label in %s", (language) => {
    const labels = commands.map(({ id }) => texts[language].command[id]);
    expect(labels.filter((label) => !label)).toEqual([]);
    expect(Object.keys(texts[language].command).toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  it("each have a key or a button", () => {
    const unreachable = commands.filter((command) => command.keys.length === 0 && !command.button);
    expect(unreachable.map(({ id }) => id)).toEqual([]);
  });

  it("never share a key in one scope in any situation", () => {
    const pairs = commands.flatMap((one, index) =>
      commands.slice(index + 1).map((two) => [one, two] as const),
    );
    const clashes = pairs.filter(
      ([one, two]) =>
        one.keys.some((key) => two.keys.includes(key)) &&
        one.scopes.some((scope) => two.scopes.includes(scope)) &&
        situations.some((state) => canRun(one, state) && canRun(two, state)),
    );
    expect(clashes.map((pair) => pair.map(({ id }) => id))).toEqual([]);
  });

  it("with the scope `console` are those that the console may send", () => {
    const rows: readonly AnyCommand[] = stageCommands;
    const sent = rows.filter(({ scopes }) => scopes.includes("console")).map(({ id }) => id);
    expect(plainCommands).toEqual(expect.arrayContaining(sent));
    expect(stageCommands.map(({ id }) => id)).toEqual(expect.arrayContaining([...plainCommands]));
  });

  it.each(["map", "page", "stage", "console"] as const)("have several buttons in the bar %s", (bar) => {
    expect(buttonsIn<AnyCommand>([...commands, ...stageCommands], bar).length).toBeGreaterThan(1);
  });
});

const own = new Set<string>([...browserCommands, ...engineCommands].map(({ id }) => id));
const calls = commands
  .filter(({ id }) => !own.has(id))
  .flatMap((command) =>
    command.scopes.flatMap((scope) => command.keys.map((key) => ({ command, scope, key }))),
  );

describe("every key of the command tables", () => {
  it("is tested", () => {
    expect(calls.length).toBeGreaterThan(80);
  });

  it.each(calls.map((call) => ({ ...call, id: call.command.id })))(
    "runs its command: $key runs $id in the scope $scope",
    ({ command, scope, key }) => {
      const target = scope === "text-field" ? field : body;
      const isThere = (state: AtlasState | null): boolean =>
        scopesNow(state, scope === "text-field").includes(scope) && (!state || canRun(command, state));
      const state = scope === "console" ? null : situations.find(isThere);
      if (state === undefined) throw new Error("there is no situation in which it can be called");
      const run = vi.fn<Command<null>["run"]>();
      const pressed = createCommands({
        store: state && createAtlasStore(state),
        isPopoverOpen: () => false,
      });
      pressed.register([{ ...command, run }], () => null);
      const event = keyEvent({ ...parsed(key), target });
      pressed.press(event);
      expect(run).toHaveBeenCalledTimes(1);
    },
  );
});

describe("the listener for keys", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const matching = (pattern: RegExp): readonly string[] =>
    files.filter((file) => pattern.test(readFileSync(`src/${file}`, "utf8"))).toSorted();

  it("is in one module", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(matching(/addEventListener\(\s*["'`]key(down|up|press)|\bonkey(down|up|press)\b/)).toEqual([
      "commands/commands.ts",
    ]);
  });

  it("is joined only by the key handlers of lists, sliders, tables and rows with one tab stop", () => {
    expect(matching(/onKey(Down|Up|Press)=/)).toEqual([
      "ui/panels/measures/amount-picture.tsx",
      "ui/panels/search/search-box.tsx",
      "ui/tools/table/grid.tsx",
      "ui/tools/timeline/rows.tsx",
      "ui/tools/timeline/slider.tsx",
      "ui/tools/tour-editor/scene-strip.tsx",
    ]);
  });
});

/** The key event for a key of a command table. */
function parsed(key: string): Pick<Parameters<typeof keyEvent>[0], "key" | "modifiers"> {
  const parts = key.length === 1 ? [key] : key.split("+");
  const name = parts.at(-1) ?? "";
  return {
    key: name === "Space" ? " " : name.length === 1 ? name.toLowerCase() : name,
    modifiers: parts.slice(0, -1) as ("Ctrl" | "Alt" | "Shift")[],
  };
}
