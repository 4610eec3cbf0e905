import { languages, htmlLang } from "../../../model/localised.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { type Panel, panelKey, type ViewKind, viewKinds } from "../../../model/choice/panel.ts";
import { dataPageFile, pathInLanguage } from "../../../link/page-path.ts";
import { PanelBody } from "../../panels/panel-body.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { pagesWords } from "../../text/pages/pages-words.ts";
import { languageNames } from "../../text/language-names.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { quiet } from "../../kit/text.ts";

/** These show what one reader chose or brought. */
const isPersonal = (kind: ViewKind): kind is "nearby" | "compare" | "workspace" =>
  kind === "nearby" || kind === "compare" || kind === "workspace";
const printedKinds = viewKinds.filter((kind) => !isPersonal(kind));

/** What follows a list: each of its rows by itself. */
function below(kind: ViewKind, { sites, measures }: Atlas): readonly Panel[] {
  if (kind === "sites") return sites.map(({ id }) => ({ kind: "site", id }));
  return kind === "measures" ? measures.map(({ id }) => ({ kind: "measure", id })) : [];
}

/** The whole atlas as one page of text: every panel after the other, each under the anchor its links name. */
export function TextPage() {
  const { atlas } = useApp();
  const { text, language } = useText();
  const panels = printedKinds.flatMap((kind): readonly Panel[] => [{ kind }, ...below(kind, atlas)]);
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
          <a href={pathInLanguage(dataPageFile, language)}>{pagesWords[language].pages.data.title}</a>
          <a href={`./#lang=${language}&v=1`}>{text.site.showOnMap}</a>
        </p>
        <nav class="text-page-nav" aria-label={text.nav.label}>
          {printedKinds.map((kind) => (
            <a key={kind} href={`#${kind}`}>
              {text.titles[kind]}
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
