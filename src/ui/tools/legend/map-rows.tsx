import type { LegendSign } from "../../../model/legend.ts";
import { useAtlasState, useText } from "../../app-context.tsx";

/** What the map draws beside the sites, as its parts report it; nothing while they draw nothing else. */
export function MapRows() {
  const { text, say } = useText();
  const rows = useAtlasState((state) => state.legend);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="legend-title">{text.legend.others}</h3>
      <ul class="legend-rows" role="list">
        {rows.map(({ id, part, sign, label, note }) => (
          <li key={`${part}/${id}`} class="legend-row">
            <RowSign sign={sign} />
            <span>
              {say(label)}
              {note && <span class="legend-note">{say(note)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In pixels, as wide as the samples of outlines above it. */
const [width, height] = [32, 12];

function RowSign({ sign }: { readonly sign: LegendSign }) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(sign)}
    </svg>
  );
}

function shapeOf(sign: LegendSign) {
  switch (sign.shape) {
    case "line": {
      const dashes = sign.dashes?.map((length) => length * sign.width).join(" ");
      return (
        <path
          d={`M0 ${height / 2}H${width}`}
          stroke={sign.colour}
          stroke-width={sign.width}
          stroke-dasharray={dashes}
        />
      );
    }
    case "area":
      return <path d={`M4 1H${width - 4}V${height - 1}H4Z`} fill={sign.colour} stroke={sign.outline} />;
    case "point":
      return <circle cx={width / 2} cy={height / 2} r={4} fill={sign.colour} />;
  }
}
