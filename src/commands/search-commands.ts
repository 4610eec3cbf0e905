import type { Command } from "./command.ts";

export interface SearchContext {
  readonly focus: () => void;
  readonly close: () => void;
}

export const searchCommands = [
  { id: "search", scopes: ["page"], keys: ["/"], run: ({ focus }) => focus() },
  {
    id: "close-search",
    scopes: ["text-field", "page"],
    keys: ["Escape"],
    when: ({ panel, dialog }) => panel.kind === "search" && dialog === null,
    run: ({ close }) => close(),
  },
] as const satisfies readonly Command<SearchContext>[];
