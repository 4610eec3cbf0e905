import type { AtlasStore } from "../state/store.ts";
import { type AnyCommand, type Command, isAvailable, type Scope } from "./command.ts";
import { isComposing, keysOf, type Press } from "./press.ts";
import { scopesNow } from "./scopes.ts";
import { isPressOnButton, isTextField } from "./target.ts";

/** Limits on where registered commands work. */
export interface Where {
  /** The commands work only while the focus is in this element. */
  readonly within?: () => Node | null;
  /** In the scope `text-field` they work only in fields of this element, so that other fields keep their own keys. */
  readonly fieldsWithin?: () => Node | null;
  /** Called for a plain key in their scope that no command has. */
  readonly onOtherKey?: () => void;
}

/** Keys that a text field has for itself, such as those of its own undo. */
export const outsideFields: Where = { fieldsWithin: () => null };

export interface Commands {
  /** @returns the function that unregisters them. */
  readonly register: <Context>(
    commands: readonly Command<Context>[],
    context: () => Context,
    where?: Where,
  ) => () => void;
  /** Runs the command that has this key in the present scopes, if there is one. */
  readonly press: (event: KeyboardEvent) => void;
  /** For buttons and menus, which know the command that they stand for. Does nothing while it is not available. */
  readonly run: (id: string) => void;
}

interface Entry {
  readonly command: AnyCommand;
  readonly run: (press?: Press) => unknown;
  readonly where: Where;
}

interface Input {
  /** Null in the presenter's window, which has no atlas. */
  readonly store: AtlasStore | null;
  /** The browser itself closes popovers on Escape, so no command may take that key while one is open. */
  readonly isPopoverOpen: () => boolean;
}

export function createCommands({ store, isPopoverOpen }: Input): Commands {
  let entries: readonly Entry[] = [];
  let serial = 0;

  const matches = ({ command, where }: Entry, scope: Scope, key: string, target: EventTarget | null) => {
    const state = store?.getState() ?? null;
    const isOff = scope === "page" && key.length === 1 && state?.singleKeys === false;
    const hasKey = command.scopes.includes(scope) && command.keys.includes(key) && !isOff;
    if (!hasKey || !isIn(where.within, target)) return false;
    if (scope === "text-field" && !isIn(where.fieldsWithin, target)) return false;
    return isAvailable(command, state);
  };

  const press = (event: KeyboardEvent): void => {
    serial += 1;
    if (isComposing(event) || isPressOnButton(event)) return;
    const keys = keysOf(event);
    const key = keys.at(-1);
    if (key === undefined || (key === "Escape" && isPopoverOpen())) return;
    const scopes = scopesNow(store?.getState() ?? null, isTextField(event.target));
    const current: Press = { key, timeStamp: event.timeStamp, serial };
    const runFirst = (): boolean =>
      scopes.some((scope) =>
        keys.some((name) =>
          entries.some((entry) => matches(entry, scope, name, event.target) && entry.run(current) !== false),
        ),
      );
    if (runFirst()) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!/^(Ctrl|Alt)\+/.test(key)) {
      for (const onOtherKey of listenersFor(entries, scopes)) onOtherKey();
    }
  };

  return {
    register: (commands, context, where = {}) => {
      const added = commands.map((command): Entry => ({
        command,
        where,
        run: (by) => command.run(context(), by),
      }));
      // The part that opened last is the innermost, so its commands come first.
      entries = [...added, ...entries];
      return () => {
        entries = entries.filter((entry) => !added.includes(entry));
      };
    },
    press,
    run: (id) => {
      const state = store?.getState() ?? null;
      entries.find(({ command }) => command.id === id && isAvailable(command, state))?.run();
    },
  };
}

/** It listens in the capture phase, so that a clicker moves a tour wherever the focus is. */
export function listenToKeys(window: Window, commands: Commands): void {
  window.addEventListener("keydown", (event) => commands.press(event), { capture: true });
}

function isIn(element: (() => Node | null) | undefined, target: EventTarget | null): boolean {
  if (!element) return true;
  return target !== null && (element()?.contains(target as Node) ?? false);
}

function listenersFor(entries: readonly Entry[], scopes: readonly Scope[]): ReadonlySet<() => void> {
  const here = entries.filter(({ command }) => command.scopes.some((scope) => scopes.includes(scope)));
  return new Set(here.flatMap(({ where }) => where.onOtherKey ?? []));
}
