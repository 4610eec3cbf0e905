import { joinBytes, textBytes } from "./fixtures-bytes.ts";

type Point = readonly [x: number, y: number, z?: number];

/** A shape by what its record holds: one point, or its parts. Null for a record without a shape. */
export type ShapeFixture =
  | { readonly point: Point }
  | { readonly parts: readonly (readonly Point[])[] }
  | null;

export const shapeTypes = {
  point: 1,
  line: 3,
  area: 5,
  points: 8,
  pointZ: 11,
  lineZ: 13,
  areaZ: 15,
  pointM: 21,
  multiPatch: 31,
} as const;

/** A `.shp`, byte by byte. */
export function shpBytes(
  type: number,
  shapes: readonly ShapeFixture[],
  firstNumber = 1,
): Uint8Array<ArrayBuffer> {
  const records = shapes.map((shape, index) => {
    const content = contentOf(type, shape);
    return joinBytes([be32(firstNumber + index), be32(content.length / 2), content]);
  });
  const length = 100 + records.reduce((sum, record) => sum + record.length, 0);
  const head = new DataView(new ArrayBuffer(100));
  head.setInt32(0, 9994);
  head.setInt32(24, length / 2);
  head.setInt32(28, 1000, true);
  head.setInt32(32, type, true);
  return joinBytes([new Uint8Array(head.buffer), ...records]);
}

function contentOf(type: number, shape: ShapeFixture): Uint8Array {
  if (!shape) return le32(0);
  const hasHeights = type > 10 && type < 20;
  if ("point" in shape) {
    const [x, y, z = 0] = shape.point;
    const measure = type > 20 ? [f64(0)] : hasHeights ? [f64(z), f64(0)] : [];
    return joinBytes([le32(type), f64(x), f64(y), ...measure]);
  }
  const points = shape.parts.flat();
  const box = [0, 0, 0, 0].map(f64);
  const starts = shape.parts.map((_, index) => shape.parts.slice(0, index).flat().length);
  const counts = type % 10 === 8 ? [] : [le32(shape.parts.length)];
  const parts = type % 10 === 8 ? [] : starts.map(le32);
  return joinBytes([
    le32(type),
    ...box,
    ...counts,
    le32(points.length),
    ...parts,
    ...points.flatMap(([x, y]) => [f64(x), f64(y)]),
    ...(hasHeights ? [f64(0), f64(0), ...points.map(([, , z = 0]) => f64(z))] : []),
  ]);
}

export interface DbfField {
  readonly name: string | Uint8Array;
  readonly type: string;
  readonly length: number;
}

/** A `.dbf`, byte by byte. Values are padded or cut to the width of their field. */
export function dbfBytes(
  fields: readonly DbfField[],
  rows: readonly (readonly (string | Uint8Array)[])[],
  { languageId = 0, claimed = rows.length }: { languageId?: number; claimed?: number } = {},
): Uint8Array<ArrayBuffer> {
  const begin = 32 + fields.length * 32 + 1;
  const recordLength = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const head = new DataView(new ArrayBuffer(32));
  head.setUint8(0, 3);
  head.setUint32(4, claimed, true);
  head.setUint16(8, begin, true);
  head.setUint16(10, recordLength, true);
  head.setUint8(29, languageId);
  const descriptors = fields.map(({ name, type, length }) =>
    joinBytes([
      padded(name, 11, 0),
      textBytes(type),
      new Uint8Array(4),
      Uint8Array.of(length),
      new Uint8Array(15),
    ]),
  );
  const records = rows.map((row) =>
    joinBytes([
      textBytes(" "),
      ...fields.map(({ length }, column) => padded(row[column] ?? "", length, 0x20)),
    ]),
  );
  return joinBytes([
    new Uint8Array(head.buffer),
    ...descriptors,
    Uint8Array.of(0x0d),
    ...records,
    Uint8Array.of(0x1a),
  ]);
}

function padded(content: string | Uint8Array, length: number, filler: number): Uint8Array {
  const bytes = typeof content === "string" ? textBytes(content) : content;
  const field = new Uint8Array(length).fill(filler);
  field.set(bytes.subarray(0, length));
  return field;
}

export const prj = {
  esri:
    'PROJCS["Hong_Kong_1980_Grid",GEOGCS["GCS_Hong_Kong_1980",DATUM["D_Hong_Kong_1980",SPHEROID["International_1924",6378388.0,297.0]],' +
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",836694.05],' +
    'PARAMETER["False_Northing",819069.8],PARAMETER["Central_Meridian",114.1785555555556],PARAMETER["Scale_Factor",1.0],' +
    'PARAMETER["Latitude_Of_Origin",22.31213333333334],UNIT["Meter",1.0]]',
  ogc:
    'PROJCS["Hong Kong 1980 Grid System",GEOGCS["Hong Kong 1980",DATUM["Hong_Kong_1980",SPHEROID["International 1924",6378388,297,AUTHORITY["EPSG","7022"]],' +
    'AUTHORITY["EPSG","6611"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4611"]],' +
    'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",22.3121333333333],PARAMETER["central_meridian",114.178555555556],PARAMETER["scale_factor",1],' +
    'PARAMETER["false_easting",836694.05],PARAMETER["false_northing",819069.8],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","2326"]]',
  parameters:
    'PROJCS["Untitled",GEOGCS["x",DATUM["x",SPHEROID["International_1924",6378388.0,297.0]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],' +
    'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",836694.05],PARAMETER["False_Northing",819069.8],PARAMETER["Central_Meridian",114.178556],' +
    'PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",22.312133],UNIT["Meter",1.0]]',
  singapore:
    'PROJCS["SVY21_Singapore_TM",GEOGCS["GCS_SVY21",DATUM["D_SVY21",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],' +
    'UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",28001.642],PARAMETER["False_Northing",38744.572],' +
    'PARAMETER["Central_Meridian",103.8333333333333],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",1.366666666666667],UNIT["Meter",1.0]]',
  wgs84:
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
} as const;

function be32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, value);
  return new Uint8Array(view.buffer);
}

function le32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, value, true);
  return new Uint8Array(view.buffer);
}

function f64(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return new Uint8Array(view.buffer);
}
