import type { Geometry } from "geojson";
import type { Atlas, BuiltSite, Outlines } from "./atlas.ts";
import { isRegion } from "./around.ts";
import { directionDegrees, edgeDistanceMetres } from "./distance.ts";
import { boundsOfGeometry } from "./geometry-bounds.ts";
import { overlapsOf } from "./geometry/overlap.ts";
import { groundIn } from "./geometry/parts.ts";
import type { Localised } from "./localised.ts";
import type { Bounds } from "./mercator.ts";
import { promisesFor } from "./promises.ts";
import type { AtlasEvent } from "./rows.ts";
import { featureKey, type FeatureRef } from "./feature-ref.ts";

/** A site that a shape touches. */
export interface Touched {
  readonly site: BuiltSite;
  /** Null where the shape or the site has no ground. */
  readonly squareMetres: number | null;
  readonly shareOfShape: number | null;
  readonly shareOfSite: number | null;
}

export interface NearBrief {
  readonly site: BuiltSite;
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** What the atlas has to say of a shape. */
export interface Brief {
  readonly squareMetres: number | null;
  /** The largest share first. Regions are among them, as they lie about all else. */
  readonly touched: readonly Touched[];
  /** Of the sites together, without regions: ground that several cover counts once; null without ground. */
  readonly togetherSquareMetres: number | null;
  /** Whether some of it is covered by more than one. */
  readonly hasOverlaps: boolean;
  /** Within the radius and not touched, the nearest first. */
  readonly near: readonly NearBrief[];
  /** The districts of what is touched. */
  readonly districts: readonly Localised[];
  readonly promises: readonly { readonly site: BuiltSite; readonly promise: AtlasEvent }[];
  /** What was not looked at, because nobody knows where it lies. */
  readonly withoutPlace: readonly BuiltSite[];
  /** Measures that belong to no site. */
  readonly measuresWithoutPlace: number;
}

/** What counts as near, in metres. */
export const briefRadiusMetres = 1_000;

/** Two corners of ground that touch count as crossing only beyond that, in square metres. */
const leastTogether = 10;

/**
 * @param self what the shape is itself, which is left out.
 * @returns null where the outline of the shape crosses itself so often that it cannot be told in good time.
 */
export function briefOf(
  shape: Geometry,
  self: FeatureRef | null,
  atlas: Atlas,
  outlines: Outlines,
): Brief | null {
  const box = boundsOfGeometry(shape);
  const ownKey = self && featureKey(self);
  const placed = atlas.sites.flatMap((site) => {
    const outline = outlines.get(site.id);
    const isSelf = featureKey({ kind: "site", id: site.id }) === ownKey;
    // Later extents and groups lie where their originals and members do.
    const isLooked = !isSelf && !site.onRequest && !site.members && outline !== undefined;
    return isLooked && isWithin(box, boundsOfGeometry(outline)) ? [{ site, outline }] : [];
  });
  const ground = groundIn(shape);
  const grounds = placed.flatMap(({ site, outline }) => {
    const other = groundIn(outline);
    return other ? [[site, other] as const] : [];
  });
  const overlaps = ground && overlapsOf(ground, grounds, (site) => !isRegion(site));
  if (ground && !overlaps) return null;
  const covering = new Set(overlaps?.each.map(({ id }) => id));
  // Ground that covers something needs no distance, which takes long where there are many corners.
  const measured = placed.map(({ site, outline }) => ({
    site,
    outline,
    metres: covering.has(site) ? 0 : edgeDistanceMetres(shape, outline),
  }));
  const touched = measured
    .filter(({ metres }) => metres === 0)
    .flatMap(({ site }) => touchedBy(site, overlaps));
  const sum = touched
    .filter(({ site }) => !isRegion(site))
    .reduce((total, { squareMetres }) => total + (squareMetres ?? 0), 0);
  const together = overlaps?.togetherSquareMetres ?? null;
  return {
    squareMetres: overlaps?.squareMetres ?? null,
    touched: touched.toSorted((a, b) => (b.squareMetres ?? 0) - (a.squareMetres ?? 0)),
    togetherSquareMetres: together,
    hasOverlaps: together !== null && sum - together > leastTogether,
    near: measured
      .filter(({ metres }) => metres > 0 && metres <= briefRadiusMetres)
      .map(({ site, metres, outline }) => ({ site, metres, bearing: directionDegrees(shape, outline) }))
      .toSorted((a, b) => a.metres - b.metres),
    districts: differing(touched.flatMap(({ site }) => site.district ?? [])),
    promises: touched.flatMap(({ site }) =>
      promisesFor(atlas, site.id).map((promise) => ({ site, promise })),
    ),
    withoutPlace: atlas.sites.filter((site) => site.geometryType === "none" && !site.members),
    measuresWithoutPlace: atlas.measures.filter(({ siteIds }) => siteIds.length === 0).length,
  };
}

/** What only shares an edge with ground is not touched: nothing of it is covered. */
function touchedBy(site: BuiltSite, overlaps: ReturnType<typeof overlapsOf<BuiltSite>>): readonly Touched[] {
  const isGround = site.geometryType === "polygon";
  if (!overlaps || !isGround) return [{ site, squareMetres: null, shareOfShape: null, shareOfSite: null }];
  const overlap = overlaps.each.find(({ id }) => id === site);
  if (!overlap) return [];
  const { squareMetres } = overlap;
  return [
    {
      site,
      squareMetres,
      shareOfShape: squareMetres / overlaps.squareMetres,
      shareOfSite: site.drawnSquareMetres ? squareMetres / site.drawnSquareMetres : null,
    },
  ];
}

/** Degrees: more than a kilometre in Hong Kong. */
const reach = 0.012;

function isWithin([west, south, east, north]: Bounds, [w, s, e, n]: Bounds): boolean {
  return w <= east + reach && e >= west - reach && s <= north + reach && n >= south - reach;
}

function differing(texts: readonly Localised[]): readonly Localised[] {
  return texts.filter((text, index) => texts.findIndex(({ en }) => en === text.en) === index);
}
