import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The files that are imported: the same in every run. */
export interface BenchFiles {
  readonly large: string;
  readonly csv: string;
  readonly shapefile: readonly [shp: string, dbf: string];
}

export const rowCount = 100_000;
const largeBytes = 100_000_000;
const corners = 24;

/** Writes them into a folder. */
export async function writeFiles(folder: string): Promise<BenchFiles> {
  await mkdir(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  await writeLarge(at("large.geojson"));
  await writeFile(at("rows.csv"), csvText());
  await writeFile(at("rows.shp"), shpBytes());
  await writeFile(at("rows.dbf"), dbfBytes());
  return { large: at("large.geojson"), csv: at("rows.csv"), shapefile: [at("rows.shp"), at("rows.dbf")] };
}

/** Areas of 24 corners with five fields, until there are 100 MB of them. */
async function writeLarge(path: string): Promise<void> {
  const file = await open(path, "w");
  await file.write('{"type":"FeatureCollection","features":[\n');
  let written = 0;
  for (let no = 0; written < largeBytes; no += 500) {
    const lines = Array.from({ length: 500 }, (_, index) => featureText(no + index));
    const text = `${no === 0 ? "" : ",\n"}${lines.join(",\n")}`;
    written += (await file.write(text)).bytesWritten;
  }
  await file.write("\n]}\n");
  await file.close();
}

function featureText(no: number): string {
  const [lng, lat] = placeOf(no);
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % (corners - 1))) / (corners - 1);
    return [lng + 0.0003 * Math.cos(angle), lat + 0.0003 * Math.sin(angle)].map((each) =>
      Number(each.toFixed(7)),
    );
  });
  const properties = {
    no,
    名稱: `地段 ${no}`,
    kind: no % 7,
    area: no * 1.5,
    note: "resumed for the new town",
  };
  return JSON.stringify({ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } });
}

/** Spread over the territory. */
function placeOf(no: number): readonly [lng: number, lat: number] {
  return [113.85 + ((no * 37) % 1_000) / 2_000, 22.2 + ((no * 61) % 997) / 3_000];
}

function csvText(): string {
  const lines = Array.from({ length: rowCount }, (_, no) => {
    const [lng, lat] = placeOf(no);
    return `${no},地段 ${no},"resumed, ${no % 7}",${no * 1.5},${lng},${lat}`;
  });
  return `no,名稱,note,area,longitude,latitude\n${lines.join("\n")}\n`;
}

/** Points: a head of 100 bytes, then 28 for each. */
function shpBytes(): Uint8Array {
  const view = new DataView(new ArrayBuffer(100 + rowCount * 28));
  view.setInt32(0, 9_994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1_000, true);
  view.setInt32(32, 1, true);
  for (const [index, each] of [113, 22, 115, 23].entries()) view.setFloat64(36 + index * 8, each, true);
  for (let no = 0; no < rowCount; no += 1) {
    const at = 100 + no * 28;
    const [lng, lat] = placeOf(no);
    view.setInt32(at, no + 1);
    view.setInt32(at + 4, 10);
    view.setInt32(at + 8, 1, true);
    view.setFloat64(at + 12, lng, true);
    view.setFloat64(at + 20, lat, true);
  }
  return new Uint8Array(view.buffer);
}

const fields = [
  { name: "NO", type: "N", length: 8 },
  { name: "NAME", type: "C", length: 24 },
  { name: "AREA", type: "N", length: 12 },
] as const;

function dbfBytes(): Uint8Array {
  const rowLength = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const begin = 33 + fields.length * 32;
  const bytes = new Uint8Array(begin + rowCount * rowLength).fill(0x20);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, begin);
  bytes.set([3, 125, 1, 1]);
  view.setUint32(4, rowCount, true);
  view.setUint16(8, begin, true);
  view.setUint16(10, rowLength, true);
  const encoder = new TextEncoder();
  for (const [index, { name, type, length }] of fields.entries()) {
    const at = 32 + index * 32;
    bytes.set(encoder.encode(name), at);
    bytes.set(encoder.encode(type), at + 11);
    bytes[at + 16] = length;
  }
  bytes[begin - 1] = 0x0d;
  for (let no = 0; no < rowCount; no += 1) {
    const at = begin + no * rowLength + 1;
    bytes.set(encoder.encode(String(no).padStart(8)), at);
    bytes.set(encoder.encode(`Lot ${no} 地段`), at + 8);
    bytes.set(encoder.encode(String(no * 1.5).padStart(12)), at + 32);
  }
  return bytes;
}
