import { browserCommands, engineCommands } from "./browser-commands.ts";
import type { AnyCommand } from "./command.ts";
import { editorCommands, filmCommands } from "./editor-commands.ts";
import { filterCommands } from "./filter-commands.ts";
import { handOutCommands, printCommands } from "./hand-out-commands.ts";
import { mapCommands } from "./map-commands.ts";
import { pageCommands } from "./page-commands.ts";
import { searchCommands } from "./search-commands.ts";
import { overviewCommands, presenterCommands, suspendedCommands } from "./stage-commands.ts";

/** Every command by subject, in the order of the help. */
const groups = {
  page: [...browserCommands, ...searchCommands, ...pageCommands, ...filterCommands, ...printCommands],
  map: [...engineCommands, ...mapCommands],
  stage: [...presenterCommands, ...overviewCommands, ...suspendedCommands],
  editor: [...editorCommands, ...filmCommands],
  handOut: handOutCommands,
} as const;

export type CommandGroup = keyof typeof groups;
export type CommandId = (typeof groups)[CommandGroup][number]["id"];
export type NamedCommand = AnyCommand & { readonly id: CommandId };

export const commandGroups: Readonly<Record<CommandGroup, readonly NamedCommand[]>> = groups;
