import type { Geometry, Position } from "geojson";
import { type Bounds, mercator } from "../../../model/mercator.ts";

const pictureWidth = 1260;

/** Whole units of the picture: one is about fifty metres, so that paths are short. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly point: (position: Position) => readonly [number, number];
}

export function projectionOf([west, south, east, north]: Bounds): Projection {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = pictureWidth / (right - left);
  return {
    width: pictureWidth,
    height: Math.round((bottom - top) * scale),
    point: (position) => {
      const [x, y] = mercator(position);
      return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
    },
  };
}

/** The path of an outline, relative and in whole units; rings that shrink to nothing are left out. */
export function pathOf(geometry: Geometry, projection: Projection): string {
  return ringsOf(geometry)
    .map(({ positions, closed }) => ringPath(positions.map(projection.point), closed))
    .join("");
}

interface Ring {
  readonly positions: readonly Position[];
  readonly closed: boolean;
}

function ringsOf(geometry: Geometry): Ring[] {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map((positions) => ({ positions, closed: true }));
    case "MultiPolygon":
      return geometry.coordinates.flat().map((positions) => ({ positions, closed: true }));
    case "LineString":
      return [{ positions: geometry.coordinates, closed: false }];
    case "MultiLineString":
      return geometry.coordinates.map((positions) => ({ positions, closed: false }));
    default:
      return [];
  }
}

function ringPath(points: readonly (readonly [number, number])[], closed: boolean): string {
  const kept = points.filter((point, index) => index === 0 || !samePoint(point, points[index - 1]));
  const [first, ...rest] = kept;
  if (!first || rest.length < (closed ? 3 : 1)) return "";
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ")}${closed ? "z" : ""}`;
}

function samePoint(a: readonly [number, number], b: readonly [number, number] | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
