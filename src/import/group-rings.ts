type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Rings as ESRI's formats list them, as polygons: outer rings run clockwise and holes the other way, in any order. A
 * hole belongs to the smallest outer ring that it lies in, and without one it is an area itself.
 * @param rings Of any shape: what is no ring stays what it is, and is judged where geometries are checked.
 */
export function groupRings(rings: readonly unknown[]): readonly (readonly unknown[])[] {
  const signed = rings.map((ring) => ({ ring, area: areaOf(ring) }));
  const holes = signed.filter((each) => each.area > 0).map(({ ring }) => measured(ring));
  const outers = signed.filter((each) => !(each.area > 0));
  const polygons = outers.map(({ ring }) => [ring]);
  if (holes.length === 0) return polygons;
  const lands = outers.map(({ ring, area: size }, index) => ({ ...measured(ring), size: -size, index }));
  const alone: unknown[][] = [];
  for (const hole of holes) {
    let best: (typeof lands)[number] | null = null;
    for (const land of lands) {
      const isSmaller = best === null || land.size < best.size;
      if (isSmaller && isBoxWithin(hole.box, land.box) && isRingWithin(hole.points, land.points)) best = land;
    }
    if (best) polygons[best.index]?.push(hole.ring);
    else alone.push([hole.ring]);
  }
  return [...polygons, ...alone];
}

type Points = readonly (readonly [x: number, y: number])[];

function measured(ring: unknown): { readonly ring: unknown; readonly points: Points; readonly box: Box } {
  const points = pointsOf(ring);
  return { ring, points, box: boxOf(points) };
}

/** The signed area of a ring in the units of its coordinates, positive where it runs counter-clockwise; 0 for what is no ring. */
function areaOf(ring: unknown): number {
  if (!Array.isArray(ring)) return 0;
  let sum = 0;
  for (let index = 0; index < ring.length; index += 1) {
    const [ax, ay] = positionAt(ring, index);
    const [bx, by] = positionAt(ring, (index + 1) % ring.length);
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

function positionAt(ring: readonly unknown[], index: number): readonly [number, number] {
  const position = ring[index];
  return Array.isArray(position) ? [Number(position[0]), Number(position[1])] : [0, 0];
}

function boxOf(points: Points): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function isBoxWithin(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** Told by the first corner that does not lie on the outer ring. */
function isRingWithin(inner: Points, outer: Points): boolean {
  for (const point of inner) {
    const side = sideOf(point, outer);
    if (side !== 0) return side > 0;
  }
  return true;
}

/** 1 within, -1 outside, 0 on the edge. */
function sideOf([x, y]: readonly [number, number], corners: Points): -1 | 0 | 1 {
  let isWithin = false;
  let [ax, ay] = corners.at(-1) ?? [Number.NaN, Number.NaN];
  for (const [bx, by] of corners) {
    const isInBox =
      x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
    if (isInBox && (bx - ax) * (y - ay) === (by - ay) * (x - ax)) return 0;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isWithin = !isWithin;
    [ax, ay] = [bx, by];
  }
  return isWithin ? 1 : -1;
}

function pointsOf(ring: unknown): Points {
  if (!Array.isArray(ring)) return [];
  return (ring as unknown[]).filter(Array.isArray).map(([x, y]: unknown[]) => [Number(x), Number(y)]);
}
