/**
 * Sizes that people know, measured in the base map itself (Lands Department, 1:50,000): the park of the same name in
 * geodata/basemap/parks_urban.geojson, and the island in land.geojson. test/model/everyday-size.test.ts measures both anew.
 */
export const everydaySizes = {
  victoriaPark: { squareMetres: 191_332, at: [114.1885, 22.2822] },
  hongKongIsland: { squareMetres: 78_708_119, at: [114.18, 22.26] },
} as const;
export type EverydaySize = keyof typeof everydaySizes;

/** How many times, or which share of, something that everybody knows. */
export interface EverydayComparison {
  readonly with: EverydaySize;
  readonly times: number;
}

/** Up to 60 parks people can imagine; beyond that a share of the island says more. */
const mostParks = 60;

export function everydayComparison(squareMetres: number): EverydayComparison {
  const parks = squareMetres / everydaySizes.victoriaPark.squareMetres;
  if (parks <= mostParks) return { with: "victoriaPark", times: parks };
  return { with: "hongKongIsland", times: squareMetres / everydaySizes.hongKongIsland.squareMetres };
}
