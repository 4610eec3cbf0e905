import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import { hitsAt, type HitsAt } from "./hits.ts";
import { createMarker, markReads } from "./marks.ts";
import { isLazy, type LazyPart, type ListedPart, type MapPart, type Read } from "./parts/part.ts";
import { type MapInputs, type MapScene, sceneOf } from "./scene.ts";
import { buildStyle } from "./style/build-style.ts";
import { applyDifference } from "./style/restyle.ts";
import { createWalk, type Duty, type Walk } from "./walk.ts";

/** What every part may read without saying so. */
const sceneReads: readonly Read[] = [
  ({ language }) => language,
  ({ flavour }) => flavour,
  ({ stageTextPixels }) => stageTextPixels,
];

export interface PartsOnMap {
  /** The parts that are there by now, in the order of the list. */
  readonly parts: () => readonly MapPart[];
  readonly hitsAt: HitsAt;
  /** Everything is applied, as after a lost graphics context. */
  readonly applyAll: () => void;
  readonly stop: () => void;
}

/** The style that a map begins with: that of the parts that need not be fetched. */
export function firstStyle(inputs: MapInputs, listed: readonly ListedPart[]): StyleSpecification {
  return buildStyle(
    sceneOf(inputs),
    listed.filter((part): part is MapPart => !isLazy(part)),
  );
}

/**
 * Keeps one map as its store and its parts want it.
 * @param listed every part in its order; one that is fetched later is then a part like the others.
 * @param began the style that the map has been given, by `firstStyle`.
 */
export function keepParts(
  map: MapLibreMap,
  inputs: MapInputs,
  listed: readonly ListedPart[],
  began: StyleSpecification,
): PartsOnMap {
  const { store } = inputs;
  const scene = (): MapScene => sceneOf(inputs);
  const fetched = new Map<string, MapPart>();
  const parts = (): readonly MapPart[] =>
    listed.flatMap((part) => (isLazy(part) ? (fetched.get(part.id) ?? []) : part));
  let style = began;
  // Not before the style is read, nor while the graphics context is lost: then all is applied again afterwards.
  const hasStyle = (): boolean => Object.keys(style.sources).every((id) => map.getSource(id));
  const restyle = (now: MapScene): void => {
    const wanted = buildStyle(now, parts());
    applyDifference(map, style, wanted);
    style = wanted;
  };
  const mark = createMarker(map);
  const fetchPart = async (lazy: LazyPart): Promise<void> => {
    try {
      const part = await lazy.load();
      if (!fetched.has(part.id)) add(part);
    } catch (error) {
      console.warn(`The map cannot show its part ${lazy.id}.`, error);
    }
  };
  const duties = (): readonly Duty[] => [
    { reads: [...sceneReads, ...parts().flatMap(({ reads }) => reads)], run: restyle },
    ...parts().flatMap(({ live = [] }) =>
      live.map(({ apply, ...when }): Duty => ({ ...when, run: (now) => apply(map, now) })),
    ),
    { reads: markReads, run: (now) => mark(now, parts()) },
    ...parts().flatMap(({ related }) =>
      related ? [{ ...related, run: (now: MapScene) => mark(now, parts()) }] : [],
    ),
    ...listed.filter(isLazy).map((lazy): Duty => ({
      reads: [lazy.wanted],
      run: (now) => {
        if (lazy.wanted(now) && !fetched.has(lazy.id)) void fetchPart(lazy);
      },
    })),
  ];
  const begin = (): Walk => createWalk(duties(), scene, hasStyle);
  let walk = begin();
  const add = (part: MapPart): void => {
    fetched.set(part.id, part);
    part.start?.(map, store);
    walk.stop();
    walk = begin();
    walk.all();
  };
  for (const part of parts()) part.start?.(map, store);
  const unsubscribe = store.subscribe(() => walk.changed());
  return {
    parts,
    hitsAt: (point) => hitsAt(map, parts(), scene(), point),
    applyAll: () => walk.all(),
    stop: () => {
      unsubscribe();
      walk.stop();
    },
  };
}
