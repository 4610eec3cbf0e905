import type { Source } from "../../../model/rows.ts";
import { dayText } from "../format/quantity.ts";
import { htmlLangOf } from "../format/place.ts";
import { useText } from "../../use-text.ts";
import { rowNote } from "../../kit/text.ts";
import "./source-row.css";

interface SourceRowProps {
  readonly source: Source;
  /** What the source is used for, such as how often it is cited. */
  readonly use?: string;
}

/** One source with its publisher, day and address; citations on printed pages lead to it. */
export function SourceRow({ source, use }: SourceRowProps) {
  const { text, language, localise } = useText();
  const title = source.name ? localise(source.name) : source.title;
  return (
    <li class="source-row" id={`source-${source.id}`}>
      <span class="source-title" lang={source.name ? undefined : htmlLangOf(source)}>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        ) : (
          title
        )}
      </span>
      <span class={rowNote}>
        {localise(source.publisher)} · {source.date ? dayText(source.date, language) : text.cite.dateUnknown}
        {use && ` · ${use}`}
        {!source.url && ` · ${text.sources.noAddress}`}
        {source.titleDescribed && ` · ${text.cite.titleDescribed}`}
      </span>
      {source.note && <span class={rowNote}>{localise(source.note)}</span>}
      {source.alsoUrls?.map((url) => (
        <a key={url} class={`source-link ${rowNote}`} href={url} target="_blank" rel="noreferrer noopener">
          {text.sources.alsoAt(new URL(url).hostname)}
        </a>
      ))}
    </li>
  );
}
