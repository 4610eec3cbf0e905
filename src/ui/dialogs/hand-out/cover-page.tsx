import type { ComponentChildren } from "preact";
import { dayText } from "../../facts/format/quantity.ts";
import { useText, useApp } from "../../app-context.tsx";
import type { HandOutPage } from "./pages.ts";
import { PageFooter } from "./page-footer.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { today } from "./today.ts";

interface PackCoverProps {
  readonly title: string;
  readonly summary: string;
  readonly sheets: readonly HandOutPage[];
  /** Of the first sheet after the cover. */
  readonly firstPage: number;
  readonly hash: string;
  /** A map of everything. */
  readonly children: ComponentChildren;
}

/** What the pack is about, of when it is, and what stands on which page. */
export function CoverPage({ title, summary, sheets, firstPage, hash, children }: PackCoverProps) {
  const { atlas } = useApp();
  const { text, language } = useText();
  return (
    <PrintedPage name="cover" look="cover">
      <p class="pack-running">
        <span class="pack-brand">{text.title}</span>
        <span>{text.subtitle}</span>
      </p>
      <h2 class="pack-title">{title}</h2>
      <p class="pack-caption">{summary}</p>
      <p class="pack-dates">
        {dayText(today(), language)} · {text.asOf(dayText(atlas.asOf, language))}
      </p>
      <div class="pack-body">
        {children}
        <section class="pack-contents">
          <h3>{text.pack.contents}</h3>
          <ol role="list">
            {sheets.map(({ key, title: name }, index) => (
              <li key={key}>
                <span>{name}</span>
                <span class="pack-page">{firstPage + index}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <PageFooter hash={hash} hasMap />
    </PrintedPage>
  );
}
