import { useLayoutEffect, useRef } from "preact/hooks";
import type { Command } from "../commands/command.ts";
import type { Commands, Where } from "../commands/commands.ts";
import { useApp } from "./app-context.tsx";

/** While the component is shown, these commands work on what it gives them. @param where must not change. */
export function useCommands<Context>(
  commands: readonly Command<Context>[],
  context: Context,
  where?: Where,
): void {
  useCommandsOf(useApp().commands, commands, context, where);
}

/** As `useCommands`, for a window of its own. */
export function useCommandsOf<Context>(
  registry: Commands,
  commands: readonly Command<Context>[],
  context: Context,
  where?: Where,
): void {
  const latest = useRef(context);
  latest.current = context;
  // With the component itself, not a frame later: a clicker does not wait.
  useLayoutEffect(() => registry.register(commands, () => latest.current, where), [registry, commands]);
}
