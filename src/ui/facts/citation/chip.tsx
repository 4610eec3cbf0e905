import { useId } from "preact/hooks";
import type { Cite } from "../../../model/rows.ts";
import { placeSign, placeWords } from "../format/place.ts";
import { useFirstText, useApp } from "../../app-context.tsx";
import { CitationCard } from "./card.tsx";
import "./citation.css";

interface ChipProps {
  readonly cite: Cite;
  /** How sure the entry is, where it is not high. */
  readonly confidence?: "high" | "medium" | "low" | "none" | undefined;
  /** The year tells two sources of one publisher apart, where they stand side by side. */
  readonly withYear?: boolean;
}

/**
 * The one step from a number to its source: a small button that opens the citation, also without scripts. Where all is
 * printed it is a link to the row of the source, which stands on the page once.
 */
export function Chip({ cite, confidence, withYear = false }: ChipProps) {
  const { atlas, printed } = useApp();
  const { text, localise } = useFirstText();
  const id = useId();
  const source = atlas.source(cite.source);
  const publisher = source ? localise(source.publisher) : cite.source;
  const year = (withYear && source?.date?.slice(0, 4)) || "";
  const sign = placeSign(cite, text) || [year, publisher].filter(Boolean).join(" ");
  const where = [placeWords(cite, text), source && localise(source.publisher)]
    .filter(Boolean)
    .join(text.separator);
  if (printed) return <PrintedChip cite={cite} confidence={confidence} sign={sign} where={where} />;
  return (
    <span class="citation">
      <button
        type="button"
        class="chip"
        popovertarget={`cite-${id}`}
        aria-label={text.cite.label(where)}
        title={text.cite.label(where)}
      >
        {sign}
      </button>
      <CitationCard id={`cite-${id}`} cite={cite} confidence={confidence} />
    </span>
  );
}

interface PrintedChipProps extends Pick<ChipProps, "cite" | "confidence"> {
  readonly sign: string;
  readonly where: string;
}

/** What the card would say of this one citation, beside what the row of its source says, is its title. */
function PrintedChip({ cite, confidence, sign, where }: PrintedChipProps) {
  const { atlas } = useApp();
  const { text, localise } = useFirstText();
  const row = cite.row === undefined ? undefined : atlas.measure(cite.row);
  const certainty = confidence && confidence !== "high" ? text.confidence[confidence] : "";
  const title = [text.cite.label(where), row && localise(row.name), certainty].filter(Boolean).join(" · ");
  return (
    <a class="chip" href={`#source-${cite.source}`} aria-label={title} title={title}>
      {sign}
    </a>
  );
}

export function Chips({
  cites,
  confidence,
}: {
  readonly cites: readonly Cite[];
  readonly confidence?: ChipProps["confidence"];
}) {
  const { atlas } = useApp();
  const publisherOf = ({ source }: Cite): string | undefined => atlas.source(source)?.publisher.en;
  const publishers = cites.map(publisherOf);
  const isRepeated = (cite: Cite): boolean =>
    publishers.indexOf(publisherOf(cite)) !== publishers.lastIndexOf(publisherOf(cite));
  return (
    <span class="chips">
      {cites.map((cite) => (
        <Chip key={JSON.stringify(cite)} cite={cite} confidence={confidence} withYear={isRepeated(cite)} />
      ))}
    </span>
  );
}

/** Every place cited, each once: rows of one annex are one place. */
export function citesOf(rows: readonly { readonly cite: readonly Cite[] }[]): readonly Cite[] {
  const cites = rows.flatMap(({ cite }) => cite);
  return [
    ...new Map(
      cites.map((cite) => [[cite.source, cite.para, cite.annex, cite.part].join("/"), cite]),
    ).values(),
  ];
}
