import { classesOf, withClassToggled } from "../../../model/layer-colours.ts";
import type { LegendRow } from "../../../model/legend.ts";
import { withLayerChanged } from "../../../model/workspace.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { LegendSample } from "../../facts/signs/map-samples.tsx";
import { type ClassCounts, useClassCounts } from "./use-class-counts.ts";
import { useApp, useAtlasState, useFirstText } from "../../app-context.tsx";

/** What the map draws beside the sites, as its parts report it; nothing while they draw nothing else. */
export function MapRows() {
  const { text } = useFirstText();
  const rows = useAtlasState((state) => state.legend);
  const counts = useClassCounts();
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="legend-title">{text.legend.others}</h3>
      <ul class="legend-rows" role="list">
        {rows.map((row) => (
          <li key={`${row.part}/${row.id}`}>
            {row.toggle ? (
              <ClassToggle row={row} toggle={row.toggle} counts={counts} />
            ) : (
              <span class="legend-row">
                <RowContent row={row} counts={counts} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly row: LegendRow;
  readonly counts: ClassCounts;
}

function RowContent({ row, counts }: RowProps) {
  const { id, sign, label, note } = row;
  const count = counts.has(id) ? counts.get(id) : row.count;
  const { text, localise, language } = useFirstText();
  return (
    <>
      {sign && <LegendSample sign={sign} />}
      <span>
        {label === "other" ? text.legend.other : label === "no-value" ? text.legend.noValue : localise(label)}
        {note && <span class="legend-note">{localise(note)}</span>}
        {typeof count === "number" && <span class="legend-note">{numberText(count, language)}</span>}
      </span>
    </>
  );
}

interface ClassToggleProps extends RowProps {
  readonly toggle: NonNullable<LegendRow["toggle"]>;
}

/** Shows and hides a class of colour of a layer: on the map, in its table, and wherever its rows are counted. */
function ClassToggle({ row, counts, toggle: { layer: id, key, isOn } }: ClassToggleProps) {
  const { workspace } = useApp();
  const toggle = async (): Promise<void> => {
    const desk = await workspace();
    desk.change((before) => {
      const layer = before.layers.find((each) => each.id === id);
      const by = layer?.style.colourBy;
      const chosen = by && classesOf(by).find((each) => each.key === key);
      return chosen
        ? withLayerChanged(before, id, { filter: withClassToggled(layer.filter, by, chosen) })
        : before;
    });
  };
  return (
    <button type="button" class="legend-row legend-class" aria-pressed={isOn} onClick={() => void toggle()}>
      <RowContent row={row} counts={counts} />
    </button>
  );
}
