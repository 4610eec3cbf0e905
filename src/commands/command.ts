import type { AtlasState } from "../state/store.ts";
import type { Press } from "./press.ts";

/**
 * Where a command works. `dialog` includes lists and menus, because they too open over the page and take its keys.
 * `console` is the presenter's window.
 */
export type Scope = "text-field" | "dialog" | "stage" | "map" | "page" | "console";

/** A row of buttons. It shows every command whose `button` names it. */
export type Bar = "map" | "page" | "stage" | "console";

/** Everything that a key, a menu or a button can do. @typeParam Context is passed by the component that registers the command. */
export interface Command<Context> {
  /** `text.command[id]` is its label. */
  readonly id: string;
  readonly scopes: readonly Scope[];
  /**
   * The names of `event.key`, but with capital letters and `Space`. `Ctrl+` matches ⌘ too. Modifiers come first, in the
   * order Ctrl, Alt, Shift, so that one press has one name.
   */
  readonly keys: readonly string[];
  readonly button?: { readonly bars: readonly Bar[]; readonly icon: string };
  /** Whether the command is available now. A command without it always is. */
  readonly when?: (state: AtlasState) => boolean;
  /** Returns false if there was nothing to do: then the key goes to the outer scopes, and at last to the browser. */
  readonly run: (context: Context, press?: Press) => unknown;
}

/** A command that is listed but not run, as in help, menus and tests. */
export type AnyCommand = Command<never>;

export function buttonsIn<Row extends AnyCommand>(
  commands: readonly Row[],
  bar: Bar,
): readonly Extract<Row, { readonly button: object }>[] {
  return commands.filter(
    (command): command is Extract<Row, { readonly button: object }> =>
      command.button?.bars.includes(bar) ?? false,
  );
}

/** Without a store, as in the presenter's window, no condition on the state is met. */
export function isAvailable({ when }: AnyCommand, state: AtlasState | null): boolean {
  return !when || (state !== null && when(state));
}

/** The value of `aria-keyshortcuts`. Single keys are left out when the reader has turned them off. */
export function keyShortcuts({ keys }: AnyCommand, hasSingleKeys = true): string | undefined {
  const working = keys.filter((key) => hasSingleKeys || key.length > 1);
  return working.map((key) => key.replace("Ctrl+", "Control+")).join(" ") || undefined;
}
