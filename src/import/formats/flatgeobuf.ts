import { ByteBuffer } from "flatbuffers";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import type { Column } from "flatgeobuf/lib/mjs/flat-geobuf/column.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import type { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { coordinatesOf } from "../coordinates-of.ts";
import { epsgOfName } from "../crs.ts";
import { type FileBytes, openFileBytes } from "../file-bytes.ts";
import { exactNumber } from "../exact-number.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { ImportRefusal } from "../report.ts";
import { uniqueNames } from "../unique-names.ts";
import { createWaitingLayer } from "../waiting-layer.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";

const magicLength = 8;
const prefixLength = 4;
const longestHeader = 16_777_216;
const indexNodeLength = 40;
const deepestCollection = 8;

/**
 * FlatGeobuf, feature by feature. The generated accessors of its library are used and not its conversion: that follows
 * any count of a damaged file, and loses columns with names such as `__proto__`.
 */
export const flatgeobuf: Format = {
  id: "flatgeobuf",
  read: async (file, _others, context) => {
    const bytes = openFileBytes(file.blob, "FlatGeobuf");
    const headerLength = u32(await bytes.read(magicLength, prefixLength));
    if (headerLength > longestHeader) throw new ImportRefusal("MALFORMED", "FlatGeobuf");
    const header = headerOf(await bytes.read(magicLength, prefixLength + headerLength));
    const begin = magicLength + prefixLength + headerLength + indexLength(header);
    if (begin > bytes.size) throw new ImportRefusal("MALFORMED", "FlatGeobuf");
    await readFeatures(file, { bytes, begin, header }, context);
  },
};

interface Field {
  readonly name: string;
  readonly type: ColumnType;
}

interface FileHeader {
  readonly fields: readonly Field[];
  readonly renamedCount: number;
  readonly geometryType: GeometryType;
  readonly featureCount: number;
  readonly nodeSize: number;
  readonly crs: { readonly codes: readonly number[]; readonly text: string; readonly name: string } | null;
}

interface Opened {
  readonly bytes: FileBytes;
  readonly begin: number;
  readonly header: FileHeader;
}

async function readFeatures(
  file: ImportFile,
  { bytes, begin, header }: Opened,
  context: FormatContext,
): Promise<void> {
  const { tally } = context;
  if (header.renamedCount > 0) tally.note({ kind: "fields-renamed", count: header.renamedCount });
  const layer = createWaitingLayer(nameWithoutExtension(file.name), header.crs ?? {}, context);
  let number = 0;
  let isWhole = true;
  for (let at = begin; at < bytes.size;) {
    number += 1;
    const where = { kind: "feature", number } as const;
    const begins = at + prefixLength;
    const length = begins <= bytes.size ? u32(await bytes.read(at, prefixLength)) : 0;
    const end = begins + length;
    const isCut = end > bytes.size;
    if (length === 0 || isCut) {
      tally.leaveOut("malformed", where);
      if (isCut) tally.note({ kind: "cut-file" });
      isWhole = false;
      break;
    }
    // Its own copy: the numbers of a feature are aligned to its beginning.
    const found = featureOf((await bytes.read(at, prefixLength + length)).slice(), header);
    at = end;
    if (found) await layer.add({ ...found, where });
    else tally.leaveOut("malformed", where);
    await context.checkpoint(at);
  }
  await layer.end();
  // No count at all is allowed: a writer may not know it beforehand.
  if (isWhole && number < header.featureCount)
    tally.note({ kind: "fewer-features", promised: header.featureCount, found: number });
}

/** @throws ImportRefusal */
function headerOf(bytes: Uint8Array): FileHeader {
  try {
    const header = Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes.slice()));
    const columns = fieldsOf(bytes, header.columnsLength(), (index) => header.columns(index));
    const { names, renamedCount } = uniqueNames(columns.map(({ name }) => name));
    const crs = header.crs();
    const codeText = crs?.codeString() ?? "";
    const code = crs?.code() || epsgOfName(codeText) || 0;
    return {
      fields: columns.map(({ type }, index) => ({ name: names[index] ?? "", type })),
      renamedCount,
      geometryType: header.geometryType(),
      featureCount: Number(header.featuresCount()),
      nodeSize: header.indexNodeSize(),
      crs: crs && {
        codes: code > 0 ? [code] : [],
        text: crs.wkt() ?? "",
        name: crs.name() ?? codeText,
      },
    };
  } catch (cause) {
    throw new ImportRefusal("MALFORMED", "FlatGeobuf", null, { cause });
  }
}

function fieldsOf(
  bytes: Uint8Array,
  count: number,
  column: (index: number) => Column | null,
): readonly Field[] {
  if (count * 4 > bytes.length) throw new RangeError("more columns than bytes");
  return Array.from({ length: count }, (_, index) => {
    const found = column(index);
    return { name: found?.name() ?? "", type: found?.type() ?? ColumnType.String };
  });
}

/** The packed tree of boxes before the features, which an import does not need. */
function indexLength({ featureCount, nodeSize }: FileHeader): number {
  if (nodeSize < 2 || featureCount === 0) return 0;
  let level = featureCount;
  let nodes = level;
  // A single feature has a root above it too.
  do {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  } while (level > 1);
  return nodes * indexNodeLength;
}

/** Null for one that is damaged. */
function featureOf(
  bytes: Uint8Array<ArrayBuffer>,
  header: FileHeader,
): {
  readonly geometry: unknown;
  readonly properties: readonly (readonly [string, unknown])[];
} | null {
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
    const count = feature.columnsLength();
    // A file whose features differ in their columns names them with each.
    const fields = count > 0 ? fieldsOf(bytes, count, (index) => feature.columns(index)) : header.fields;
    const geometry = feature.geometry();
    return {
      geometry: geometry && geometryOf(geometry, header.geometryType, createBounds(bytes), 0),
      properties: valuesOf(feature.propertiesArray(), fields),
    };
  } catch {
    return null;
  }
}

/** Parts may point to one another in a damaged file: no more is followed than the bytes could hold. */
function createBounds(bytes: Uint8Array): (count: number) => void {
  let left = bytes.length;
  return (count) => {
    left -= count;
    if (left < 0) throw new RangeError("more parts than bytes");
  };
}

function geometryOf(
  geometry: Geometry,
  headerType: GeometryType,
  spend: (bytes: number) => void,
  depth: number,
): unknown {
  if (depth > deepestCollection) throw new RangeError("nested too deep");
  const type = headerType === GeometryType.Unknown ? geometry.type() : headerType;
  const xy = geometry.xyArray() ?? new Float64Array();
  const z = geometry.zArray();
  spend(8 + xy.length * 8);
  const position = (index: number): number[] => {
    const [x, y] = [xy[index * 2] ?? Number.NaN, xy[index * 2 + 1] ?? Number.NaN];
    return z && index < z.length ? [x, y, z[index] ?? 0] : [x, y];
  };
  const positions = (from: number, to: number): number[][] =>
    Array.from({ length: to - from }, (_, index) => position(from + index));
  const parts = (partType: GeometryType): unknown[] => {
    const count = geometry.partsLength();
    spend(count * 4);
    return Array.from({ length: count }, (_, index) => {
      const part = geometry.parts(index);
      return part && geometryOf(part, partType, spend, depth + 1);
    });
  };
  const lines = (): number[][][] => {
    const ends = geometry.endsArray();
    if (!ends || ends.length === 0) return [positions(0, xy.length / 2)];
    return Array.from(ends, (end, index) => {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
      // One that falls would have positions counted again and again.
      if (end < from || end > xy.length / 2) throw new RangeError("an end out of its order");
      return positions(from, end);
    });
  };
  switch (type) {
    case GeometryType.Point:
      return xy.length === 0 ? null : { type: "Point", coordinates: position(0) };
    case GeometryType.MultiPoint:
      return { type: "MultiPoint", coordinates: positions(0, xy.length / 2) };
    case GeometryType.LineString:
      return { type: "LineString", coordinates: positions(0, xy.length / 2) };
    case GeometryType.MultiLineString:
      return { type: "MultiLineString", coordinates: lines() };
    case GeometryType.Polygon:
      return { type: "Polygon", coordinates: lines() };
    case GeometryType.MultiPolygon:
      return { type: "MultiPolygon", coordinates: parts(GeometryType.Polygon).map(coordinatesOf) };
    case GeometryType.GeometryCollection:
      return { type: "GeometryCollection", geometries: parts(GeometryType.Unknown) };
    default:
      return { type: GeometryType[type] ?? "" };
  }
}

/** Each value stands behind the number of its column; those that are null are left out. */
function valuesOf(
  bytes: Uint8Array | null,
  fields: readonly Field[],
): readonly (readonly [string, unknown])[] {
  if (!bytes) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: (readonly [string, unknown])[] = [];
  for (let at = 0; at < bytes.length;) {
    const field = fields[view.getUint16(at, true)];
    if (!field) throw new RangeError("a value of no column");
    const { value, length } = valueAt(view, at + 2, field.type);
    found.push([field.name, value]);
    at += 2 + length;
  }
  return found;
}

const decoder = new TextDecoder();

function valueAt(view: DataView, at: number, type: ColumnType): { value: unknown; length: number } {
  switch (type) {
    case ColumnType.Bool:
      return { value: view.getUint8(at) !== 0, length: 1 };
    case ColumnType.Byte:
      return { value: view.getInt8(at), length: 1 };
    case ColumnType.UByte:
      return { value: view.getUint8(at), length: 1 };
    case ColumnType.Short:
      return { value: view.getInt16(at, true), length: 2 };
    case ColumnType.UShort:
      return { value: view.getUint16(at, true), length: 2 };
    case ColumnType.Int:
      return { value: view.getInt32(at, true), length: 4 };
    case ColumnType.UInt:
      return { value: view.getUint32(at, true), length: 4 };
    case ColumnType.Long:
      return { value: exactNumber(view.getBigInt64(at, true)), length: 8 };
    case ColumnType.ULong:
      return { value: exactNumber(view.getBigUint64(at, true)), length: 8 };
    case ColumnType.Float:
      return { value: view.getFloat32(at, true), length: 4 };
    case ColumnType.Double:
      return { value: view.getFloat64(at, true), length: 8 };
    default: {
      const length = view.getUint32(at, true);
      if (at + 4 + length > view.byteLength) throw new RangeError("a text behind the end");
      const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 4, length);
      return {
        value: type === ColumnType.Binary ? null : decoder.decode(bytes),
        length: 4 + length,
      };
    }
  }
}

function u32(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}
