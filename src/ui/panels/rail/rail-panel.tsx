import { useEffect, useRef } from "preact/hooks";
import { plannedRailFile } from "../../../data/data-file.ts";
import type { LayerId } from "../../../model/choice/layers.ts";
import type { PlannedRail } from "../../../model/planned-rail.ts";
import { showLayer } from "../../../state/actions/map.ts";
import type { AtlasState } from "../../../state/store.ts";
import { usePromise } from "../../use-promise.ts";
import { Callout } from "../../kit/notice.tsx";
import { Section } from "../../kit/section.tsx";
import { quiet } from "../../kit/text.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { RailLineFacts } from "./rail-line.tsx";
import "./rail.css";

const layer: LayerId = "planned-rail";
const isOn = ({ layers }: AtlasState): boolean => layers.includes(layer);
const featureOf = ({ panel }: AtlasState): number | null =>
  panel.kind === "rail" ? (panel.feature ?? null) : null;

/** The planned railways in words: also what stands for the layer where there is no map. */
export function RailPanel() {
  const { fetchData, printed } = useApp();
  const { text } = useText();
  const settled = usePromise(fetchData(plannedRailFile));
  return (
    <>
      <PanelTitle>{text.titles.rail}</PanelTitle>
      <p class="panel-lead">{text.rail.lead}</p>
      {!printed && <LayerSwitch />}
      {settled.state === "waiting" && <p class={quiet}>{text.loading}</p>}
      {settled.state === "failed" && <Callout>{text.rail.failed(settled.code)}</Callout>}
      {settled.state === "here" && <Lines rail={settled.value} />}
    </>
  );
}

function LayerSwitch() {
  const { store } = useApp();
  const { text } = useText();
  return (
    <label class="rail-switch">
      <input
        type="checkbox"
        checked={useAtlasState(isOn)}
        onChange={(event) => showLayer(store, layer, event.currentTarget.checked)}
      />
      {text.rail.show}
    </label>
  );
}

function Lines({ rail }: { readonly rail: PlannedRail }) {
  const { text, localise } = useText();
  const feature = useAtlasState(featureOf);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A station that several lines serve is shown at the first of them.
    const link = list.current?.querySelector<HTMLElement>(`[data-rail="${feature}"] a`);
    link?.scrollIntoView({ block: "center" });
    link?.focus({ preventScroll: true });
  }, [feature]);
  return (
    <div ref={list}>
      {rail.lines.map((line) => (
        <RailLineFacts key={line.id} rail={rail} line={line} />
      ))}
      <Section title={text.rail.basis}>
        <ul class="rail-basis">
          {rail.stations.map(({ id, name, basis }) => (
            <li key={id}>
              <b>{localise(name)}</b> {localise(basis.words)}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
