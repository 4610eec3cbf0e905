import { type Bar, buttonsIn, isAvailable, keyShortcuts } from "../../commands/command.ts";
import { pageCommands } from "../../commands/page-commands.ts";
import type { AtlasState } from "../../state/store.ts";
import { Icon } from "../facts/signs/icon.tsx";
import { useAtlasState, useFirstText, useApp } from "../app-context.tsx";
import { IconButton } from "../kit/button.tsx";

/** Without a map there are no zoom buttons; the view can still be shared and printed. */
export function Controls() {
  const { text } = useFirstText();
  return (
    <section class="controls" aria-label={text.controls.label}>
      <ButtonGroup of="map" />
      <ButtonGroup of="page" />
    </section>
  );
}

const singleKeysOf = (state: AtlasState): boolean => state.singleKeys;

/** One block beside the map; on a phone two, with the map visible between them. */
function ButtonGroup({ of }: { readonly of: Extract<Bar, "map" | "page"> }) {
  const { commands, isEmbed } = useApp();
  const { text } = useFirstText();
  const hasSingleKeys = useAtlasState(singleKeysOf);
  // One word for all of them: an array would be another one at every change of the state.
  const available = useAtlasState((state) => availableIn(of, state));
  if (available === "") return null;
  const ids = new Set(available.split(" "));
  const shown = buttonsIn(pageCommands, of).filter(
    ({ id }) => ids.has(id) && !(isEmbed && (id === "own-layers" || id === "draw")),
  );
  return (
    <div class="controls-group" data-of={of}>
      {shown.map((command) => (
        <IconButton
          key={command.id}
          label={text.command[command.id]}
          title={text.command[command.id]}
          aria-keyshortcuts={keyShortcuts(command, hasSingleKeys)}
          onClick={() => commands.run(command.id)}
        >
          <Icon name={command.button.icon} />
        </IconButton>
      ))}
    </div>
  );
}

function availableIn(bar: Bar, state: AtlasState): string {
  const available = buttonsIn(pageCommands, bar).filter((command) => isAvailable(command, state));
  return available.map(({ id }) => id).join(" ");
}

/** The credit of the map data: always visible, with a link to the full credits. */
export function Credit() {
  const { hrefOf } = useApp();
  const { text } = useFirstText();
  return (
    <footer class="credit">
      <span class="credit-short">{text.credit.short}: </span>
      <span>{text.credit.text}</span> · <a href={hrefOf({ kind: "about" })}>{text.credit.more}</a>
    </footer>
  );
}
