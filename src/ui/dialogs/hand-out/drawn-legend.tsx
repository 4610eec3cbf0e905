import type { ComponentChildren } from "preact";
import type { AtlasState } from "../../../state/store.ts";
import { EdgeSample, StatusDisc } from "../../facts/signs/status-sign.tsx";
import { AreaSample, KindMarker, LegendSample } from "../../facts/signs/map-samples.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { drawnSites, type SeenWithLegend } from "./drawn-sites.ts";
import { signsOf } from "./drawn-signs.ts";
import { printedRows } from "./legend-words.ts";

/** It explains only the signs that this map shows, to save space on the page. */
export function DrawnLegend({ state, seen }: { readonly state: AtlasState; readonly seen: SeenWithLegend }) {
  const { reads } = useApp();
  const { text, localise } = useText();
  const { kinds, statuses, precisions } = signsOf(reads, state, drawnSites(reads, state, seen));
  const others = seen.legend;
  if (kinds.length === 0 && others.length === 0) return null;
  return (
    <dl class="hand-out-legend">
      {kinds.length > 0 && (
        <Row title={text.legend.kinds}>
          {kinds.map((kind) => (
            <span key={kind} data-drawn={kind}>
              <KindMarker kind={kind} /> {text.kind[kind]}
            </span>
          ))}
        </Row>
      )}
      {statuses.length > 0 && (
        <Row title={text.legend.status}>
          {statuses.map((status) => (
            <span key={status} data-drawn={status}>
              <StatusDisc status={status} /> <AreaSample status={status} /> {text.status[status]}
            </span>
          ))}
        </Row>
      )}
      {precisions.length > 0 && (
        <Row title={text.legend.precision}>
          {precisions.map((precision) => (
            <span key={precision} data-drawn={precision}>
              <EdgeSample precision={precision} /> {text.precision[precision]}
            </span>
          ))}
        </Row>
      )}
      {others.length > 0 && (
        <Row title={text.legend.others}>
          {printedRows(others, localise, text.legend).map(({ key, sign, words }) => (
            <span key={key} data-drawn={key}>
              <LegendSample sign={sign} /> {words}
            </span>
          ))}
        </Row>
      )}
    </dl>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
