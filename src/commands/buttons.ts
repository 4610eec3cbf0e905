import type { AnyCommand, Bar } from "./command.ts";

/** The commands of a table that have a button in a bar, in their order. */
export function buttonsIn<Row extends AnyCommand>(
  commands: readonly Row[],
  bar: Bar,
): readonly Extract<Row, { readonly button: object }>[] {
  return commands.filter(
    (command): command is Extract<Row, { readonly button: object }> =>
      command.button?.bars.includes(bar) ?? false,
  );
}
