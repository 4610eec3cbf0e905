import { type LayerId, layerIds } from "../../../model/choice/layers.ts";
import { showLayer, toggleReadout } from "../../../state/actions/map.ts";
import { panelOfLayer } from "../../../state/features.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useFirstText, useApp } from "../../app-context.tsx";

const hasReadoutOf = ({ hasReadout }: AtlasState): boolean => hasReadout;
const layersOf = ({ layers }: AtlasState): AtlasState["layers"] => layers;

/** Layers that are off at first: each can be turned on here, and then has a link to its panel. */
export function Layers() {
  const { isEmbed, hrefOf } = useApp();
  const { text } = useFirstText();
  return (
    <>
      <h3 class="legend-title">{text.layers.title}</h3>
      <ul class="legend-rows" role="list">
        {layerIds.map((layer) => (
          <Layer key={layer} layer={layer} />
        ))}
        <li>
          <PositionSwitch />
        </li>
        {!isEmbed && (
          <li>
            <a class="legend-row" href={hrefOf({ kind: "workspace" })}>
              {text.titles.workspace}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

/** The readout of the position is no layer, and is looked for where those are. */
function PositionSwitch() {
  const { store } = useApp();
  const { text } = useFirstText();
  const isOn = useAtlasState(hasReadoutOf);
  return (
    <button type="button" class="legend-row" aria-pressed={isOn} onClick={() => toggleReadout(store)}>
      <span>{text.layers.position}</span>
    </button>
  );
}

function Layer({ layer }: { readonly layer: LayerId }) {
  const { store, hrefOf } = useApp();
  const { text } = useFirstText();
  const isOn = useAtlasState(layersOf).includes(layer);
  const panel = panelOfLayer(layer);
  return (
    <li data-layer={layer}>
      <button
        type="button"
        class="legend-row"
        aria-pressed={isOn}
        onClick={() => showLayer(store, layer, !isOn)}
      >
        <span>{text.layers.name[layer]}</span>
      </button>
      {isOn && panel && (
        <a class="legend-row" href={hrefOf(panel)}>
          {text.layers.more}
        </a>
      )}
    </li>
  );
}
