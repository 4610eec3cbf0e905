import { Chip } from "../citation/chip.tsx";
import { placeWords } from "../format/place.ts";
import { useText, useView } from "../view.tsx";
import { type PaperRow, type PaperSection, paperSections } from "./sections.ts";
import "./paper.css";

/** Every number and date of the paper where it stands, in the paper's order. */
export function PaperPanel() {
  const { atlas } = useView();
  const { text } = useText();
  return (
    <>
      <h2 class="panel-title" tabIndex={-1}>
        {text.nav.paper}
      </h2>
      <p class="panel-lead">{text.paper.lead}</p>
      {paperSections(atlas).map((section) => (
        <SectionRows key={section.id} section={section} />
      ))}
    </>
  );
}

function SectionRows({ section }: { readonly section: PaperSection }) {
  const { atlas, hrefOf } = useView();
  const { text, say } = useText();
  const measure = section.cite.row === undefined ? undefined : atlas.measure(section.cite.row);
  return (
    <section class="paper-section">
      <h3 class="paper-place">
        <span class="paper-sign">
          {placeWords(section.cite, text)} <Chip cite={section.cite} />
        </span>
        {measure && <a href={hrefOf({ kind: "measure", id: measure.id })}>{say(measure.name)}</a>}
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
  const { say } = useText();
  const { subject, words } =
    row.kind === "figure"
      ? { subject: row.figure.subject, words: row.figure.words }
      : { subject: row.event.gist, words: row.event.when.words };
  return (
    <li class="paper-row" data-paper-row={row.paperRow}>
      <span>{say(subject)}</span>
      <span class="figure-words">{say(words)}</span>
    </li>
  );
}
