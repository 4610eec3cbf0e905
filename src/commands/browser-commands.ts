import type { Command } from "./command.ts";

/** Nobody registers these: browser and map engine do them by themselves. They are listed for the help, and to be kept free. */
export const browserCommands = [
  { id: "move-focus", scopes: ["page"], keys: ["Tab"], run: leaveAlone },
  { id: "zoom-map", scopes: ["map"], keys: ["+", "-"], run: leaveAlone },
] as const satisfies readonly Command<null>[];

function leaveAlone(): false {
  return false;
}
