import { bboxClip, simplify } from "@turf/turf";
import type { Feature, Position } from "geojson";
import { areaSquareMetres } from "../../src/model/geometry/measure.ts";
import { isInExtent, mapExtent } from "../../src/model/mercator.ts";
import { gridToWgs84, isGridPosition } from "./grid.ts";
import { linesOf, moveFeature, polygonGeometry, polygonsOf, positionsOf } from "./positions.ts";
import type { Step } from "./step.ts";

/** Grid coordinates become degrees; a publisher that already sends degrees is left as it is. */
export const toWgs84: Step = (features) =>
  features.map((feature) =>
    moveFeature(feature, (position) => (isGridPosition(position) ? gridToWgs84(position) : position)),
  );

/** Points outside the frame go, lines and polygons are cut at its edge. */
export const clipToExtent: Step = (features) => features.flatMap(clipFeature);

function clipFeature(feature: Feature): Feature[] {
  const { geometry } = feature;
  if (positionsOf(geometry).every(isInExtent)) return [feature];
  if (geometry.type === "Point" || geometry.type === "MultiPoint" || geometry.type === "GeometryCollection") {
    return [];
  }
  const clipped = bboxClip(geometry, [...mapExtent]).geometry;
  return positionsOf(clipped).length > 0 ? [{ ...feature, geometry: clipped }] : [];
}

/** Douglas-Peucker with a tolerance in degrees (0.0001° is about 11 m). */
export function simplified(toleranceDegrees: number): Step {
  return (features) =>
    features.map((feature) => simplify(feature, { tolerance: toleranceDegrees, highQuality: true }));
}

/** Five decimals, about a metre; repeated positions and rings that shrank to nothing go with the lost digits. */
export const roundToMetre: Step = (features) =>
  features.flatMap((feature) => withoutCollapsed(moveFeature(feature, roundPosition)));

function roundPosition(position: Position): Position {
  return position.slice(0, 2).map((degrees) => Math.round(degrees * 1e5) / 1e5);
}

function withoutCollapsed(feature: Feature): Feature[] {
  const { geometry } = feature;
  if (geometry.type === "Point") return [feature];
  const lines = linesOf(geometry)
    .map(withoutRepeats)
    .filter((line) => line.length > 1);
  if (lines.length > 0) return [{ ...feature, geometry: { type: "MultiLineString", coordinates: lines } }];
  const polygons = polygonsOf(geometry).flatMap(withoutCollapsedRings);
  return polygons.length > 0 ? [{ ...feature, geometry: polygonGeometry(polygons) }] : [];
}

function withoutCollapsedRings(rings: Position[][]): Position[][][] {
  const [outline, ...holes] = rings.map(withoutRepeats).map((ring) => (ring.length > 3 ? ring : null));
  return outline ? [[outline, ...holes.filter((hole) => hole !== null)]] : [];
}

function withoutRepeats(positions: Position[]): Position[] {
  return positions.filter(
    ([x, y], index) => index === 0 || x !== positions[index - 1]?.[0] || y !== positions[index - 1]?.[1],
  );
}

/** Drops polygons, and holes in them, that are smaller than this many square metres. */
export function withoutSpecks(leastSquareMetres: number): Step {
  const isSpeck = (ring: Position[]) =>
    areaSquareMetres({ type: "Polygon", coordinates: [ring] }) < leastSquareMetres;
  return (features) =>
    features.flatMap((feature) => {
      const polygons = polygonsOf(feature.geometry)
        .filter(([outline]) => outline !== undefined && !isSpeck(outline))
        .map(([outline, ...holes]) => [outline ?? [], ...holes.filter((hole) => !isSpeck(hole))]);
      return polygons.length > 0 ? [{ ...feature, geometry: polygonGeometry(polygons) }] : [];
    });
}

/** Orders features by a property, so that the same data always give the same file. */
export function sortedBy(property: string): Step {
  const keyOf = (feature: Feature) => String(feature.properties?.[property]);
  return (features) =>
    features.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}
