import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { FeatureRef } from "../model/feature-ref.ts";
import type { Bounds } from "../model/mercator.ts";
import { dutiesOf, fetchDuty } from "./duties.ts";
import { hitsAt, type HitsAt } from "./hits.ts";
import { createMarker } from "./marks.ts";
import { isLazy, type LazyPart, type ListedPart, loadOrWarn, type MapPart } from "./parts/part.ts";
import { type MapInputs, type MapScene, type PartMeans, sceneOf } from "./scene.ts";
import { buildStyle } from "./style/build-style.ts";
import { Restyler } from "./style/restyle.ts";
import { createWalk, type Walk } from "./walk.ts";

/** Where features of the parts lie, as far as the parts are there. */
export interface FeaturePlaces {
  readonly boundsOf: (ref: FeatureRef) => Bounds | null;
  /** Calls back when a part was fetched. */
  readonly onMore: (callback: () => void) => void;
}

export interface PartsOnMap {
  /** The parts that are there by now, in the order of the list. */
  readonly parts: () => readonly MapPart[];
  readonly hitsAt: HitsAt;
  readonly places: FeaturePlaces;
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
 * Keeps one map up to date with its store and its parts.
 * @param listed every part in its order; one that is fetched later is then a part like the others.
 * @param initialStyle the style that the map has been given, by `firstStyle`.
 */
export function keepParts(
  map: MapLibreMap,
  inputs: MapInputs,
  listed: readonly ListedPart[],
  initialStyle: StyleSpecification,
): PartsOnMap {
  const { store } = inputs;
  const scene = (): MapScene => sceneOf(inputs);
  const fetched = new Map<string, MapPart>();
  const callbacks: (() => void)[] = [];
  const parts = (): readonly MapPart[] =>
    listed.flatMap((part) => (isLazy(part) ? (fetched.get(part.id) ?? []) : part));
  const means = { map, store, restyler: new Restyler(map, initialStyle), mark: createMarker(map) };
  const begin = (): Walk => {
    const missing = listed.filter(isLazy).filter(({ id }) => !fetched.has(id));
    const fetches = missing.map((lazy) => fetchDuty(lazy, () => void fetchPart(lazy, inputs, add)));
    return createWalk([...dutiesOf(parts(), means), ...fetches], scene, () => means.restyler.isReady());
  };
  const add = (part: MapPart): void => {
    if (fetched.has(part.id)) return;
    fetched.set(part.id, part);
    part.start?.(map, store, scene);
    walk.stop();
    walk = begin();
    walk.all();
    for (const callback of callbacks) callback();
  };
  let walk = begin();
  for (const part of parts()) part.start?.(map, store, scene);
  const unsubscribe = store.subscribe(() => walk.changed());
  return {
    parts,
    hitsAt: (point) => hitsAt(map, parts(), scene(), point),
    places: {
      boundsOf: (ref) => {
        const place = (part: MapPart): Bounds | null => part.boundsOf?.(ref) ?? null;
        return parts().map(place).find(Boolean) ?? null;
      },
      onMore: (callback) => void callbacks.push(callback),
    },
    applyAll: () => walk.all(),
    stop: () => {
      unsubscribe();
      walk.stop();
    },
  };
}

/** If this part cannot be fetched, the panels still have what it would show. */
async function fetchPart(lazy: LazyPart, means: PartMeans, add: (part: MapPart) => void): Promise<void> {
  const part = await loadOrWarn(lazy, means);
  if (part) add(part);
}
