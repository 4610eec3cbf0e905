import type { Feature, FeatureCollection, Position } from "geojson";
import { isInExtent } from "../../src/model/mercator.ts";
import { linesOf, polygonsOf, positionsOf } from "./positions.ts";

export interface Expected {
  /** Least and most features, as a share of the current file's: [0.9, 1.1] lets one in ten come or go. */
  ratio: [least: number, most: number];
  /** A property whose values must all still be there, such as a district's code. */
  identity?: string;
}

/**
 * Refuses a layer that cannot be the one it replaces: empty, broken or out of the frame, with other kinds of geometry or
 * other properties, far more or fewer features, a district lost, or lying elsewhere. Throws with the bad value.
 */
export function checkLayer(
  features: Feature[],
  current: FeatureCollection,
  { ratio, identity }: Expected,
): void {
  if (features.length === 0) throw new Error("no feature is left");
  features.forEach(checkGeometry);
  checkCount(features.length, current.features.length, ratio);
  checkSame("geometry", features.map(familyOf), current.features.map(familyOf));
  checkSame("properties", features.flatMap(propertyNames), current.features.flatMap(propertyNames));
  if (identity) checkNoneLost(identity, features, current.features);
  checkExtent(features, current.features);
}

function checkGeometry(feature: Feature, index: number): void {
  const name = `feature ${index} (${JSON.stringify(feature.properties)})`;
  const positions = positionsOf(feature.geometry);
  if (positions.length === 0) throw new Error(`${name} has no coordinates`);
  const outside = positions.find((position) => !position.every(Number.isFinite) || !isInExtent(position));
  if (outside) throw new Error(`${name} lies outside the map frame at [${outside.join(", ")}]`);
  const open = polygonsOf(feature.geometry)
    .flat()
    .find((ring) => !isClosedRing(ring));
  if (open)
    throw new Error(`${name} has a broken ring of ${open.length} positions at [${open[0]?.join(", ")}]`);
  const short = linesOf(feature.geometry).find((line) => line.length < 2);
  if (short) throw new Error(`${name} has a line of ${short.length} positions`);
}

function isClosedRing(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function checkCount(count: number, before: number, [least, most]: Expected["ratio"]): void {
  if (count >= before * least && count <= before * most) return;
  throw new Error(`${count} features where the current file has ${before}`);
}

function checkSame(what: string, found: string[], before: string[]): void {
  const [now, then] = [found, before].map((words) => [...new Set(words)].toSorted().join(", "));
  if (now !== then) throw new Error(`the ${what} would be "${now}" where the current file has "${then}"`);
}

function familyOf({ geometry }: Feature): string {
  return geometry.type.replace("Multi", "");
}

function propertyNames({ properties }: Feature): string[] {
  return Object.keys(properties ?? {});
}

function checkNoneLost(identity: string, features: Feature[], before: Feature[]): void {
  const found = new Set(features.map(({ properties }) => properties?.[identity]));
  const lost = before.map(({ properties }) => properties?.[identity]).filter((value) => !found.has(value));
  if (lost.length > 0) throw new Error(`${identity} ${lost.join(", ")} would be lost`);
}

/** A quarter of the frame's size: a layer whose edge moves further is mirrored, cut off or another place. */
const mostDriftDegrees = 0.15;

function checkExtent(features: Feature[], before: Feature[]): void {
  const [now, then] = [extentOf(features), extentOf(before)];
  if (now.every((side, index) => Math.abs(side - (then[index] ?? side)) <= mostDriftDegrees)) return;
  throw new Error(`it would reach over [${now.join(", ")}] where the current file has [${then.join(", ")}]`);
}

function extentOf(features: Feature[]): number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of features.flatMap(({ geometry }) => positionsOf(geometry))) {
    [west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ];
  }
  return [west, south, east, north];
}
