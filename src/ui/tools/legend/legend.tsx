import { isPlaced } from "../../../model/site-location.ts";
import { type Precision, precisions, siteKinds, statuses } from "../../../model/kinds.ts";
import { clearFilters, toggleKind, toggleStatus } from "../../../state/actions/filter.ts";
import { isFiltered } from "../../../model/choice/filter.ts";
import { useFilter } from "../filter/use-filter.ts";
import { EdgeSample, StatusDisc } from "../../facts/signs/status-sign.tsx";
import { AreaSample, KindMarker } from "../../facts/signs/map-samples.tsx";
import { MapRows } from "./map-rows.tsx";
import { useFirstText, useApp } from "../../app-context.tsx";
import { groupCount } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";
import "./legend.css";
import { Layers } from "./layers.tsx";

/** Only what can be shown, with counts; each row of kind and status is also a filter. */
export function Legend() {
  const { atlas, reads, store } = useApp();
  const { text } = useFirstText();
  const filter = useFilter();
  const { kinds, statuses: chosen } = filter;
  const statusThen = reads.statusThen(filter);
  const drawn = atlas.sites.filter(isPlaced);
  const count = (holds: (site: (typeof drawn)[number]) => boolean): number => drawn.filter(holds).length;
  return (
    <aside class="legend" aria-label={text.legend.title}>
      <details>
        <summary>{text.legend.title}</summary>
        <div class="legend-body">
          <Layers />
          <p class="legend-hint">{text.legend.filterHint}</p>
          <Rows
            title={text.legend.kinds}
            rows={siteKinds.map((kind) => ({ id: kind, count: count((site) => site.kind === kind) }))}
            sign={(kind) => <KindMarker kind={kind} />}
            name={(kind) => text.kind[kind]}
            isPressed={(kind) => kinds.includes(kind)}
            onPress={(kind) => toggleKind(store, kind)}
          />
          <Rows
            title={text.legend.status}
            rows={statuses.map((status) => ({
              id: status,
              count: count((site) => statusThen(site.id) === status),
            }))}
            sign={(status) => (
              <>
                <StatusDisc status={status} />
                <AreaSample status={status} />
              </>
            )}
            name={(status) => text.status[status]}
            isPressed={(status) => chosen.includes(status)}
            onPress={(status) => toggleStatus(store, status)}
          />
          <h3 class="legend-title">{text.legend.precision}</h3>
          <ul class="legend-rows" role="list">
            {precisions
              .map((id: Precision) => ({ id, count: count((site) => site.precision === id) }))
              .filter((row) => row.count > 0)
              .map(({ id, count: number }) => (
                <li key={id} class="legend-row">
                  <EdgeSample precision={id} />
                  <span>{text.precision[id]}</span>
                  <span class={groupCount}>{number}</span>
                </li>
              ))}
          </ul>
          {isFiltered(filter) && (
            <TextButton onClick={() => clearFilters(store)}>{text.legend.all}</TextButton>
          )}
          <MapRows />
        </div>
      </details>
    </aside>
  );
}

interface RowsProps<Id extends string> {
  readonly title: string;
  readonly rows: readonly { readonly id: Id; readonly count: number }[];
  readonly sign: (id: Id) => preact.JSX.Element;
  readonly name: (id: Id) => string;
  readonly isPressed: (id: Id) => boolean;
  readonly onPress: (id: Id) => void;
}

function Rows<Id extends string>({ title, rows, sign, name, isPressed, onPress }: RowsProps<Id>) {
  return (
    <>
      <h3 class="legend-title">{title}</h3>
      <ul class="legend-rows" role="list">
        {rows
          .filter((row) => row.count > 0)
          .map(({ id, count }) => (
            <li key={id}>
              <button
                type="button"
                class="legend-row"
                aria-pressed={isPressed(id)}
                onClick={() => onPress(id)}
              >
                {sign(id)}
                <span>{name(id)}</span>
                <span class={groupCount}>{count}</span>
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
