import type { Command } from "./command.ts";

/** Nobody registers these: they are listed for the help, and to be kept free. The browser does them by itself. */
export const browserCommands = [
  { id: "move-focus", scopes: ["page"], keys: ["Tab"], run: leaveAlone },
] as const satisfies readonly Command<null>[];

/** The same, done by the map engine. */
export const engineCommands = [
  { id: "zoom-map", scopes: ["map"], keys: ["+", "-"], run: leaveAlone },
] as const satisfies readonly Command<null>[];

function leaveAlone(): false {
  return false;
}
