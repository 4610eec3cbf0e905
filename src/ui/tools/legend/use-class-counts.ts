import { useEffect, useState } from "preact/hooks";
import { classesOf, withoutHiddenClasses } from "../../../model/layer-colours.ts";
import type { ColourBy, LayerFilter } from "../../../model/own-layer.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";

/** Null until it is known. */
export type ClassCounts = ReadonlyMap<string, number | null>;

interface Asked {
  readonly id: string;
  readonly by: ColourBy;
  readonly filter: LayerFilter;
}

const none: ClassCounts = new Map();

/** As text, so that it is asked again only when what it depends on changes. */
function askedOf({ ownLayers }: AtlasState): string {
  const asked = ownLayers.flatMap(({ id, style: { colourBy: by }, filter, isVisible }): Asked[] => {
    // A class that is hidden still says how much there is to be shown.
    const others = withoutHiddenClasses(filter, by);
    return isVisible && by?.counts && others.length > 0 ? [{ id, by, filter: others }] : [];
  });
  return JSON.stringify(asked);
}

/** How many rows that the other conditions let through each class of a filtered layer holds, by the id of its row in the legend. */
export function useClassCounts(): ClassCounts {
  const { ownLayers } = useApp();
  const asked = useAtlasState(askedOf);
  const [counts, setCounts] = useState<ClassCounts>(none);
  useEffect(() => {
    const layers = JSON.parse(asked) as readonly Asked[];
    setCounts(layers.length > 0 ? countsIn(layers, () => null) : none);
    if (layers.length === 0) return undefined;
    let isWanted = true;
    const count = async (): Promise<void> => {
      const client = await ownLayers();
      const found = await Promise.all(layers.map(({ id, by, filter }) => client.counts(id, by, filter)));
      if (isWanted) setCounts(countsIn(layers, (index) => found[index] ?? null));
    };
    count().catch((error: unknown) => console.warn("The rows of classes could not be counted.", error));
    return () => {
      isWanted = false;
    };
  }, [asked, ownLayers]);
  return counts;
}

function countsIn(
  layers: readonly Asked[],
  countsOf: (index: number) => readonly number[] | null,
): ClassCounts {
  return new Map(
    layers.flatMap(({ id, by }, index) => {
      const counts = countsOf(index);
      // Those of no class stand last, whether the legend lists them or not.
      return classesOf(by).map(({ key, holds }, place) => {
        const count = counts?.at(holds === null ? -1 : place) ?? null;
        return [`${id}/${key}`, count] as const;
      });
    }),
  );
}
