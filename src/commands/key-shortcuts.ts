import type { AnyCommand } from "./command.ts";

/** The keys of a command for `aria-keyshortcuts`; none where single keys are turned off. */
export function keyShortcuts({ keys }: AnyCommand, hasSingleKeys = true): string | undefined {
  const working = keys.filter((key) => hasSingleKeys || key.length > 1);
  return working.map((key) => key.replace("Ctrl+", "Control+")).join(" ") || undefined;
}
