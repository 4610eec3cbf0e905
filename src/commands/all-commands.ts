import type { AnyCommand, Command } from "./command.ts";
import { carryCommands } from "./carry-commands.ts";
import { drawCommands } from "./draw-commands.ts";
import { editorCommands, sceneStripCommands } from "./editor-commands.ts";
import { filterCommands } from "./filter-commands.ts";
import { handOutCommands, printCommands } from "./hand-out-commands.ts";
import { mapCommands } from "./map-commands.ts";
import { pageCommands } from "./page-commands.ts";
import { searchCommands } from "./search-commands.ts";
import { overviewCommands, presenterCommands, suspendedCommands } from "./stage-commands.ts";

/** The browser runs these itself. The help lists them, and the table test keeps their keys free. */
export const browserCommands = [
  { id: "move-focus", scopes: ["page"], keys: ["Tab"], run: runNothing },
] as const satisfies readonly Command<null>[];

/** The map engine runs these itself. */
export const engineCommands = [
  { id: "zoom-map", scopes: ["map"], keys: ["+", "-"], run: runNothing },
] as const satisfies readonly Command<null>[];

/** The help shows the groups and their commands in this order. */
const groups = {
  page: [...browserCommands, ...searchCommands, ...pageCommands, ...filterCommands, ...printCommands],
  map: [...engineCommands, ...mapCommands],
  draw: drawCommands,
  carry: carryCommands,
  stage: [...presenterCommands, ...overviewCommands, ...suspendedCommands],
  editor: [...editorCommands, ...sceneStripCommands],
  handOut: handOutCommands,
} as const;

export type CommandGroup = keyof typeof groups;
export type CommandId = (typeof groups)[CommandGroup][number]["id"];
export type NamedCommand = AnyCommand & { readonly id: CommandId };

export const commandGroups: Readonly<Record<CommandGroup, readonly NamedCommand[]>> = groups;

function runNothing(): false {
  return false;
}
