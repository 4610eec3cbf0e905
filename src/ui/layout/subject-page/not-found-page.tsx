import { htmlLang, languages } from "../../../model/localised.ts";
import { pagesWords } from "../../text/pages/pages-words.ts";

/** What a host answers where there is no page, in every language because it knows of none. */
export function NotFoundPage({ up }: { readonly up: string }) {
  return (
    <div class="text-page subject-page">
      <main>
        {languages.map((language, index) => {
          const { pages: words } = pagesWords[language];
          const Heading = index === 0 ? "h1" : "h2";
          return (
            <section key={language} lang={htmlLang(language)} class="text-page-panel">
              <Heading>{words.notFound}</Heading>
              <p>{words.notFoundLead}</p>
              <p class="subject-page-open">
                <a href={`${up}#lang=${language}&v=1`}>{words.toAtlas}</a>
              </p>
              <p class="subject-page-more">
                <a href={`${up}text.${language}.html`}>{words.text}</a>
              </p>
            </section>
          );
        })}
      </main>
    </div>
  );
}
