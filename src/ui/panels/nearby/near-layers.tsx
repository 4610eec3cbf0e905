import { useEffect, useState } from "preact/hooks";
import type { NearLayer } from "../../../data/own-layers.ts";
import type { Spot } from "../../../model/choice/spot.ts";
import { openFeature } from "../../../state/features.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { distanceText, numberText } from "../../facts/format/quantity.ts";
import { TextButton } from "../../kit/button.tsx";
import { Section } from "../../kit/section.tsx";
import { bullets } from "../../kit/text.ts";

interface NearLayersProps {
  readonly spot: Spot;
  readonly radiusMetres: number;
}

const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** What lies within the circle of the layers that the reader brought and shows. */
export function NearLayers({ spot: { lng, lat }, radiusMetres }: NearLayersProps) {
  const { store, ownLayers } = useApp();
  const { text, language } = useText();
  const layers = useAtlasState(layersOf);
  const [found, setFound] = useState<readonly NearLayer[]>([]);
  const shown = layers.filter(({ isVisible, bounds }) => isVisible && bounds);
  // Anew only when what is asked differs, not with each change of a colour.
  const asked = shown.map(({ id, filter }) => ({ id, filter }));
  const question = JSON.stringify(asked);
  useEffect(() => {
    if (asked.length === 0) return setFound([]);
    let isWanted = true;
    ownLayers()
      .then((client) => client.near(asked, [lng, lat], radiusMetres))
      .then(
        (near) => isWanted && setFound(near),
        (error: unknown) => console.warn("The own layers near the spot could not be found.", error),
      );
    return () => {
      isWanted = false;
    };
  }, [question, lng, lat, radiusMetres, ownLayers]);
  const rows = found.flatMap((near) => {
    const layer = shown.find(({ id }) => id === near.layer);
    return layer ? [{ ...near, name: layer.name }] : [];
  });
  if (rows.length === 0) return null;
  const radius = distanceText(radiusMetres, text, language);
  return (
    <Section title={text.titles.workspace}>
      <ul class={bullets} data-near-layers="">
        {rows.map(({ layer, name, count, nearest, metres }) => (
          <li key={layer}>
            {text.workspace.near(text.workspace.ofLayer(numberText(count, language), name), radius)}{" "}
            <TextButton onClick={() => openFeature(store, { kind: "own", layer, id: nearest })}>
              {text.workspace.nearest(distanceText(metres, text, language))}
            </TextButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
