/**
 * Hong Kong 1980 Grid (EPSG:2326) for callers that must not wait for the library of projections: it is fetched with the
 * first conversion. What has fetched the kernel anyway converts with `grid.ts`, without a promise.
 */

type Grid = typeof import("./grid.ts");

/** Metres. The whole frame of the map and a few kilometres around it. */
const limits = { easting: { min: 790_000, max: 880_000 }, northing: { min: 790_000, max: 860_000 } } as const;

export function isOnGrid(easting: number, northing: number): boolean {
  return isWithin(limits.easting, easting) && isWithin(limits.northing, northing);
}

function isWithin({ min, max }: { min: number; max: number }, value: number): boolean {
  return value >= min && value <= max;
}

/** Grid metres → WGS84 degrees. @throws RangeError when they are far from Hong Kong. */
export async function fromHk1980(easting: number, northing: number): Promise<[lng: number, lat: number]> {
  if (!isOnGrid(easting, northing)) throw offGrid(`easting ${easting}, northing ${northing}`);
  const { gridToDegrees } = await loadGrid();
  return gridToDegrees([easting, northing]);
}

/** WGS84 degrees → grid metres. @throws RangeError when they are far from Hong Kong. */
export async function toHk1980([lng, lat]: readonly [lng: number, lat: number]): Promise<
  [easting: number, northing: number]
> {
  const isOnGlobe = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  if (!isOnGlobe) throw offGrid(`longitude ${lng}, latitude ${lat}`);
  const { degreesToGrid } = await loadGrid();
  const [easting, northing] = degreesToGrid([lng, lat]);
  if (!isOnGrid(easting, northing)) throw offGrid(`longitude ${lng}, latitude ${lat}`);
  return [easting, northing];
}

/** Fetch the library when there is time: the first conversion then needs no network. */
export async function warmGrid(): Promise<void> {
  await loadGrid();
}

/** When it cannot be fetched, the next conversion tries again. */
function loadGrid(): Promise<Grid> {
  return import("./grid.ts");
}

function offGrid(position: string): RangeError {
  return new RangeError(`not on the Hong Kong 1980 Grid: ${position}`);
}
