/**
 * How the point of a place was got, and within how many metres 90 of 100 such points were right where they could be
 * compared (geodata/README.md); null where the place has no middle, such as a road, or nothing was compared.
 */
export const pointBases = {
  label: null,
  lot: 25,
  facility: 130,
  stops: 160,
  stop: 140,
  address: 50,
  inside: 60,
  "road-stop": null,
  "road-facility": null,
  "road-address": null,
  "road-name": null,
} as const satisfies Readonly<Record<string, number | null>>;
export type PointBasis = keyof typeof pointBases;

/** Whether the point is that of something long, which has no middle. */
export function isPointOfRoad(basis: PointBasis): boolean {
  return basis.startsWith("road-");
}

/** From so many metres on, a distance from the point is told in whole hundreds. */
const roughFromMetres = 100;

/** How far off the point may be where that matters to what is told of it; null where it does not, or is not known. */
export function roughMetres(basis: PointBasis): number | null {
  const metres = pointBases[basis];
  return metres !== null && metres >= roughFromMetres ? metres : null;
}

const nearestToMiddle = "(?:, nearest to the middle of [1-9][0-9]*)?";

/** The words of the data, whole; the count within them is for who checks the data. */
const patterns: readonly (readonly [PointBasis, RegExp])[] = [
  ["label", /^surveyed label$/],
  ["lot", /^registered lot$|^middle of [1-9][0-9]* registered lots$/],
  ["facility", /^facility$|^middle of [1-9][0-9]* entries$/],
  ["stop", /^median of 1 stop$/],
  ["stops", /^median of [1-9][0-9]* stops$/],
  ["address", /^address point$|^median of [1-9][0-9]* address points$/],
  [
    "inside",
    /^median of [1-9][0-9]* addresses in it$|^facility in it$|^facility at the same address$|^facility at the pier$/,
  ],
  ["road-stop", new RegExp(`^stop on the road${nearestToMiddle}$`)],
  ["road-facility", new RegExp(`^facility on the road${nearestToMiddle}$`)],
  ["road-address", new RegExp(`^address on the road${nearestToMiddle}$`)],
  ["road-name", new RegExp(`^stop named after the road${nearestToMiddle}$`)],
];

/** Null for words that are no basis. */
export function readPointBasis(words: string): PointBasis | null {
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
