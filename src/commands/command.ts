import type { AtlasState } from "../state/store.ts";
import type { Press } from "./press.ts";

/**
 * Where a command works. `dialog` is whatever opened over the rest and closes by itself: a dialog, a list, a menu.
 * `console` is the presenter's window.
 */
export type Scope = "text-field" | "dialog" | "stage" | "map" | "page" | "console";

/** Rows of buttons that show every command of a table that names them. */
export type Bar = "map" | "page" | "stage" | "console";

/** Everything that a key, a menu or a button can do. @typeParam Context what it works on; whoever registers it gives it. */
export interface Command<Context> {
  /** Also the key of its label in the words: `text.command[id]`. */
  readonly id: string;
  readonly scopes: readonly Scope[];
  /**
   * As `event.key` names them, with capital letters and `Space`; `Ctrl+` stands for ⌘ too. Modifiers come before, in the
   * order Ctrl, Alt, Shift.
   */
  readonly keys: readonly string[];
  readonly button?: { readonly bars: readonly Bar[]; readonly icon: string };
  /** Whether it can be done now; always, where it is not given. */
  readonly when?: (state: AtlasState) => boolean;
  /** Returns false where there is nothing to do: the key goes on to the scopes around, and at last to the browser. */
  readonly run: (context: Context, press?: Press) => unknown;
}

/** A command of which only the outside matters: for help, menus and tests. */
export type AnyCommand = Command<never>;
