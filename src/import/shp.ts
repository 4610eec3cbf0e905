import type { Geometry, Position } from "geojson";
import { groupRings } from "./group-rings.ts";
import { ImportRefusal } from "./report.ts";

/**
 * The shapes of a shapefile. Read here because the usual library loses every record behind a damaged one without a
 * word, and all heights.
 */
export interface ShpRecord {
  /** Null for a record without a shape, and for a damaged one. */
  readonly geometry: Geometry | null;
  readonly isDamaged: boolean;
}

const headerBytes = 100;
const magic = 9994;
/** Bodies that no map of this kind draws. */
const multiPatch = 31;
const kinds: Readonly<Record<number, "point" | "line" | "area" | "points">> = {
  1: "point",
  3: "line",
  5: "area",
  8: "points",
  11: "point",
  13: "line",
  15: "area",
  18: "points",
  21: "point",
  23: "line",
  25: "area",
  28: "points",
};
/** Behind a damaged record the next few numbers are looked for. */
const furthestNumber = 16;
/** Lower heights say that there is none. */
const noData = -1e38;
const damaged: ShpRecord = { geometry: null, isDamaged: true };

/** @throws ImportRefusal when the header is none, or of shapes that are not drawn. */
export function readShp(bytes: Uint8Array, name: string): Iterable<ShpRecord> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < headerBytes || view.getInt32(0) !== magic) throw new ImportRefusal("MALFORMED", name);
  const type = view.getInt32(32, true);
  if (type === multiPatch) throw new ImportRefusal("NOT-SUPPORTED", "MultiPatch");
  if (type !== 0 && !kinds[type]) throw new ImportRefusal("MALFORMED", `shape type ${type}`);
  return { [Symbol.iterator]: () => recordsOf(view, type) };
}

function* recordsOf(view: DataView, type: number): Generator<ShpRecord> {
  const first = view.byteLength >= headerBytes + 4 ? view.getInt32(headerBytes) : 1;
  let at = headerBytes;
  for (let number = first; at < view.byteLength; number += 1) {
    const end = endOf(view, at);
    if (end !== null) {
      yield recordOf(view, { begin: at + 8, end, type });
      at = end;
      continue;
    }
    yield damaged;
    const next = findNext(view, { from: at + 4, number, type });
    if (!next) return;
    for (; number + 1 < next.number; number += 1) yield damaged;
    at = next.at;
  }
}

/** Where a record ends; null where its length cannot be true. */
function endOf(view: DataView, at: number): number | null {
  if (at + 12 > view.byteLength) return null;
  const words = view.getInt32(at + 4);
  const end = at + 8 + words * 2;
  return words >= 2 && end <= view.byteLength ? end : null;
}

/** The next record whose number, length and type are possible. */
function findNext(
  view: DataView,
  { from, number, type }: { from: number; number: number; type: number },
): { at: number; number: number } | null {
  for (let at = from; at + 12 <= view.byteLength; at += 2) {
    const found = view.getInt32(at);
    if (found <= number || found > number + furthestNumber || endOf(view, at) === null) continue;
    const itsType = view.getInt32(at + 8, true);
    if (itsType === type || itsType === 0) return { at, number: found };
  }
  return null;
}

interface Content {
  readonly begin: number;
  readonly end: number;
  readonly type: number;
}

function recordOf(view: DataView, content: Content): ShpRecord {
  const type = view.getInt32(content.begin, true);
  if (type === 0) return { geometry: null, isDamaged: false };
  if (type !== content.type) return damaged;
  const geometry = geometryOf(
    new DataView(view.buffer, view.byteOffset + content.begin, content.end - content.begin),
    type,
  );
  return geometry ? { geometry, isDamaged: false } : damaged;
}

/** Null where the record is shorter than it says. */
function geometryOf(view: DataView, type: number): Geometry | null {
  const hasHeights = type > 10 && type < 20;
  switch (kinds[type]) {
    case "point": {
      if (view.byteLength < 20) return null;
      const height = hasHeights && view.byteLength >= 28 ? view.getFloat64(20, true) : Number.NaN;
      return { type: "Point", coordinates: withHeight(positionAt(view, 4), height) };
    }
    case "points": {
      const points = pointsOf(view, { countAt: 36, begin: 40, hasHeights });
      return points && { type: "MultiPoint", coordinates: points };
    }
    case "line": {
      const parts = partsOf(view, hasHeights);
      const [only] = parts ?? [];
      if (!parts || !only) return null;
      return parts.length === 1
        ? { type: "LineString", coordinates: only }
        : { type: "MultiLineString", coordinates: parts };
    }
    case "area": {
      const parts = partsOf(view, hasHeights);
      const polygons = parts && (groupRings(parts) as Position[][][]);
      const [only] = polygons ?? [];
      if (!polygons || !only) return null;
      return polygons.length === 1
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: polygons };
    }
    default:
      return null;
  }
}

function partsOf(view: DataView, hasHeights: boolean): Position[][] | null {
  if (view.byteLength < 44) return null;
  const count = view.getInt32(36, true);
  const begin = 44 + count * 4;
  if (count < 1 || begin > view.byteLength) return null;
  const points = pointsOf(view, { countAt: 40, begin, hasHeights });
  if (!points) return null;
  const starts = Array.from({ length: count }, (_, index) => view.getInt32(44 + index * 4, true));
  const isInOrder =
    starts[0] === 0 && starts.every((start, index) => start <= (starts[index + 1] ?? points.length));
  return isInOrder ? starts.map((start, index) => points.slice(start, starts[index + 1])) : null;
}

function pointsOf(
  view: DataView,
  { countAt, begin, hasHeights }: { countAt: number; begin: number; hasHeights: boolean },
): Position[] | null {
  if (view.byteLength < countAt + 4) return null;
  const count = view.getInt32(countAt, true);
  const end = begin + count * 16;
  if (count < 0 || end > view.byteLength) return null;
  // Their least and most come before the heights.
  const heights = end + 16;
  const isHigh = hasHeights && heights + count * 8 <= view.byteLength;
  return Array.from({ length: count }, (_, index) =>
    withHeight(
      positionAt(view, begin + index * 16),
      isHigh ? view.getFloat64(heights + index * 8, true) : Number.NaN,
    ),
  );
}

function positionAt(view: DataView, at: number): [number, number] {
  return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
}

function withHeight(position: [number, number], height: number): Position {
  return Number.isFinite(height) && height > noData ? [...position, height] : position;
}
