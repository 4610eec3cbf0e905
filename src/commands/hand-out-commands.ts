import type { Command } from "./command.ts";

export interface HandOutContext {
  readonly close: () => void;
}

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
  /** Returns false if the browser needs no help and should print by itself. */
  readonly print: () => boolean;
}

export const printCommands = [
  {
    id: "print-page",
    scopes: ["text-field", "stage", "page"],
    keys: ["Ctrl+P"],
    when: ({ dialog }) => dialog === null,
    run: ({ print }) => print(),
  },
] as const satisfies readonly Command<PrintContext>[];
