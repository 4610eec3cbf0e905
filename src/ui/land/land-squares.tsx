import { hectares } from "../../model/area.ts";
import type { LandLedger } from "../../model/ledger.ts";
import { hectaresText } from "../format/quantity.ts";
import { useLandText } from "../text/land/land.ts";
import { useView } from "../view.tsx";

const gap = 12;
const labelHeight = 62;
const lineCharacters = { latin: 11, han: 6 };
const pixelsPerRootHectare = 8.2;

/** The counted areas as squares of one scale, the larger zone as the open frame around the one it contains. */
export function LandSquares({ ledger }: { readonly ledger: LandLedger }) {
  const { atlas } = useView();
  const { text, language, say } = useLandText();
  const side = (squareMetres: number): number => Math.sqrt(hectares(squareMetres)) * pixelsPerRootHectare;
  const frame = ledger.containers[0];
  const rows = ledger.counted.toSorted((a, b) => b.value - a.value);
  const height = side(frame?.figure.value ?? rows[0]?.value ?? 0);
  let left = 1;
  const squares = rows.map((figure) => {
    const isFramed = frame?.contains.includes(figure) ?? false;
    const width = side(figure.value);
    const place = { x: left, width, figure, isFramed };
    left += (isFramed && frame ? side(frame.figure.value) : Math.max(width, 56)) + gap;
    return place;
  });
  return (
    <figure class="land-picture">
      <svg
        viewBox={`0 0 ${Math.ceil(left)} ${Math.ceil(height + labelHeight + 2)}`}
        role="img"
        aria-label={text.land.picture}
      >
        {squares.map(({ x, width, figure, isFramed }) => (
          <g key={figure.id}>
            {isFramed && frame && (
              <g>
                <rect class="land-frame" x={x} y={1} width={side(frame.figure.value)} height={height} />
                <text class="land-label land-label-quiet" x={x + 8} y={20}>
                  {hectaresText(frame.figure.value, language)} {text.unit.hectares}
                </text>
              </g>
            )}
            <rect class="land-square" x={x} y={height - width + 1} width={width} height={width} />
            <text class="land-label" x={x} y={height + 16}>
              {hectaresText(figure.value, language)}
            </text>
            {linesOf(say(atlas.site(figure.areaOf ?? "")?.short ?? figure.subject)).map((line, index) => (
              <text key={line} class="land-label land-label-quiet" x={x} y={height + 30 + 14 * index}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>{text.land.picture}</figcaption>
    </figure>
  );
}

/** A name in lines that fit under its square: words for Latin script, so many characters for Chinese. */
function linesOf(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) {
    return name.split(" ").reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = `${last} ${word}`;
      return last !== undefined && longer.length <= lineCharacters.latin
        ? [...lines.slice(0, -1), longer]
        : [...lines, word];
    }, []);
  }
  return name.match(new RegExp(`[\\d. ]+\\p{Script=Han}?|.{1,${lineCharacters.han}}`, "gu")) ?? [name];
}
