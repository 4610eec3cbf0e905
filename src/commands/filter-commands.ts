import type { Command } from "./command.ts";

export interface ClauseContext {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** What keys do in a clause of the sentence that narrows the sites. */
export const filterCommands = [
  {
    id: "close-clause",
    scopes: ["dialog"],
    keys: ["Escape"],
    when: ({ dialog }) => dialog === null,
    run: ({ isOpen, close }) => isOpen() && close(),
  },
] as const satisfies readonly Command<ClauseContext>[];
