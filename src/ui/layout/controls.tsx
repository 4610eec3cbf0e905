import { type Bar, buttonsIn } from "../../commands/command.ts";
import { pageCommands } from "../../commands/page-commands.ts";
import type { AtlasState } from "../../state/store.ts";
import { Icon } from "../facts/signs/icon.tsx";
import { useAtlasState, useText, useApp } from "../app-context.tsx";
import { IconButton } from "../kit/button.tsx";

const isReady = ({ mapState }: AtlasState): boolean => mapState === "ready";

/** Without a map there are no zoom buttons; the view can still be shared and printed. */
export function Controls() {
  const { text } = useText();
  const hasMap = useAtlasState(isReady);
  return (
    <section class="controls" aria-label={text.controls.label}>
      {hasMap && <ButtonGroup of="map" />}
      <ButtonGroup of="page" />
    </section>
  );
}

/** One block beside the map; on a phone two, with the map visible between them. */
function ButtonGroup({ of }: { readonly of: Extract<Bar, "map" | "page"> }) {
  const { commands, isEmbed } = useApp();
  const { text } = useText();
  return (
    <div class="controls-group" data-of={of}>
      {buttonsIn(pageCommands, of)
        .filter(({ id }) => !(isEmbed && id === "own-layers"))
        .map(({ id, button }) => (
          <IconButton
            key={id}
            label={text.command[id]}
            title={text.command[id]}
            onClick={() => commands.run(id)}
          >
            <Icon name={button.icon} />
          </IconButton>
        ))}
    </div>
  );
}

/** The credit of the map data: always visible, with a link to the full credits. */
export function Credit() {
  const { hrefOf } = useApp();
  const { text } = useText();
  return (
    <footer class="credit">
      <span class="credit-short">{text.credit.short}: </span>
      <span>{text.credit.text}</span> · <a href={hrefOf({ kind: "about" })}>{text.credit.more}</a>
    </footer>
  );
}
