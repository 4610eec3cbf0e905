import type { Command } from "./command.ts";

export interface HandOutContext {
  readonly close: () => void;
}

/** What keys do while the hand-out lies over the window. */
export const handOutCommands = [
  {
    id: "close-hand-out",
    scopes: ["text-field", "dialog"],
    keys: ["Escape"],
    when: ({ dialog }) => dialog?.kind === "hand-out",
    run: ({ close }) => close(),
  },
] as const satisfies readonly Command<HandOutContext>[];

export interface PrintContext {
  /** False where the browser prints as well by itself. */
  readonly print: () => boolean;
}

/** What keys do to the page as it is printed. */
export const printCommands = [
  {
    id: "print-page",
    scopes: ["text-field", "stage", "page"],
    keys: ["Ctrl+P"],
    when: ({ dialog }) => dialog === null,
    run: ({ print }) => print(),
  },
] as const satisfies readonly Command<PrintContext>[];
