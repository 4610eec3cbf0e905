import { describe, expect, it } from "vitest";
import { parseWkb } from "../../src/import/wkb.ts";

type Part = { readonly byte: number } | { readonly count: number } | { readonly number: number };

function wkb(isLittle: boolean, ...parts: readonly Part[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4_096));
  let at = 0;
  for (const part of parts)
    if ("byte" in part) view.setUint8(at++, part.byte);
    else if ("count" in part) {
      view.setUint32(at, part.count, isLittle);
      at += 4;
    } else {
      view.setFloat64(at, part.number, isLittle);
      at += 8;
    }
  return new Uint8Array(view.buffer, 0, at);
}
const head = (isLittle: boolean, type: number): Part[] => [{ byte: isLittle ? 1 : 0 }, { count: type }];
const numbers = (...values: readonly number[]): Part[] => values.map((number) => ({ number }));
const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe("well-known binary", () => {
  it.each([true, false])("has points with heights and without measures (little endian: %s)", (isLittle) => {
    const point = (type: number, ...values: number[]): unknown =>
      parseWkb(wkb(isLittle, ...head(isLittle, type), ...numbers(...values)));
    expect(point(1, 114, 22)).toEqual({ type: "Point", coordinates: [114, 22] });
    expect(point(1_001, 114, 22, 5)).toEqual({ type: "Point", coordinates: [114, 22, 5] });
    expect(point(2_001, 114, 22, 9)).toEqual({ type: "Point", coordinates: [114, 22] });
    expect(point(3_001, 114, 22, 5, 9)).toEqual({ type: "Point", coordinates: [114, 22, 5] });
    expect(point(0x80000001, 114, 22, 5)).toEqual({ type: "Point", coordinates: [114, 22, 5] });
    expect(point(1, Number.NaN, Number.NaN)).toBeNull();
  });

  it("has the code of a system before the numbers, as PostGIS writes it", () => {
    // SELECT ST_AsHEXEWKB(ST_SetSRID(ST_MakePoint(1, 2), 4326))
    expect(parseWkb(hex("0101000020E6100000000000000000F03F0000000000000040"))).toEqual({
      type: "Point",
      coordinates: [1, 2],
    });
  });

  it("has areas, and shapes of several parts each with its own order of bytes", () => {
    const ring = [{ count: 1 }, { count: 4 }, ...numbers(0, 0, 0, 1, 1, 1, 0, 0)];
    expect(parseWkb(wkb(true, ...head(true, 6), { count: 1 }, ...head(true, 3), ...ring))).toEqual({
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [0, 1],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    });
    const collection = [
      ...head(false, 7),
      { count: 2 },
      ...head(false, 1),
      ...numbers(1, 2),
      ...head(false, 2),
      { count: 2 },
      ...numbers(1, 2, 3, 4),
    ];
    expect(parseWkb(wkb(false, ...collection))).toEqual({
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [1, 2] },
        {
          type: "LineString",
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    });
  });

  it("that is cut off or promises too much is unreadable", () => {
    expect(parseWkb(new Uint8Array())).toBe("unreadable");
    expect(parseWkb(wkb(true, ...head(true, 2), { count: 0xffffffff }, ...numbers(1, 2)))).toBe("unreadable");
    const nested = Array.from({ length: 20 }, () => [...head(true, 7), { count: 1 }]).flat();
    expect(parseWkb(wkb(true, ...nested))).toBe("unreadable");
  });

  it("names a kind that is not drawn", () => {
    expect(parseWkb(wkb(true, ...head(true, 8), { count: 0 }))).toEqual({ type: "WKB 8" });
  });
});
