import type { Geometry, Position } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Draft, Snap } from "../../../model/drawing/draft.ts";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { linesOf } from "../../../model/distance.ts";
import { geometryOf } from "../../../model/geometry/drawn.ts";
import type { ScreenPoint } from "../../hits.ts";
import type { MapScene } from "../../scene.ts";
import { layerIdsOf } from "../own-layers/layers.ts";

/** A corner is caught from further away than an edge. */
const reachPixels = { corner: 12, edge: 8 } as const;
/** The shore of the base map. */
const coastLayer = "coast";

export interface Snapped {
  readonly at: LngLat;
  readonly snap: Snap | null;
}

/**
 * Where a corner falls: on the nearest corner or edge of a site, of the coast, of the reader's layers or drawings. Sites and
 * drawings are met as they stand in the data; layers and the coast as they are drawn, within a pixel.
 */
export function snapped(map: MapLibreMap, scene: MapScene, at: LngLat): Snapped {
  const point = map.project([...at]);
  const near = candidates(map, scene, point);
  const corner = nearest(near.flatMap((line) => line.map((position) => placed(map, position, point))));
  if (corner && corner.pixels <= reachPixels.corner) return { at: corner.at, snap: "corner" };
  const edge = nearest(near.flatMap((line) => edgePlaces(map, line, point)));
  if (edge && edge.pixels <= reachPixels.edge) return { at: edge.at, snap: "edge" };
  return { at, snap: null };
}

type Line = readonly Position[];

interface Placed {
  readonly at: LngLat;
  readonly pixels: number;
}

function candidates(map: MapLibreMap, scene: MapScene, point: ScreenPoint): readonly Line[] {
  const { state, outlines } = scene;
  const box = boxAbout(map, point);
  const own = state.drawings.filter(({ id, isVisible }) => isVisible && id !== state.draft?.drawing);
  const exact = [...outlines.values(), ...own.map(geometryOf), ...draftGeometry(state.draft)];
  const drawn = map.queryRenderedFeatures(
    [
      [point.x - reachPixels.corner, point.y - reachPixels.corner],
      [point.x + reachPixels.corner, point.y + reachPixels.corner],
    ],
    {
      layers: [coastLayer, ...state.ownLayers.flatMap(({ id }) => layerIdsOf(id))].filter((id) =>
        map.getLayer(id),
      ),
    },
  );
  return [
    ...exact.flatMap(linesOf).flatMap((line) => partsNear(line, box)),
    ...drawn
      .flatMap(({ geometry }) => linesOf(geometry))
      .flatMap((line) => partsNear(line, box))
      .filter((line) => !isCutByTile(line)),
  ];
}

/** A polygon closes on its first corner, and a line may meet itself; the last corner is where the leg begins. */
function draftGeometry(draft: Draft | null): readonly Geometry[] {
  if (!draft || draft.drawing !== null || draft.corners.length < 2) return [];
  return [{ type: "LineString", coordinates: draft.corners.slice(0, -1).map((corner) => [...corner]) }];
}

/** West, south, east, north, some pixels about a point. */
function boxAbout(map: MapLibreMap, { x, y }: ScreenPoint): readonly [number, number, number, number] {
  const reach = 2 * reachPixels.corner;
  const corners = [
    map.unproject([x - reach, y - reach]),
    map.unproject([x + reach, y - reach]),
    map.unproject([x - reach, y + reach]),
    map.unproject([x + reach, y + reach]),
  ];
  const [lngs, lats] = [corners.map(({ lng }) => lng), corners.map(({ lat }) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The edges of a line that may come near, each as a line of two; of a point itself. */
function partsNear(
  line: Line,
  [west, south, east, north]: readonly [number, number, number, number],
): Line[] {
  const edges = line.length > 1 ? line.slice(1).map((to, index) => [line[index] ?? to, to]) : [line];
  return edges.filter((edge) => {
    const [lngs, lats] = [edge.map(([lng = NaN]) => lng), edge.map(([, lat = NaN]) => lat)];
    const isBeside = Math.max(...lngs) < west || Math.min(...lngs) > east;
    return !isBeside && Math.max(...lats) >= south && Math.min(...lats) <= north;
  });
}

/** Tiles cut shapes along their own edges, which run exactly along a meridian or a parallel. */
function isCutByTile([from, to]: Line): boolean {
  if (!from || !to) return false;
  return Math.abs((from[0] ?? 0) - (to[0] ?? 1)) < 1e-9 || Math.abs((from[1] ?? 0) - (to[1] ?? 1)) < 1e-9;
}

function placed(map: MapLibreMap, [lng = NaN, lat = NaN]: Position, { x, y }: ScreenPoint): Placed {
  const on = map.project([lng, lat]);
  return { at: [lng, lat], pixels: Math.hypot(on.x - x, on.y - y) };
}

/** The foot of the perpendicular, where it falls between the two ends. */
function edgePlaces(map: MapLibreMap, [from, to]: Line, point: ScreenPoint): readonly Placed[] {
  if (!from || !to) return [];
  const [a, b] = [map.project([from[0] ?? 0, from[1] ?? 0]), map.project([to[0] ?? 0, to[1] ?? 0])];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  if (share <= 0 || share >= 1) return [];
  const along = (axis: 0 | 1): number => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * share;
  return [placed(map, [along(0), along(1)], point)];
}

function nearest(places: readonly Placed[]): Placed | null {
  return places.reduce<Placed | null>(
    (best, each) => (best && best.pixels <= each.pixels ? best : each),
    null,
  );
}
