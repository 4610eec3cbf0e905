import { simplify } from "@turf/turf";
import type { Feature, FeatureCollection, Position } from "geojson";
import { feature as fromTopology, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Step } from "./step.ts";

type Borders = Topology<{ areas: GeometryCollection }>;

/**
 * Simplifies neighbouring polygons together: a border that two of them share is simplified once, so that no gap opens
 * between them. Tolerance in degrees.
 */
export function simplifiedTogether(toleranceDegrees: number): Step {
  return (features) => {
    const borders = bordersOf(features);
    const arcs = borders.arcs.map((arc) => simplifyArc(arc, toleranceDegrees));
    return fromTopology({ ...borders, arcs }, borders.objects.areas).features;
  };
}

/** The lines that lie between two of the polygons, outer edges left out. */
export function innerBorders(features: Feature[]): Position[][] {
  const borders = bordersOf(features);
  return mesh(borders, borders.objects.areas, (one, other) => one !== other).coordinates;
}

function bordersOf(features: Feature[]): Borders {
  const areas: FeatureCollection = { type: "FeatureCollection", features };
  return topology({ areas }) as unknown as Borders;
}

function simplifyArc(arc: Position[], tolerance: number): Position[] {
  const simpler = simplify(
    { type: "LineString", coordinates: arc },
    { tolerance, highQuality: true },
  ).coordinates;
  return isRing(arc) && simpler.length < 4 ? arc : simpler;
}

function isRing(arc: Position[]): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
