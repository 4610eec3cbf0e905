import { keyShortcuts } from "../../commands/command.ts";
import { pageCommands } from "../../commands/page-commands.ts";
import type { SiteKind } from "../../model/kinds.ts";
import type { Panel } from "../../model/choice/panel.ts";
import type { AtlasState } from "../../state/store.ts";
import { useAtlasState, useApp } from "../app-context.tsx";
import { useText } from "../use-text.ts";
import { Icon, type IconName } from "../facts/signs/icon.tsx";
import { PanelTitle } from "./panel-title.tsx";
import { IconButton } from "../kit/button.tsx";

interface PanelHeadProps {
  readonly up: Panel;
  readonly upText: string;
  readonly kicker: string;
  readonly title: string;
  /** The name in the other script, in small. */
  readonly other?: string;
  readonly kind?: SiteKind;
  /** Given for sites: shows the way to the previous and next one. */
  readonly siteId?: string;
}

export function PanelHead({ up, upText, kicker, title, other, kind, siteId }: PanelHeadProps) {
  const { hrefOf, printed } = useApp();
  const { language } = useText();
  return (
    <header class="panel-head" data-kind={kind}>
      {!printed && (
        <div class="panel-navigation">
          <a class="back-link" href={hrefOf(up)}>
            <Icon name="arrow-left" /> {upText}
          </a>
          {siteId !== undefined && (
            <span class="site-steps">
              <StepButton id="previous-site" icon="chevron-up" />
              <StepButton id="next-site" icon="chevron-down" />
            </span>
          )}
        </div>
      )}
      <p class="kicker">{kicker}</p>
      <PanelTitle>{title}</PanelTitle>
      {other && other !== title && (
        <p class="other-name" lang={language === "en" ? "zh-Hant-HK" : "en-HK"}>
          {other}
        </p>
      )}
    </header>
  );
}

const singleKeysOf = (state: AtlasState): boolean => state.singleKeys;

interface StepButtonProps {
  readonly id: "previous-site" | "next-site";
  readonly icon: IconName;
}

function StepButton({ id, icon }: StepButtonProps) {
  const { commands } = useApp();
  const { text } = useText();
  const hasSingleKeys = useAtlasState(singleKeysOf);
  const command = pageCommands.find((each) => each.id === id);
  return (
    <IconButton
      label={text.command[id]}
      aria-keyshortcuts={command && keyShortcuts(command, hasSingleKeys)}
      onClick={() => commands.run(id)}
    >
      <Icon name={icon} />
    </IconButton>
  );
}
