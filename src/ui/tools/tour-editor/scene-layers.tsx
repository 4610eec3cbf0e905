import { useId } from "preact/hooks";
import type { OwnLayer } from "../../../model/own-layer.ts";
import {
  asSceneLayer,
  drawnLayers,
  meantLayer,
  type SceneLayer,
  withSceneLayer,
} from "../../../model/scene-layers.ts";
import { tourLimits } from "../../../model/tour-limits.ts";
import { showSceneLayers } from "../../../state/actions/tour-editing.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { quiet } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";
import type { Editing } from "./use-editing.ts";

const layersOf = ({ ownLayers }: AtlasState): readonly OwnLayer[] => ownLayers;

/** Which of the reader's own layers the scene shows; those that are not on this device are listed as such. */
export function SceneLayers({ editing }: { readonly editing: Editing }) {
  const { store } = useApp();
  const { text } = useText();
  const own = useAtlasState(layersOf);
  const note = useId();
  const named = editing.scene.layers ?? drawnLayers(own, null).map(asSceneLayer);
  const missing = named.filter((layer) => !meantLayer(own, layer));
  if (own.length === 0 && missing.length === 0) return null;
  const shown = new Set(named.map((layer) => meantLayer(own, layer)));
  const isFull = named.length >= tourLimits.layers;
  const toggle = (layer: SceneLayer, isShown: boolean): void => {
    const layers = withSceneLayer(named, own, layer, isShown);
    editing.changeScene((before) => ({ ...before, layers }));
    showSceneLayers(store, layers);
  };
  return (
    <fieldset class="scene-layers" aria-describedby={note}>
      <legend>{text.editor.layers}</legend>
      {own.map((layer) => (
        <label key={layer.id}>
          <input
            type="checkbox"
            checked={shown.has(layer)}
            disabled={isFull && !shown.has(layer)}
            onChange={({ currentTarget }) => toggle(asSceneLayer(layer), currentTarget.checked)}
          />{" "}
          {layer.name}
        </label>
      ))}
      {missing.map((layer) => (
        <label key={layer.id}>
          <input type="checkbox" checked onChange={() => toggle(layer, false)} />{" "}
          {text.editor.layerNotHere(layer.name)}
        </label>
      ))}
      <p class={quiet} id={note}>
        {text.editor.layersNote}
      </p>
    </fieldset>
  );
}
