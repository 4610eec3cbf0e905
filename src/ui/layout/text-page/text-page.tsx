import { languages, htmlLang } from "../../../model/localised.ts";
import { type Panel, panelKey } from "../../../model/choice/panel.ts";
import { PanelBody } from "../app.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { languageNames } from "../../text/language-names.ts";
import { useText, useApp } from "../../app-context.tsx";
import { quiet } from "../../kit/text.ts";

/** The whole atlas as one page of text: every panel after the other, each under the anchor its links name. */
export function TextPage() {
  const { atlas } = useApp();
  const { text, language } = useText();
  const panels: readonly Panel[] = [
    { kind: "sites" },
    ...atlas.sites.map(({ id }): Panel => ({ kind: "site", id })),
    { kind: "measures" },
    ...atlas.measures.map(({ id }): Panel => ({ kind: "measure", id })),
    { kind: "promises" },
    { kind: "tours" },
    { kind: "shelf" },
    { kind: "land" },
    { kind: "paper" },
    { kind: "sources" },
    { kind: "about" },
  ];
  return (
    <div class="text-page">
      <header class="text-page-head">
        <h1>{text.title}</h1>
        <p>{text.about.lead}</p>
        <p class={quiet}>{text.asOf(dayText(atlas.asOf, language))}</p>
        <p class="text-page-languages">
          {languages.map((other) => (
            <a
              key={other}
              href={`text.${other}.html`}
              lang={htmlLang(other)}
              aria-current={other === language ? "page" : undefined}
            >
              {languageNames[other]}
            </a>
          ))}
          <a href={`./#lang=${language}&v=1`}>{text.site.showOnMap}</a>
        </p>
        <nav class="text-page-nav" aria-label={text.nav.label}>
          {(
            ["sites", "measures", "promises", "tours", "shelf", "land", "paper", "sources", "about"] as const
          ).map((kind) => (
            <a key={kind} href={`#${kind}`}>
              {text.nav[kind]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {panels.map((panel) => (
          <article key={panelKey(panel)} id={panelKey(panel)} class="text-page-panel" data-panel={panel.kind}>
            <PanelBody panel={panel} />
          </article>
        ))}
      </main>
    </div>
  );
}
