import type { ComponentChildren } from "preact";
import { htmlLang, type Language, languages } from "../../../model/localised.ts";
import { wayUp } from "../../../link/page-path.ts";
import { languageNames } from "../../text/language-names.ts";
import { pagesWords } from "../../text/pages/pages-words.ts";
import { useText } from "../../use-text.ts";

interface PageFrameProps {
  /** Where the page stands in a language. */
  readonly pathIn: (language: Language) => string;
  readonly children: ComponentChildren;
}

/** What all printed pages have above their contents: the way to the atlas, and to the page in other languages. */
export function PageFrame({ pathIn, children }: PageFrameProps) {
  const { text, language } = useText();
  const up = wayUp(pathIn(language));
  return (
    <div class="text-page subject-page">
      <header class="subject-page-head">
        <p class="subject-page-brand">
          <a href={`${up}#lang=${language}&v=1`}>{text.title}</a>
        </p>
        <nav class="subject-page-languages" aria-label={pagesWords[language].pages.languages}>
          {languages.map((other) => (
            <a
              key={other}
              href={up + pathIn(other)}
              lang={htmlLang(other)}
              hreflang={other}
              aria-current={other === language ? "page" : undefined}
            >
              {languageNames[other]}
            </a>
          ))}
        </nav>
      </header>
      {children}
    </div>
  );
}
