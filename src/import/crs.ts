import { degrees, type ToWgs84 } from "./check-geometry.ts";
import type { CrsId } from "./report.ts";

/**
 * The coordinate systems that files for Hong Kong come in. HK1980 is always read with its own seven parameters: the
 * text of a `.prj` has none, and positions read from it alone lie 304 m off.
 */
interface Crs {
  readonly epsg: readonly number[];
  /** As proj4 wants it; null where no definition is needed. */
  readonly definition: string | null;
  /** Where its coordinates are taken for possible. */
  readonly range: Range;
  /** The same about Hong Kong, for a guess from numbers alone. */
  readonly around: Range;
}

interface Range {
  readonly x: readonly [least: number, most: number];
  readonly y: readonly [least: number, most: number];
}

const world: Range = { x: [-180, 180], y: [-90, 90] };
const hongKong: Range = { x: [113.7, 114.6], y: [22, 22.7] };
const utm: Range = { x: [100_000, 900_000], y: [0, 10_000_000] };

const systems: Readonly<Record<CrsId, Crs>> = {
  wgs84: { epsg: [4326, 4979, 4490], definition: null, range: world, around: hongKong },
  "wgs84-lat-first": {
    epsg: [],
    definition: null,
    range: { x: world.y, y: world.x },
    around: { x: hongKong.y, y: hongKong.x },
  },
  hk1980: {
    // 102140 is what Esri called it before.
    epsg: [2326, 102140],
    definition: null,
    range: { x: [700_000, 950_000], y: [700_000, 950_000] },
    around: { x: [790_000, 880_000], y: [790_000, 860_000] },
  },
  "web-mercator": {
    epsg: [3857, 900913, 102100, 102113, 3785],
    definition: "+proj=merc +a=6378137 +b=6378137 +units=m +nadgrids=@null",
    range: { x: [-20_037_509, 20_037_509], y: [-20_048_967, 20_048_967] },
    around: { x: [12_657_000, 12_758_000], y: [2_513_000, 2_600_000] },
  },
  "hk1980-geographic": {
    epsg: [4611],
    definition: null,
    range: world,
    around: hongKong,
  },
  "utm-49n": {
    epsg: [32649],
    definition: "+proj=utm +zone=49 +datum=WGS84 +units=m",
    range: utm,
    around: { x: [780_000, 880_000], y: [2_430_000, 2_530_000] },
  },
  "utm-50n": {
    epsg: [32650],
    definition: "+proj=utm +zone=50 +datum=WGS84 +units=m",
    range: utm,
    around: { x: [160_000, 260_000], y: [2_430_000, 2_530_000] },
  },
};

/** The system of an EPSG code; null where the atlas does not know it. */
export function crsOfEpsg(code: number): CrsId | null {
  const found = Object.entries(systems).find(([, { epsg }]) => epsg.includes(code));
  return found ? (found[0] as CrsId) : null;
}

/** The EPSG code in a name such as `urn:ogc:def:crs:EPSG::2326` or `EPSG:2326`; CRS84 is 4326 with longitude first. */
export function epsgOfName(name: string): number | null {
  if (/CRS:?84$/i.test(name)) return 4326;
  const code = /EPSG:(?:[\d.]*:)?(\d{4,6})$/i.exec(name)?.[1];
  return code === undefined ? null : Number(code);
}

/** Systems in which a position would lie about Hong Kong, the usual one first. */
export function crsAbout(x: number, y: number): readonly CrsId[] {
  const isIn = ({ around }: Crs): boolean => isWithin(around.x, x) && isWithin(around.y, y);
  const usual: readonly CrsId[] = [
    "wgs84",
    "wgs84-lat-first",
    "hk1980",
    "web-mercator",
    "utm-50n",
    "utm-49n",
  ];
  return usual.filter((id) => isIn(systems[id]));
}

/** Coordinates of a system → WGS84 degrees; null outside its range. The library is fetched when it is needed. */
export async function toWgs84From(id: CrsId): Promise<ToWgs84> {
  const { range } = systems[id];
  if (id === "wgs84") return degrees;
  const isPossible = (x: number, y: number): boolean => isWithin(range.x, x) && isWithin(range.y, y);
  if (id === "wgs84-lat-first") return (x, y) => (isPossible(x, y) ? [y, x] : null);
  const convert = await converterOf(id);
  return (x, y) => {
    if (!isPossible(x, y)) return null;
    const [lng, lat] = convert([x, y]);
    return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null;
  };
}

async function converterOf(id: CrsId): Promise<(position: [number, number]) => [number, number]> {
  const { geographicDefinition, gridToDegrees } = await import("../model/geometry/grid.ts");
  if (id === "hk1980") return gridToDegrees;
  const definition = id === "hk1980-geographic" ? geographicDefinition : systems[id].definition;
  if (definition === null) throw new RangeError(`there is no definition of ${id}`);
  const { default: proj4 } = await import("proj4");
  const converter = proj4(definition, "WGS84");
  return (position) => converter.forward<[number, number]>(position);
}

function isWithin([least, most]: readonly [number, number], value: number): boolean {
  return value >= least && value <= most;
}
