import { LegendSample } from "../../facts/signs/map-samples.tsx";
import { useAtlasState, useFirstText } from "../../app-context.tsx";

/** What the map draws beside the sites, as its parts report it; nothing while they draw nothing else. */
export function MapRows() {
  const { text, localise } = useFirstText();
  const rows = useAtlasState((state) => state.legend);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="legend-title">{text.legend.others}</h3>
      <ul class="legend-rows" role="list">
        {rows.map(({ id, part, sign, label, note }) => (
          <li key={`${part}/${id}`} class="legend-row">
            <LegendSample sign={sign} />
            <span>
              {localise(label)}
              {note && <span class="legend-note">{localise(note)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
