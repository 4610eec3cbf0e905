import { paperId } from "../../../model/atlas.ts";
import { sectionOf } from "../../../model/paper-sections.ts";
import type { Cite } from "../../../model/rows.ts";
import { Chip } from "../../facts/citation/chip.tsx";
import { placeWords } from "../../facts/format/place.ts";
import { MeasureLink } from "../../facts/rows/link-rows.tsx";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { type PaperRow, type PaperSection, paperSections } from "./sections.ts";
import "./paper.css";

/**
 * Every number and date of the paper, in the paper's order.
 * @param section the paragraph or part of the annex that the link names, such as `para-8`: it comes first, with its measures.
 */
export function PaperPanel({ section = null }: { readonly section?: string | null }) {
  const { atlas } = useApp();
  const { text } = useText();
  const sections = paperSections(atlas);
  const chosen = sections.filter(({ cite }) => sectionOf(cite) === section);
  const others = sections.filter(({ cite }) => sectionOf(cite) !== section);
  return (
    <>
      {section === null ? (
        <PanelTitle>{text.titles.paper}</PanelTitle>
      ) : (
        <ChosenSection section={section} sections={chosen} />
      )}
      <p class="panel-lead">{text.paper.lead}</p>
      {others.map((other) => (
        <SectionRows key={other.id} section={other} />
      ))}
    </>
  );
}

/** The paragraph or part of the annex that the link names: its measures, then its numbers and dates. */
function ChosenSection({
  section,
  sections,
}: {
  readonly section: string;
  readonly sections: readonly PaperSection[];
}) {
  const { atlas, hrefOf } = useApp();
  const { text } = useText();
  const cite = citeOf(section);
  const measures = atlas.measures.filter((measure) =>
    measure.cite.some((each) => sectionOf(each) === section),
  );
  return (
    <section class="paper-chosen" data-section={section}>
      <a class="back-link" href={hrefOf({ kind: "paper" })}>
        {text.titles.paper}
      </a>
      <PanelTitle>
        {placeWords(cite, text)} <Chip cite={cite} />
      </PanelTitle>
      {measures.length > 0 && (
        <ul class="rows" role="list">
          {measures.map((measure) => (
            <MeasureLink key={measure.id} measure={measure} />
          ))}
        </ul>
      )}
      {sections.map((each) => (
        <SectionRows key={each.id} section={each} />
      ))}
    </section>
  );
}

function citeOf(section: string): Cite {
  const [kind, number] = section.split("-");
  return { source: paperId, ...(kind === "para" ? { para: Number(number) } : { annex: Number(number) }) };
}

function SectionRows({ section }: { readonly section: PaperSection }) {
  const { atlas, hrefOf } = useApp();
  const { text, localise } = useText();
  const measure = section.cite.row === undefined ? undefined : atlas.measure(section.cite.row);
  return (
    <section class="paper-section">
      <h3 class="paper-place">
        <span class="paper-sign">
          {placeWords(section.cite, text)} <Chip cite={section.cite} />
        </span>
        {measure && <a href={hrefOf({ kind: "measure", id: measure.id })}>{localise(measure.name)}</a>}
      </h3>
      <ul class="paper-rows" role="list">
        {section.rows.map((row) => (
          <Row key={row.paperRow} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: PaperRow }) {
  const { localise } = useText();
  const { subject, words } =
    row.kind === "figure"
      ? { subject: row.figure.subject, words: row.figure.words }
      : { subject: row.event.headline, words: row.event.when.words };
  return (
    <li class="paper-row" data-paper-row={row.paperRow}>
      <span>{localise(subject)}</span>
      <span class="figure-words">{localise(words)}</span>
    </li>
  );
}
