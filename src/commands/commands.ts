import type { AtlasStore } from "../state/store.ts";
import type { AnyCommand, Command, Scope } from "./command.ts";
import { isComposing, keysOf, type Press } from "./press.ts";
import { scopesNow } from "./scopes.ts";
import { isPressOnButton, isTextField } from "./target.ts";

/** What narrows the commands that somebody registers. */
export interface Where {
  /** They work only while the focus is in here. */
  readonly within?: () => Node | null;
  /** In text fields they work only in those in here; other fields keep their own keys. */
  readonly fieldsWithin?: () => Node | null;
  /** Called for a plain key in their scope that is no command. */
  readonly otherwise?: () => void;
}

export interface Commands {
  /** @returns how to take them back. */
  readonly register: <Context>(
    commands: readonly Command<Context>[],
    context: () => Context,
    where?: Where,
  ) => () => void;
  /** Runs what the key means, if it means anything here. */
  readonly press: (event: KeyboardEvent) => void;
  /** For buttons and menus. */
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
  /** The browser closes its popovers by Escape itself, and alone knows which are open. */
  readonly isPopoverOpen: () => boolean;
}

/** Who can do what now, and which of it a key means. */
export function createCommands({ store, isPopoverOpen }: Input): Commands {
  let entries: readonly Entry[] = [];
  let serial = 0;

  const isMeant = ({ command, where }: Entry, scope: Scope, key: string, target: EventTarget | null) => {
    const state = store?.getState() ?? null;
    const isOff = scope === "page" && key.length === 1 && state?.singleKeys === false;
    const isHere = command.scopes.includes(scope) && command.keys.includes(key) && !isOff;
    if (!isHere || !holds(where.within, target)) return false;
    if (scope === "text-field" && !holds(where.fieldsWithin, target)) return false;
    return !command.when || (state !== null && command.when(state));
  };

  const press = (event: KeyboardEvent): void => {
    serial += 1;
    if (isComposing(event) || isPressOnButton(event)) return;
    const keys = keysOf(event);
    const key = keys.at(-1);
    if (key === undefined || (key === "Escape" && isPopoverOpen())) return;
    const scopes = scopesNow(store?.getState() ?? null, isTextField(event.target));
    const one: Press = { key, timeStamp: event.timeStamp, serial };
    const meant = (): boolean =>
      scopes.some((scope) =>
        keys.some((name) =>
          entries.some((entry) => isMeant(entry, scope, name, event.target) && entry.run(one) !== false),
        ),
      );
    if (meant()) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!/^(Ctrl|Alt)\+/.test(key)) {
      for (const otherwise of listenersFor(entries, scopes)) otherwise();
    }
  };

  return {
    register: (commands, context, where = {}) => {
      const added = commands.map((command): Entry => ({
        command,
        where,
        run: (by) => command.run(context(), by),
      }));
      // What was opened last is innermost.
      entries = [...added, ...entries];
      return () => {
        entries = entries.filter((entry) => !added.includes(entry));
      };
    },
    press,
    run: (id) => void entries.find(({ command }) => command.id === id)?.run(),
  };
}

function holds(place: (() => Node | null) | undefined, target: EventTarget | null): boolean {
  if (!place) return true;
  return target !== null && (place()?.contains(target as Node) ?? false);
}

function listenersFor(entries: readonly Entry[], scopes: readonly Scope[]): ReadonlySet<() => void> {
  const here = entries.filter(({ command }) => command.scopes.some((scope) => scopes.includes(scope)));
  return new Set(here.flatMap(({ where }) => where.otherwise ?? []));
}
