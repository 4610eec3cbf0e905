import type { SiteKind } from "../../model/kinds.ts";
import { stepSite } from "./step-site.ts";
import type { Panel } from "../../model/choice/panel.ts";
import { useText, useView } from "../view.tsx";
import { Icon } from "../facts/signs/icon.tsx";

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
  const { reads, store, hrefOf, printed } = useView();
  const { text, language } = useText();
  return (
    <header class="panel-head" data-kind={kind}>
      {!printed && (
        <div class="panel-ways">
          <a class="way-up" href={hrefOf(up)}>
            <Icon name="arrow-left" /> {upText}
          </a>
          {siteId !== undefined && (
            <span class="way-steps">
              <button
                type="button"
                class="icon-button"
                aria-label={text.site.previous}
                aria-keyshortcuts="["
                onClick={() => stepSite(store, reads, -1)}
              >
                <Icon name="chevron-up" />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={text.site.next}
                aria-keyshortcuts="]"
                onClick={() => stepSite(store, reads, 1)}
              >
                <Icon name="chevron-down" />
              </button>
            </span>
          )}
        </div>
      )}
      <p class="kicker">{kicker}</p>
      <h2 class="panel-title" tabIndex={-1}>
        {title}
      </h2>
      {other && other !== title && (
        <p class="other-name" lang={language === "en" ? "zh-Hant-HK" : "en-HK"}>
          {other}
        </p>
      )}
    </header>
  );
}
