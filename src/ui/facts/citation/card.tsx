import type { Cite } from "../../../model/rows.ts";
import { dayText } from "../format/quantity.ts";
import { htmlLangOf, placeWords } from "../format/place.ts";
import { useFirstText, useApp } from "../../app-context.tsx";

interface CardProps {
  readonly id: string;
  readonly cite: Cite;
  readonly confidence?: "high" | "medium" | "low" | "none" | undefined;
}

/** What a citation says: where in the source, who published it, when, of what kind, and the address. */
export function CitationCard({ id, cite, confidence }: CardProps) {
  const { atlas } = useApp();
  const { text, language, localise } = useFirstText();
  const source = atlas.source(cite.source);
  if (!source) return null;
  const row = cite.row === undefined ? undefined : atlas.measure(cite.row);
  const where = [placeWords(cite, text), row && localise(row.name)].filter(Boolean).join(" · ");
  return (
    <span popover="auto" id={id} class="citation-card" role="note">
      <span class="citation-kind">{text.sourceKind[source.kind]}</span>
      <strong class="citation-title" lang={source.name ? undefined : htmlLangOf(source)}>
        {source.name ? localise(source.name) : source.title}
      </strong>
      {source.name && (
        <span class="citation-line" lang={htmlLangOf(source)}>
          {source.title}
        </span>
      )}
      {source.titleDescribed && <span class="citation-line">{text.cite.titleDescribed}</span>}
      {where && <span class="citation-where">{where}</span>}
      <span class="citation-line">
        {localise(source.publisher)}
        {" · "}
        {source.date ? dayText(source.date, language) : text.cite.dateUnknown}
      </span>
      {source.note && <span class="citation-line">{localise(source.note)}</span>}
      {confidence && confidence !== "high" && (
        <span class="citation-line">{text.confidence[confidence]}</span>
      )}
      {source.url ? (
        <a class="citation-link" href={source.url} target="_blank" rel="noreferrer noopener">
          {text.cite.open}
        </a>
      ) : (
        <span class="citation-line">{text.cite.noUrl}</span>
      )}
    </span>
  );
}
