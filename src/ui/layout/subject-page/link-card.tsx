import type { ComponentChildren } from "preact";
import type { SiteKind } from "../../../model/kinds.ts";
import { widthOf } from "./subject-map.tsx";

/** What the preview of a link shows, in pixels: the size that chat programs and search engines ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const left = 56;
/** Where the map begins; without a map the words have all the width. */
const mapFrom = 560;

interface LinkCardProps {
  readonly kicker: string;
  /** The Chinese and the English name, as the signs of Hong Kong have them: one picture serves every language. */
  readonly names: readonly [string, string];
  /** Short facts, such as hectares. */
  readonly facts: readonly string[];
  /** The name of the atlas in both languages. */
  readonly brand: readonly [string, string];
  readonly kind: SiteKind | null;
  readonly map: ComponentChildren;
}

/** The picture of a link, as SVG that a rasteriser without stylesheets can draw. */
export function LinkCard({ kicker, names, facts, brand, kind, map }: LinkCardProps) {
  const { width, height } = cardSize;
  const room = (map ? mapFrom : width) - 2 * left;
  const [hant, en] = names;
  const lines = [
    ...linesOf(hant, hant.length > 12 || !map ? 44 : 54, room, 3, 600),
    ...linesOf(en, 28, room, 3, 400),
    ...facts.flatMap((fact, index) => linesOf(fact, index === 0 ? 30 : 24, room, 2, index === 0 ? 600 : 400)),
  ];
  let y = 120;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="var(--surface)" />
      {map && (
        <svg x={mapFrom} y={0} width={width - mapFrom} height={height} viewBox="0 0 640 630">
          <g transform="translate(-100 0) scale(0.6667)">{map}</g>
        </svg>
      )}
      <rect width={14} height={height} fill={kind ? `var(--kind-${kind})` : "var(--accent)"} />
      <text x={left} y={84} font-size={24} fill="var(--ink-soft)">
        {kicker}
      </text>
      {lines.map(({ text, size, weight, isFirst }) => {
        y += size * 1.28 + (isFirst ? 14 : 0);
        return (
          <text key={`${text} ${y}`} x={left} y={y} font-size={size} font-weight={weight} fill="var(--ink)">
            {text}
          </text>
        );
      })}
      {brand.map((name, index) => (
        <text
          key={name}
          x={left}
          y={height - 80 + index * 34}
          font-size={24}
          fill="var(--accent)"
          font-weight={600}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly isFirst: boolean;
}

/** Broken between words, or between characters of Chinese; what exceeds the lines ends in an ellipsis. */
function linesOf(text: string, size: number, room: number, most: number, weight: number): readonly Line[] {
  const pieces = text.match(/[A-Za-z0-9.,'’()&%:;/–-]+\s*|./gu) ?? [];
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && widthOf(last + piece.trimEnd(), size) > room) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  if (lines.length > most) shown[most - 1] = `${(shown[most - 1] ?? "").slice(0, -1)}…`;
  return shown.map((line, index) => ({ text: line, size, weight, isFirst: index === 0 }));
}
