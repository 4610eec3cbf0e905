import type { Geometry } from "geojson";
import type { Localised } from "./localised.ts";
import { type Bounds, boundsOfPoints } from "./mercator.ts";

/** What a printed map of a few sites shows beneath them, cut to its frame by the build. */
export interface MapGround {
  readonly mainland: readonly Geometry[];
  readonly land: readonly Geometry[];
  readonly water: readonly Geometry[];
  readonly green: readonly Geometry[];
  readonly roads: readonly Geometry[];
  readonly rail: readonly Geometry[];
  readonly stations: readonly GroundLabel[];
  /** The most prominent first. */
  readonly places: readonly GroundLabel[];
}

export interface GroundLabel {
  readonly name: Localised;
  readonly point: readonly [number, number];
}

/** Width by height of every printed map. */
const aspect = 4 / 3;
/** Of the extent of the sites, on each side. */
const margin = 0.22;
/** Degrees of longitude: about four kilometres, so that a single building has its surroundings. */
const leastWidth = 0.04;

/** The frame of a printed map that shows all of these boxes with room around them; null without any. */
export function frameOf(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  const corners = boxes.flatMap(([west, south, east, north]): [number, number][] => [
    [west, south],
    [east, north],
  ]);
  const [west, south, east, north] = boundsOfPoints(corners);
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  // A degree of latitude is longer than one of longitude.
  const stretch = Math.cos((lat * Math.PI) / 180);
  const needed = Math.max(east - west, ((north - south) / stretch) * aspect) * (1 + 2 * margin);
  const width = Math.max(needed, leastWidth);
  const height = (width / aspect) * stretch;
  return [lng - width / 2, lat - height / 2, lng + width / 2, lat + height / 2];
}
