import type { Geometry, Position } from "geojson";

/** Well-known text, also EWKT with `SRID=…;`, as a geometry; null where the text is none. Heights stay, measures go. */
export function parseWkt(text: string): { readonly geometry: Geometry; readonly srid: number | null } | null {
  const srid = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(text);
  const reader = createReader(text.slice(srid?.[0].length ?? 0));
  const geometry = reader.geometry(0);
  if (!geometry || !reader.isAtEnd()) return null;
  return { geometry, srid: srid ? Number(srid[1]) : null };
}

const deepest = 8;

function createReader(text: string) {
  const tokens = text.match(/[A-Za-z]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[(),]|\S/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const peek = (): string => tokens[at] ?? "";
  const skip = (token: string): boolean => {
    if (peek() !== token) return false;
    at += 1;
    return true;
  };

  const list = <Value>(item: () => Value | null): Value[] | null => {
    if (!skip("(")) return null;
    const values: Value[] = [];
    do {
      const value = item();
      if (value === null) return null;
      values.push(value);
    } while (skip(","));
    return skip(")") ? values : null;
  };
  const position = (hasHeight: boolean): Position | null => {
    const numbers: number[] = [];
    while (/^[-+]?[\d.]/.test(peek())) numbers.push(Number(next()));
    if (numbers.length < 2 || numbers.length > 4) return null;
    return numbers.slice(0, hasHeight ? 3 : 2);
  };

  const geometry = (depth: number): Geometry | null => {
    // Some write the dimension behind a space, some do not.
    const [, type = "", attached = ""] = /^(.*?)(ZM|Z|M)?$/.exec(next().toUpperCase()) ?? [];
    const dimension = /^(Z|M|ZM)$/i.test(peek()) ? next().toUpperCase() : attached;
    const hasHeight = dimension.startsWith("Z") || dimension === "";
    const point = (): Position | null => position(hasHeight);
    const line = (): Position[] | null => list(point);
    const polygon = (): Position[][] | null => list(line);
    switch (type) {
      case "POINT": {
        const found = list(point);
        return found?.length === 1 && found[0] ? { type: "Point", coordinates: found[0] } : null;
      }
      case "LINESTRING":
        return made("LineString", line());
      case "POLYGON":
        return made("Polygon", polygon());
      case "MULTIPOINT":
        return made(
          "MultiPoint",
          list(() => (peek() === "(" ? (list(point)?.[0] ?? null) : point())),
        );
      case "MULTILINESTRING":
        return made("MultiLineString", list(line));
      case "MULTIPOLYGON":
        return made("MultiPolygon", list(polygon));
      case "GEOMETRYCOLLECTION": {
        const found = depth < deepest ? list(() => geometry(depth + 1)) : null;
        return found && { type: "GeometryCollection", geometries: found };
      }
      default:
        return null;
    }
  };
  return { geometry, isAtEnd: () => at >= tokens.length };
}

function made(type: Exclude<Geometry["type"], "GeometryCollection">, coordinates: unknown): Geometry | null {
  return coordinates ? ({ type, coordinates } as Geometry) : null;
}
