import type { Geometry, Position } from "geojson";
import type { BuiltSite, Outlines } from "./atlas.ts";
import { bearingDegrees, nearestOf } from "./distance.ts";

/** A site as seen from a position. */
export interface NearSite {
  readonly site: BuiltSite;
  /** To the nearest edge, 0 inside. */
  readonly metres: number;
  /** Of that edge, WGS84. */
  readonly nearest: Position;
  /** Towards it, degrees clockwise from north; null inside. */
  readonly bearing: number | null;
}

/** Every site of the atlas stands in exactly one of the lists. */
export interface Around {
  /** Nearest first; of two that are equally near, the smaller. */
  readonly sites: readonly NearSite[];
  /** Regions that the position lies in: where one is, not what is near. */
  readonly within: readonly NearSite[];
  /** Later extents that the position lies in: more land than the paper's, and drawn only on request. */
  readonly later: readonly NearSite[];
  readonly withoutPlace: readonly BuiltSite[];
  /** Other later extents, and groups, lie where their originals and members do, which are measured. */
  readonly apart: readonly BuiltSite[];
}

/** @param at WGS84 [longitude, latitude]. */
export function sitesAround(at: Position, sites: readonly BuiltSite[], outlines: Outlines): Around {
  const measured = sites.filter(isMeasured).flatMap((site) => seenFrom(at, site, outlines.get(site.id)));
  const later = sites
    .filter(({ onRequest, geometryType }) => onRequest && geometryType !== "none")
    .flatMap((site) => seenFrom(at, site, outlines.get(site.id)))
    .filter(({ metres }) => metres === 0);
  const isToldAsLater = (site: BuiltSite): boolean => later.some((seen) => seen.site === site);
  const isContext = ({ site, metres }: NearSite): boolean => isRegion(site) && metres === 0;
  return {
    sites: measured.filter((seen) => !isContext(seen)).toSorted(byDistance),
    within: measured.filter(isContext),
    later,
    withoutPlace: sites.filter((site) => site.geometryType === "none" && !site.members),
    apart: sites.filter((site) => (site.onRequest || site.members) && !isToldAsLater(site)),
  };
}

/** Of what lies around, the sites with these ids. */
export function onlyThese(
  { sites, within, later, withoutPlace, apart }: Around,
  ids: readonly string[],
): Around {
  const wanted = new Set(ids);
  const isWanted = ({ id }: BuiltSite): boolean => wanted.has(id);
  return {
    sites: sites.filter(({ site }) => isWanted(site)),
    within: within.filter(({ site }) => isWanted(site)),
    later: later.filter(({ site }) => isWanted(site)),
    withoutPlace: withoutPlace.filter(isWanted),
    apart: apart.filter(isWanted),
  };
}

/** Those whose nearest edge lies within the radius. */
export function withinRadius(sites: readonly NearSite[], radiusMetres: number): readonly NearSite[] {
  return sites.filter(({ metres }) => metres <= radiusMetres);
}

function isMeasured({ geometryType, onRequest, members }: BuiltSite): boolean {
  return geometryType !== "none" && !onRequest && !members;
}

function seenFrom(at: Position, site: BuiltSite, outline: Geometry | undefined): NearSite[] {
  if (!outline) return [];
  const { metres, position, isInside } = nearestOf(at, outline);
  return [{ site, metres, nearest: position, bearing: isInside ? null : bearingDegrees(at, position) }];
}

/** Drawn regions have no neighbours of their own; a locality that is only a point has. */
export function isRegion({ kind, geometryType }: BuiltSite): boolean {
  return kind === "area" && geometryType === "polygon";
}

function byDistance(a: NearSite, b: NearSite): number {
  return a.metres - b.metres || (a.site.drawnSquareMetres ?? 0) - (b.site.drawnSquareMetres ?? 0);
}
