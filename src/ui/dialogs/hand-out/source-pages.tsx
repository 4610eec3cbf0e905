import type { Source } from "../../../model/rows.ts";
import { htmlLangOf } from "../../facts/format/place.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { PrintedPage } from "./printed-page.tsx";
import { RunningHead } from "./map-page.tsx";
import type { References } from "./references.ts";

/** More do not fit on a page in two columns. */
const maxSources = 26;

interface SourcePagesProps {
  readonly references: References;
  readonly title: string;
  /** The numbers of the first page of sources and of the last page of all, from 1. */
  readonly pages: readonly [first: number, last: number];
}

/** The number of pages of sources. There is always one, for the credits. */
export function sourcePages({ sourceIds }: References): number {
  return Math.max(1, Math.ceil(sourceIds.length / maxSources));
}

/** Lists every cited source in full by its number, then the credits of the map data. */
export function SourcePages({ references, title, pages: [first, last] }: SourcePagesProps) {
  const { atlas } = useApp();
  const { text } = useText();
  const sources = references.sourceIds.flatMap((id) => atlas.source(id) ?? []);
  return Array.from({ length: sourcePages(references) }, (_, index) => (
    <SourcesPage
      key={index}
      running={[title, text.handOut.pageOf(first + index, last)]}
      sources={sources.slice(index * maxSources, (index + 1) * maxSources)}
      start={index * maxSources + 1}
      isLast={first + index === last}
    />
  ));
}

interface SourcesPageProps {
  readonly running: readonly [title: string, page: string];
  readonly sources: readonly Source[];
  /** The number of the first source on this page. */
  readonly start: number;
  readonly isLast: boolean;
}

function SourcesPage({ running, sources, start, isLast }: SourcesPageProps) {
  const { text } = useText();
  return (
    <PrintedPage name="sources">
      <RunningHead running={running} />
      {sources.length > 0 && (
        <>
          <h2 class="hand-out-title">{text.handOut.sources}</h2>
          <ol class="hand-out-sources" start={start} data-many={sources.length > 8 || undefined}>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceWords source={source} />
              </li>
            ))}
          </ol>
        </>
      )}
      {isLast && (
        <section class="hand-out-credits">
          <h3>{text.handOut.credits}</h3>
          <ul>
            {text.about.credits.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>{text.handOut.licence}</li>
          </ul>
        </section>
      )}
    </PrintedPage>
  );
}

function SourceWords({ source }: { readonly source: Source }) {
  const { text, language, localise } = useText();
  const { title, titleDescribed, name, publisher, date, url } = source;
  return (
    <>
      {name && <strong>{localise(name)} </strong>}
      <span lang={htmlLangOf(source)}>{title}</span>
      <span class="hand-out-soft">
        {" "}
        {titleDescribed && `${text.cite.titleDescribed}${text.separator}`}
        {localise(publisher)}
        {text.separator}
        {date ? dayText(date, language) : text.cite.dateUnknown}
        {text.separator}
        {url ? <a href={url}>{plainAddress(url)}</a> : text.handOut.noAddress}
      </span>
    </>
  );
}

/** Decodes and shortens an address, so that people can read it. */
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
