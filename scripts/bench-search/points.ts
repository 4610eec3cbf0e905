import { mapExtent } from "../../src/model/mercator.ts";

/** Degrees of one point after another. */
export interface Points {
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
}

/** Points strewn evenly over the frame of the map, the same for the same seed. */
export function seededPoints(count: number, seed: number): Points {
  const [west, south, east, north] = mapExtent;
  const random = randomFrom(seed);
  const lngs = new Float64Array(count);
  const lats = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    lngs[i] = west + random() * (east - west);
    lats[i] = south + random() * (north - south);
  }
  return { lngs, lats };
}

/** Numbers from 0 up to 1: Tommy Ettinger's mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same points as GeoJSON positions. */
export function positionsOf({ lngs, lats }: Points): [lng: number, lat: number][] {
  return Array.from(lngs, (lng, i) => [lng, lats[i] ?? NaN]);
}
