import { promisify } from "node:util";
import { constants, deflate } from "node:zlib";
import { crc32 } from "../../src/model/crc32.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each pixel; alpha is not read. */
  readonly rgba: Uint8Array;
}

const deflated = promisify(deflate);
/** What chat programs load without being asked. */
export const mostBytes = 60_000;
/** Fewer colours make smoothed edges rougher and the file smaller: the first that is small enough is taken. */
const attempts = [96, 48, 24, 12] as const;
/** Squared distance within which two colours are one. */
const near = 90;

/**
 * Writes pixels as an indexed PNG. A drawing of flat colours needs no more than a hundred, and is a quarter of the bytes
 * that its full colours take.
 */
export async function indexedPng(pixels: Pixels): Promise<Uint8Array> {
  let png = new Uint8Array();
  for (const mostColours of attempts) {
    png = await written(pixels, mostColours);
    if (png.length <= mostBytes) break;
  }
  return png;
}

async function written(
  { width, height, rgba }: Pixels,
  mostColours: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { colours, indexOf } = paletteOf(rgba, mostColours);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = indexOf(keyAt(rgba, (y * width + x) * 4));
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, indexed, and the only methods there are
  const data = await deflated(rows, { level: 9, strategy: constants.Z_DEFAULT_STRATEGY });
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(colours.flat())),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ]);
}

type Colour = readonly [number, number, number];

interface Palette {
  readonly colours: readonly Colour[];
  readonly indexOf: (key: number) => number;
}

/** Five bits of each part: what is left of the differences of a smoothed edge. */
function keyAt(rgba: Uint8Array, at: number): number {
  return (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3);
}

/** The commonest colours that are not alike; every other one becomes the nearest of them. */
function paletteOf(rgba: Uint8Array, mostColours: number): Palette {
  const counts = new Uint32Array(32_768);
  const exact = new Map<number, Map<number, number>>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = keyAt(rgba, at);
    counts[key] = (counts[key] ?? 0) + 1;
    const full = ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
    const ofKey = exact.get(key) ?? exact.set(key, new Map()).get(key);
    ofKey?.set(full, (ofKey.get(full) ?? 0) + 1);
  }
  const keys = [...exact.keys()].toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const colourOf = (key: number): Colour => {
    const [full = 0] = [...(exact.get(key) ?? [])]
      .toSorted(([, a], [, b]) => b - a)
      .map(([colour]) => colour);
    return [full >> 16, (full >> 8) & 255, full & 255];
  };
  const colours: Colour[] = [];
  for (const key of keys) {
    if (colours.length === mostColours) break;
    const colour = colourOf(key);
    if (colours.every((other) => distance(colour, other) > near)) colours.push(colour);
  }
  const indices = new Uint8Array(32_768);
  for (const key of keys) indices[key] = nearest(colourOf(key), colours);
  return { colours, indexOf: (key) => indices[key] ?? 0 };
}

function nearest(colour: Colour, colours: readonly Colour[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, other] of colours.entries()) {
    const away = distance(colour, other);
    if (away < least) [best, least] = [index, away];
  }
  return best;
}

function distance([r, g, b]: Colour, [otherR, otherG, otherB]: Colour): number {
  return (r - otherR) ** 2 + (g - otherG) ** 2 + (b - otherB) ** 2;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32([named]), named.length + 4);
  return whole;
}
