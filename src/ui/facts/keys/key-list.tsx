import { Fragment } from "preact";
import type { NamedCommand } from "../../../commands/all-commands.ts";
import { classes } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";
import "./keys.css";

interface KeyListProps {
  readonly class?: string;
  readonly commands: readonly NamedCommand[];
  /** The last number that can be typed, where digits are a command. */
  readonly numbers?: number;
}

/** What the keys do, read from the commands themselves. */
export function KeyList({ commands, numbers = 9, class: own }: KeyListProps) {
  const { text } = useText();
  return (
    <dl class={classes("keys", own)}>
      {commands
        .filter(({ keys }) => keys.length > 0)
        .map(({ id, keys }) => (
          <div key={id} data-command={id}>
            <dt>
              {keys.includes("0") ? (
                <>
                  <kbd>1</kbd> … <kbd>{numbers}</kbd>
                </>
              ) : (
                keys.map((key) => <Chord key={key} keys={partsOf(key)} />)
              )}
            </dt>
            <dd>{text.command[id]}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Keys that are pressed together. */
function Chord({ keys }: { readonly keys: readonly string[] }) {
  const { text } = useText();
  return (
    <span class="chord">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && " + "}
          <kbd>{key === "Space" ? text.keyHelp.space : (keySigns[key] ?? key)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

function partsOf(key: string): readonly string[] {
  return key.length === 1 ? [key] : key.split("+");
}

const keySigns: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  "-": "−",
};
