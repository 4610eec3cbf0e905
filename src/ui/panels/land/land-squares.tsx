import type { LedgerTree } from "../../../model/ledger-tree.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { type Box, labelLines, layoutSquares, pictureHeight, pictureWidth } from "./squares-layout.ts";

/** The Science Park is drawn for comparison, because most readers know its size. */
const comparedSite = "science-park";
const lineHeight = 14;

/** The areas as squares of one scale. Each is a link to its site with a full label, because squares cannot be read aloud. */
export function LandSquares({ tree }: { readonly tree: LedgerTree }) {
  const { atlas } = useApp();
  const { text } = useText();
  const compared = atlas.figuresOfSite(comparedSite).find(({ areaOf }) => areaOf === comparedSite);
  return (
    <figure class="land-picture">
      <svg viewBox={`0 0 ${pictureWidth} ${pictureHeight}`} role="group" aria-label={text.land.picture}>
        <pattern
          id="land-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="land-hatch-line" y2="5" />
        </pattern>
        {layoutSquares(tree, compared).map((box) => (
          <Square key={box.figure.id} box={box} />
        ))}
      </svg>
      <figcaption>{text.land.pictureNote}</figcaption>
    </figure>
  );
}

function Square({ box: { figure, look, x, y, width, height, label, isNarrow } }: { readonly box: Box }) {
  const { atlas, hrefOf } = useApp();
  const { text, language, localise } = useText();
  const site = atlas.site(figure.areaOf ?? "");
  const name = localise(site?.short ?? figure.subject);
  const number = hectaresText(figure.value, language);
  const area = `${number} ${text.unit.hectares}`;
  const words = [name, area, text.land.look[look]].join(text.separator);
  const lines = isNarrow ? [] : labelLines(name, label.letters);
  return (
    <a href={hrefOf(site ? { kind: "site", id: site.id } : { kind: "land" })} aria-label={words}>
      <rect class={`land-${look}`} x={x} y={y} width={width} height={height} />
      <text class="land-label" x={label.x} y={label.y}>
        {isNarrow ? number : area}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          class="land-label land-label-quiet"
          x={label.x}
          y={label.y + lineHeight * (index + 1)}
        >
          {line}
        </text>
      ))}
    </a>
  );
}
