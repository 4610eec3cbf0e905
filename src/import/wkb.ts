import { coordinatesOf } from "./coordinates-of.ts";

/** Shapes within shapes beyond this are no honest data. */
const deepest = 8;

/**
 * Well-known binary, of the standard and of PostGIS, as what is to be checked as a GeoJSON geometry: heights stay,
 * measures go. Null for an empty one; a text for bytes that are none, and another type for a kind that GeoJSON lacks.
 */
export function parseWkb(bytes: Uint8Array): unknown {
  try {
    return createReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).geometry(0);
  } catch (error) {
    if (error instanceof RangeError) return "unreadable";
    throw error;
  }
}

interface Head {
  readonly type: number;
  readonly isLittle: boolean;
  readonly hasHeight: boolean;
  /** Numbers of one position. */
  readonly width: number;
}

function createReader(view: DataView) {
  let at = 0;
  const u32 = (isLittle: boolean): number => {
    at += 4;
    return view.getUint32(at - 4, isLittle);
  };
  const head = (): Head => {
    const isLittle = view.getUint8(at) === 1;
    at += 1;
    const code = u32(isLittle);
    // The standard adds thousands, PostGIS sets the highest bits.
    const thousands = Math.floor((code & 0x1fffffff) / 1_000);
    const hasHeight = (code & 0x80000000) !== 0 || thousands === 1 || thousands === 3;
    const hasMeasure = (code & 0x40000000) !== 0 || thousands === 2 || thousands === 3;
    if ((code & 0x20000000) !== 0) at += 4;
    const type = (code & 0x1fffffff) % 1_000;
    return { type, isLittle, hasHeight, width: 2 + Number(hasHeight) + Number(hasMeasure) };
  };
  const position = ({ isLittle, hasHeight, width }: Head): number[] => {
    const numbers = Array.from({ length: hasHeight ? 3 : 2 }, (_, index) =>
      view.getFloat64(at + index * 8, isLittle),
    );
    at += width * 8;
    return numbers;
  };
  /** A damaged count is no reason to make room for it. */
  const list = <Item>(isLittle: boolean, leastBytes: number, item: () => Item): Item[] => {
    const count = u32(isLittle);
    if (count * leastBytes > view.byteLength - at) throw new RangeError("more items than bytes");
    return Array.from({ length: count }, item);
  };
  const line = (own: Head): number[][] => list(own.isLittle, own.width * 8, () => position(own));
  const geometry = (depth: number): unknown => {
    if (depth > deepest) throw new RangeError("nested too deep");
    const own = head();
    const { isLittle } = own;
    const parts = (): unknown[] => list(isLittle, 5, () => geometry(depth + 1));
    switch (own.type) {
      case 1: {
        const coordinates = position(own);
        return coordinates.every(Number.isNaN) ? null : { type: "Point", coordinates };
      }
      case 2:
        return { type: "LineString", coordinates: line(own) };
      case 3:
        return { type: "Polygon", coordinates: list(isLittle, 4, () => line(own)) };
      case 4:
        return { type: "MultiPoint", coordinates: parts().map(coordinatesOf) };
      case 5:
        return { type: "MultiLineString", coordinates: parts().map(coordinatesOf) };
      case 6:
        return { type: "MultiPolygon", coordinates: parts().map(coordinatesOf) };
      case 7:
        return { type: "GeometryCollection", geometries: parts() };
      default:
        return { type: `WKB ${own.type}` };
    }
  };
  return { geometry };
}
