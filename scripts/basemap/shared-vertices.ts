import type { Feature, Position } from "geojson";
import { polygonGeometry, polygonsOf, positionsOf } from "./positions.ts";
import type { Step } from "./step.ts";

/** Just over the distance by which rounding to five decimals can move a vertex off its neighbour's edge. */
const toleranceDegrees = 0.00001;

/**
 * Where a corner of one polygon lies on a neighbour's edge, the neighbour gets that vertex too. Clipping drops vertices
 * on straight edges; without them two polygons that touch would not share a border.
 */
export const withSharedVertices: Step = (features) => {
  const corners = features.map(({ geometry }) => positionsOf(geometry));
  return features.map((feature, index) => {
    const others = uniquePositions(corners.filter((_, other) => other !== index).flat());
    const rings = polygonsOf(feature.geometry).map((polygon) => polygon.map((ring) => noded(ring, others)));
    return { ...feature, geometry: polygonGeometry(rings) } satisfies Feature;
  });
};

function uniquePositions(positions: Position[]): Position[] {
  return [...new Map(positions.map((position) => [position.join(), position])).values()];
}

function noded(ring: Position[], others: Position[]): Position[] {
  return ring.flatMap((start, index) => {
    const end = ring[index + 1];
    return end ? [start, ...onEdge(start, end, others)] : [start];
  });
}

/** The positions that lie within the edge, in the order in which one meets them from its start. */
function onEdge(start: Position, end: Position, others: Position[]): Position[] {
  const [[x = 0, y = 0], [endX = 0, endY = 0]] = [start, end];
  const [dx, dy] = [endX - x, endY - y];
  const length = Math.hypot(dx, dy);
  const along = ([otherX = 0, otherY = 0]: Position) => ((otherX - x) * dx + (otherY - y) * dy) / length;
  const aside = ([otherX = 0, otherY = 0]: Position) =>
    Math.abs((otherX - x) * dy - (otherY - y) * dx) / length;
  return others
    .filter((other) => {
      const reached = along(other);
      return (
        reached > toleranceDegrees && reached < length - toleranceDegrees && aside(other) < toleranceDegrees
      );
    })
    .toSorted((one, other) => along(one) - along(other));
}
