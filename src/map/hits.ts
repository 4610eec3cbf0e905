import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import { featureKey, type FeatureRef } from "../model/feature-ref.ts";
import type { MapPart, Touch } from "./parts/part.ts";
import type { MapScene } from "./scene.ts";

const nearPixels = 5;

/** In pixels from the top left corner of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What lies at a point of the map, first what a click there means. */
export type HitsAt = (point: ScreenPoint) => readonly FeatureRef[];

/**
 * The features of all parts at a point and a little around it, each once: points and lines before areas, then the smallest
 * area, and what only surrounds others last. Of the same rank the one on top is first.
 */
export function hitsAt(
  map: MapLibreMap,
  parts: readonly MapPart[],
  scene: MapScene,
  { x, y }: ScreenPoint,
): readonly FeatureRef[] {
  const touched = touchByLayer(map, parts, scene);
  if (touched.size === 0) return [];
  const box: [PointLike, PointLike] = [
    [x - nearPixels, y - nearPixels],
    [x + nearPixels, y + nearPixels],
  ];
  // The map returns the topmost feature first.
  const found = map.queryRenderedFeatures(box, { layers: [...touched.keys()] });
  const hits = found.flatMap((feature) => touched.get(feature.layer.id)?.hit(feature) ?? []);
  const refs = hits.toSorted((a, b) => a.rank - b.rank).map(({ ref }) => ref);
  const keys = refs.map(featureKey);
  return refs.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** The part that each layer belongs to; the map can be queried only for layers that it has. */
function touchByLayer(
  map: MapLibreMap,
  parts: readonly MapPart[],
  scene: MapScene,
): ReadonlyMap<string, Touch> {
  return new Map(
    parts.flatMap(({ touch }) =>
      touch
        ? touch
            .layers(scene)
            .filter((id) => map.getLayer(id))
            .map((id) => [id, touch] as const)
        : [],
    ),
  );
}
