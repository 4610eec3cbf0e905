import type { ComponentChildren } from "preact";
import { dayText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import type { HandOutPage } from "./pages.ts";
import { PageFooter } from "./page-footer.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { today } from "./imprint.ts";

interface CoverPageProps {
  readonly title: string;
  readonly summary: string;
  readonly pages: readonly HandOutPage[];
  /** The number of the first page after the cover. */
  readonly firstNumber: number;
  readonly hash: string;
  /** A map of all Hong Kong. */
  readonly children: ComponentChildren;
}

export function CoverPage({ title, summary, pages, firstNumber, hash, children }: CoverPageProps) {
  const { atlas } = useApp();
  const { text, language } = useText();
  return (
    <PrintedPage name="cover" look="cover">
      <p class="hand-out-running">
        <span class="hand-out-brand">{text.title}</span>
        <span>{text.subtitle}</span>
      </p>
      <h2 class="hand-out-title">{title}</h2>
      <p class="hand-out-caption">{summary}</p>
      <p class="hand-out-dates">
        {dayText(today(), language)} · {text.asOf(dayText(atlas.asOf, language))}
      </p>
      <div class="hand-out-body">
        {children}
        <section class="hand-out-contents">
          <h3>{text.handOut.contents}</h3>
          <ol role="list">
            {pages.map(({ key, title: name }, index) => (
              <li key={key}>
                <span>{name}</span>
                <span class="hand-out-page-number">{firstNumber + index}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <PageFooter hash={hash} hasMap />
    </PrintedPage>
  );
}
