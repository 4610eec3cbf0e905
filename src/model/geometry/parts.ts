import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

/** What GeoJSON calls ground: the only shapes that can be cut and joined. */
export type Ground = Polygon | MultiPolygon;

/** The geometry if it is ground, else null. */
export function groundIn(geometry: Geometry | null | undefined): Ground | null {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? geometry : null;
}

/** The first ring is the outline, the others are holes. */
export type Rings = readonly (readonly Position[])[];

/** A geometry taken apart. Rings are open: their first position is not repeated at the end. */
export interface Parts {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  readonly polygons: readonly Rings[];
}

const none: Parts = { points: [], lines: [], polygons: [] };

/**
 * A geometry taken apart, collections within collections too; null is nothing. Positions that repeat the one before are
 * left out, rings may be closed or not, and an outline or hole of fewer than three different positions is left out: it
 * has no ground. Heights are left out.
 * @throws RangeError where a position is no place: not two finite numbers, or a latitude beyond a pole.
 */
export function partsOf(geometry: Geometry | null): Parts {
  if (geometry === null) return none;
  switch (geometry.type) {
    case "Point":
      return { ...none, points: pointsOf([geometry.coordinates]) };
    case "MultiPoint":
      return { ...none, points: pointsOf(geometry.coordinates) };
    case "LineString":
      return { ...none, lines: linesOf([geometry.coordinates]) };
    case "MultiLineString":
      return { ...none, lines: linesOf(geometry.coordinates) };
    case "Polygon":
      return { ...none, polygons: polygonsOf([geometry.coordinates]) };
    case "MultiPolygon":
      return { ...none, polygons: polygonsOf(geometry.coordinates) };
    case "GeometryCollection":
      return together(geometry.geometries.map(partsOf));
  }
}

export function together(all: readonly Parts[]): Parts {
  return {
    points: all.flatMap(({ points }) => points),
    lines: all.flatMap(({ lines }) => lines),
    polygons: all.flatMap(({ polygons }) => polygons),
  };
}

/** Every position of it. */
export function positionsOf({ points, lines, polygons }: Parts): readonly Position[] {
  return [...points, ...lines.flat(), ...polygons.flat(2)];
}

/** Of polygons of any number; null where there are none. */
export function groundOf(polygons: Position[][][]): Ground | null {
  const [only, ...others] = polygons;
  if (!only) return null;
  return others.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

export function closed(ring: readonly Position[]): Position[] {
  return [...ring, ...ring.slice(0, 1)];
}

/** An empty point, `"coordinates": []`, is allowed by GeoJSON and is nothing. */
function pointsOf(positions: readonly Position[]): Position[] {
  return positions.filter((position) => position.length > 0).map(placeOf);
}

function linesOf(lines: readonly Position[][]): Position[][] {
  return lines.map((line) => withoutRepeats(line.map(placeOf))).filter((line) => line.length > 0);
}

function polygonsOf(polygons: readonly Position[][][]): Position[][][] {
  return polygons.flatMap((rings) => {
    const [outline, ...holes] = rings.map(ringOf);
    return outline && hasGround(outline) ? [[outline, ...holes.filter(hasGround)]] : [];
  });
}

function ringOf(ring: readonly Position[]): Position[] {
  const open = withoutRepeats(ring.map(placeOf));
  const [first, last] = [open[0], open.at(-1)];
  return open.length > 1 && first && last && isSame(first, last) ? open.slice(0, -1) : open;
}

function hasGround(ring: readonly Position[]): boolean {
  return ring.length > 2;
}

function withoutRepeats(line: readonly Position[]): Position[] {
  return line.filter((position, index) => {
    const before = line[index - 1];
    return !before || !isSame(position, before);
  });
}

function isSame([lngA, latA]: Position, [lngB, latB]: Position): boolean {
  return lngA === lngB && latA === latB;
}

/** Without its height. */
function placeOf([lng = NaN, lat = NaN]: Position): Position {
  if (!Number.isFinite(lng) || !(Math.abs(lat) <= 90))
    throw new RangeError(`no place on the globe: longitude ${lng}, latitude ${lat}`);
  return [lng, lat];
}
