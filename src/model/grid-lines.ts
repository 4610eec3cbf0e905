import type { Feature, FeatureCollection, LineString, Point, Position } from "geojson";
import { degreesToGrid, gridToDegrees } from "./geometry/grid.ts";
import { mapExtent } from "./mercator.ts";

/** Lines of the Hong Kong 1980 Grid, and the numbers where they meet the edges of a view. */

const metresPerKilometre = 1_000;
/** Between two positions on a line it is drawn straight: over five kilometres that is off by centimetres. */
const spanKilometres = 5;

/** From these zoom levels on the lines stand this many kilometres apart. */
export const gridSteps = [
  { fromZoom: 0, kilometres: 10 },
  { fromZoom: 11, kilometres: 5 },
  { fromZoom: 13, kilometres: 1 },
] as const;

export function gridStepAt(zoom: number): number {
  return gridSteps.findLast(({ fromZoom }) => zoom >= fromZoom)?.kilometres ?? gridSteps[0].kilometres;
}

export interface GridLine {
  readonly axis: "E" | "N";
  /** Of easting or northing. */
  readonly kilometres: number;
  /** The widest step that has this line: 10, 5 or 1. */
  readonly step: number;
}

/** Every whole kilometre over the extent of the map, WGS84 degrees. */
export function gridLines(): FeatureCollection<LineString, GridLine> {
  const { east, north } = frame();
  return {
    type: "FeatureCollection",
    features: [
      ...kilometresIn(east).map((at) => lineAt("E", at, north, (along) => [at, along])),
      ...kilometresIn(north).map((at) => lineAt("N", at, east, (along) => [along, at])),
    ],
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The grid about the extent, whole kilometres. */
function frame(): { readonly east: Range; readonly north: Range } {
  const [west, south, east, north] = mapExtent;
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(degreesToGrid);
  return { east: rangeOf(corners.map(([x]) => x)), north: rangeOf(corners.map(([, y]) => y)) };
}

function rangeOf(metres: readonly number[]): Range {
  return {
    from: Math.floor(Math.min(...metres) / metresPerKilometre),
    to: Math.ceil(Math.max(...metres) / metresPerKilometre),
  };
}

function kilometresIn({ from, to }: Range): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function lineAt(
  axis: GridLine["axis"],
  kilometres: number,
  { from, to }: Range,
  at: (along: number) => readonly [east: number, north: number],
): Feature<LineString, GridLine> {
  const spans = Math.ceil((to - from) / spanKilometres);
  const coordinates = Array.from({ length: spans + 1 }, (_, index) => {
    const [east, north] = at(Math.min(to, from + index * spanKilometres));
    return gridToDegrees([east * metresPerKilometre, north * metresPerKilometre]);
  });
  const step = gridSteps.find((each) => kilometres % each.kilometres === 0)?.kilometres ?? 1;
  return {
    type: "Feature",
    properties: { axis, kilometres, step },
    geometry: { type: "LineString", coordinates },
  };
}

export interface GridNumber {
  /** `836E`, in kilometres. */
  readonly text: string;
}

/**
 * The numbers of the lines that an edge of a view crosses, each where it crosses. @param edge Its two ends, WGS84 degrees.
 */
export function gridNumbersAlong(
  [start, end]: readonly [Position, Position],
  stepKilometres: number,
): readonly Feature<Point, GridNumber>[] {
  const [from, to] = [degreesToGrid(start), degreesToGrid(end)];
  const isEast = Math.abs(to[0] - from[0]) >= Math.abs(to[1] - from[1]);
  const [a, b] = isEast ? [from[0], to[0]] : [from[1], to[1]];
  const step = stepKilometres * metresPerKilometre;
  const first = Math.ceil(Math.min(a, b) / step);
  const count = Math.floor(Math.max(a, b) / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index): Feature<Point, GridNumber> => {
    const metres = (first + index) * step;
    const share = (metres - a) / (b - a);
    return {
      type: "Feature",
      properties: { text: `${metres / metresPerKilometre}${isEast ? "E" : "N"}` },
      geometry: {
        type: "Point",
        coordinates: [between(start, end, 0, share), between(start, end, 1, share)],
      },
    };
  });
}

function between(start: Position, end: Position, index: 0 | 1, share: number): number {
  const [a = NaN, b = NaN] = [start[index], end[index]];
  return a + (b - a) * share;
}
