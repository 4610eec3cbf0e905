import type { Command } from "./command.ts";

export interface ClauseContext {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** A clause is one part of the sentence that filters the sites; it opens like a menu. */
export const filterCommands = [
  {
    id: "close-clause",
    scopes: ["dialog"],
    keys: ["Escape"],
    when: ({ dialog }) => dialog === null,
    run: ({ isOpen, close }) => isOpen() && close(),
  },
] as const satisfies readonly Command<ClauseContext>[];
