import type { ComponentChildren } from "preact";
import { paperId } from "../../../model/atlas.ts";
import { promiseBook } from "../../../model/verdict.ts";
import { dataPageFile, pagePath, pathInLanguage, type Subject, wayUp } from "../../../link/page-path.ts";
import { linkTo } from "../../../link/hash.ts";
import { PanelBody } from "../../panels/panel-body.tsx";
import { SourceRow } from "../../facts/citation/source-row.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { quiet } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";
import type { PagesWords } from "../../text/pages/zh-Hant.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { panelOf } from "./describe.ts";
import { PageFrame } from "./page-frame.tsx";
import { PromiseFacts } from "./promise-facts.tsx";

interface SubjectPageProps {
  readonly subject: Subject;
  readonly words: PagesWords["pages"];
  /** Null where the subject has no place. */
  readonly map: ComponentChildren;
  /** The sources that the facts cite, which are known once these are printed. */
  readonly sourceIds: readonly string[];
  readonly facts: ComponentChildren;
}

/** The page of one site, measure or promise: what its panel says, with a map and its sources, for any reader. */
export function SubjectPage({ subject, words, map, sourceIds, facts }: SubjectPageProps) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const up = wayUp(pagePath(subject, language));
  const living = `${up}${linkTo(panelOf(subject, atlas), language)}`;
  const paper = atlas.source(paperId);
  return (
    <PageFrame pathIn={(other) => pagePath(subject, other)}>
      <main>
        {map && (
          <figure class="subject-page-map">
            {map}
            <figcaption class={quiet}>
              {words.mapLegend} {text.credit.text}
            </figcaption>
          </figure>
        )}
        <p class="subject-page-open">
          <a href={living} data-opens-atlas>
            {words.open}
          </a>
        </p>
        <article data-panel={subject.kind}>{facts}</article>
        <OwnPromises subject={subject} title={words.promises} />
        <Section title={words.sources}>
          <ul class="rows" role="list">
            {sourceIds.map((id) => {
              const source = atlas.source(id);
              return source && <SourceRow key={id} source={source} />;
            })}
          </ul>
        </Section>
      </main>
      <footer class={`subject-page-foot ${quiet}`}>
        {paper && <p>{words.paper(paper.name ? localise(paper.name) : paper.title)}</p>}
        <p>{text.asOf(dayText(atlas.asOf, language))}</p>
        <p>
          <a href={`${up}text.${language}.html`}>{words.text}</a>{" "}
          <a href={up + pathInLanguage(dataPageFile, language)}>{words.data.title}</a>
        </p>
      </footer>
    </PageFrame>
  );
}

/** What the page tells of its subject. */
export function SubjectFacts({ subject, words }: Pick<SubjectPageProps, "subject" | "words">) {
  const { atlas } = useApp();
  if (subject.kind !== "promise") return <PanelBody panel={panelOf(subject, atlas)} />;
  const judgement = promiseBook(atlas).find(({ promise }) => promise.id === subject.id);
  return judgement ? <PromiseFacts judgement={judgement} kicker={words.promise} /> : null;
}

/** The ways from a site or a measure to the pages of its promises. */
function OwnPromises({ subject, title }: { readonly subject: Subject; readonly title: string }) {
  const { atlas } = useApp();
  const { language, localise } = useText();
  const own = promiseBook(atlas).filter(({ promise }) =>
    subject.kind === "site"
      ? promise.siteIds.includes(subject.id)
      : subject.kind === "measure" && promise.measureIds.includes(subject.id),
  );
  if (own.length === 0) return null;
  const up = wayUp(pagePath(subject, language));
  return (
    <Section title={title}>
      <ul class="rows" role="list">
        {own.map(({ promise: { id, headline } }) => (
          <li key={id} class="subject-page-promise">
            <a href={up + pagePath({ kind: "promise", id }, language)}>{localise(headline)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
