import { type LedgerLine, landLedger } from "../../model/ledger.ts";
import type { Figure } from "../../model/rows.ts";
import { Chips } from "../citation/chip.tsx";
import { exactHectaresText, hectaresText } from "../format/quantity.ts";
import { FigureList } from "../rows/figure-row.tsx";
import { Section } from "../shell/section.tsx";
import { useLandText } from "../text/land/land.ts";
import { useView } from "../view.tsx";
import { LandSquares } from "./land-squares.tsx";
import "./land.css";

/** The land ledger: what is counted, what contains it, and the later figures beside it. */
export function LandPanel() {
  const { atlas } = useView();
  const { text, language } = useLandText();
  const ledger = landLedger(atlas.figures);
  const land = atlas.figures.filter((figure) => figure.role === "land-area");
  return (
    <>
      <h2 class="panel-title" tabIndex={-1}>
        {text.nav.land}
      </h2>
      <p class="panel-lead">{text.land.lead}</p>
      <p class="hero">
        <span class="hero-number">
          {exactHectaresText(ledger.totalSquareMetres, language)}
          <span class="hero-unit">{text.unit.hectares}</span>
        </span>
        <span class="hero-caption">
          {text.land.total} <span class="tag">{text.home.derived}</span>
        </span>
      </p>
      <p class="quiet">{text.land.totalNote}</p>
      <LandSquares ledger={ledger} />
      <Section title={text.land.counted}>
        <ul class="rows" role="list">
          {ledger.counted.map((figure) => (
            <CountedRow key={figure.id} figure={figure} />
          ))}
        </ul>
      </Section>
      <Section title={text.land.containers}>
        <ul class="rows" role="list">
          {ledger.containers.map((line) => (
            <ContainerRow key={line.figure.id} line={line} />
          ))}
        </ul>
      </Section>
      <Section title={text.land.later}>
        <FigureList figures={land.filter((figure) => figure.ledger === "later")} />
      </Section>
      <Section title={text.land.reference}>
        <FigureList figures={land.filter((figure) => figure.ledger === "reference")} />
      </Section>
      <Section title={text.land.floor}>
        <FigureList figures={atlas.figures.filter((figure) => figure.role === "floor-area")} />
      </Section>
    </>
  );
}

function CountedRow({ figure }: { readonly figure: Figure }) {
  const { atlas, hrefOf } = useView();
  const { text, language, say } = useLandText();
  const site = figure.areaOf === undefined ? undefined : atlas.site(figure.areaOf);
  return (
    <li class="ledger-row">
      <span class="ledger-name">
        {site ? <a href={hrefOf({ kind: "site", id: site.id })}>{say(site.short)}</a> : say(figure.subject)}
        <span class="row-note">{say(figure.subject)}</span>
      </span>
      <span class="ledger-area">
        {exactHectaresText(figure.value, language)} <small>{text.unit.hectares}</small>
      </span>
      <Chips cites={figure.cite} />
    </li>
  );
}

function ContainerRow({ line: { figure, contains } }: { readonly line: LedgerLine }) {
  const { text, language } = useLandText();
  const inner = contains.reduce((sum, part) => sum + part.value, 0);
  const words = (squareMetres: number): string =>
    `${hectaresText(squareMetres, language)} ${text.unit.hectares}`;
  return (
    <>
      <CountedRow figure={figure} />
      <li class="ledger-contains">{text.land.contains(words(inner), words(figure.value - inner))}</li>
    </>
  );
}
