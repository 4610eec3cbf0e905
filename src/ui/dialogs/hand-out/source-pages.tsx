import type { Source } from "../../../model/rows.ts";
import { htmlLangOf } from "../../facts/format/place.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { useText, useApp } from "../../app-context.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { RunningHead } from "./map-page.tsx";
import type { References } from "./references.ts";

/** As many as a sheet has room for, in two columns. */
const mostSources = 26;

interface PackSourcesProps {
  readonly references: References;
  readonly title: string;
  /** Of the first sheet of sources, and of the last one of all, from 1. */
  readonly pages: readonly [first: number, last: number];
}

/** On how many sheets the sources stand; the credits always need one. */
export function sourcePages({ sourceIds }: References): number {
  return Math.max(1, Math.ceil(sourceIds.length / mostSources));
}

/** Every source that the pack cites, in full, by its number; then whose data the maps are drawn from. */
export function SourcePages({ references, title, pages: [first, last] }: PackSourcesProps) {
  const { atlas } = useApp();
  const { text } = useText();
  const sources = references.sourceIds.flatMap((id) => atlas.source(id) ?? []);
  return Array.from({ length: sourcePages(references) }, (_, index) => (
    <SourcesSheet
      key={index}
      running={[title, text.pack.pageOf(first + index, last)]}
      sources={sources.slice(index * mostSources, (index + 1) * mostSources)}
      start={index * mostSources + 1}
      isLast={first + index === last}
    />
  ));
}

interface SourcesSheetProps {
  readonly running: readonly [title: string, page: string];
  readonly sources: readonly Source[];
  /** The number of the first. */
  readonly start: number;
  readonly isLast: boolean;
}

function SourcesSheet({ running, sources, start, isLast }: SourcesSheetProps) {
  const { text } = useText();
  return (
    <PrintedPage name="sources">
      <RunningHead running={running} />
      {sources.length > 0 && (
        <>
          <h2 class="pack-title">{text.pack.sources}</h2>
          <ol class="pack-sources" start={start} data-many={sources.length > 8 || undefined}>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceWords source={source} />
              </li>
            ))}
          </ol>
        </>
      )}
      {isLast && (
        <section class="pack-credits">
          <h3>{text.pack.credits}</h3>
          <ul>
            {text.about.credits.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>{text.pack.licence}</li>
          </ul>
        </section>
      )}
    </PrintedPage>
  );
}

function SourceWords({ source }: { readonly source: Source }) {
  const { text, language, say } = useText();
  const { title, name, publisher, date, url } = source;
  return (
    <>
      {name && <strong>{say(name)} </strong>}
      <span lang={htmlLangOf(source)}>{title}</span>
      <span class="pack-soft">
        {" "}
        {say(publisher)}
        {text.separator}
        {date ? dayText(date, language) : text.cite.dateUnknown}
        {text.separator}
        {url ? <a href={url}>{plainAddress(url)}</a> : text.pack.noAddress}
      </span>
    </>
  );
}

/** As people read it; one that does not decode stays as it is. */
function plainAddress(url: string): string {
  return decoded(url)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "");
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
