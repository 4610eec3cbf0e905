import type { ComponentChildren } from "preact";
import { dayText } from "../../facts/format/quantity.ts";
import { useText, useView } from "../../view.tsx";
import type { Sheet } from "./sheets.ts";
import { PackFoot } from "./pack-foot.tsx";
import { PaperSheet } from "./paper-sheet.tsx";
import { today } from "./today.ts";

interface PackCoverProps {
  readonly title: string;
  readonly summary: string;
  readonly sheets: readonly Sheet[];
  /** Of the first sheet after the cover. */
  readonly firstPage: number;
  readonly hash: string;
  /** A map of everything. */
  readonly children: ComponentChildren;
}

/** What the pack is about, of when it is, and what stands on which page. */
export function PackCover({ title, summary, sheets, firstPage, hash, children }: PackCoverProps) {
  const { atlas } = useView();
  const { text, language } = useText();
  return (
    <PaperSheet name="cover" look="cover">
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
      <PackFoot hash={hash} hasMap />
    </PaperSheet>
  );
}
