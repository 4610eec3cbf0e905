import { isSuspended } from "../model/choice/stage.ts";
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
    // In an empty box beside a tour, Escape leads back to the tour.
    when: (state) =>
      state.panel.kind === "search" && state.dialog === null && !(isSuspended(state) && state.query === ""),
    run: ({ close }) => close(),
  },
] as const satisfies readonly Command<SearchContext>[];
