import { area, bbox, feature, featureCollection, intersect } from "@turf/turf";
import type { Geometry, MultiPolygon, Polygon } from "geojson";
import { isPolygonal } from "../../src/model/distance.ts";
import type { SiteFeature } from "./read.ts";

/** Outlines are drawn by hand: neighbours may overlap by this share of the smaller one. */
const overlapTolerance = 0.1;

type Ground = Polygon | MultiPolygon;

/** The ground that two outlines share, in square metres, where it is more than hand-drawn edges explain; else 0. */
export function sharedSquareMetres(a: Ground, b: Ground): number {
  if (!boxesMeet(a, b)) return 0;
  const both = intersect(featureCollection([feature(a), feature(b)]));
  const shared = both ? area(both) : 0;
  return shared > overlapTolerance * Math.min(area(a), area(b)) ? shared : 0;
}

/** The sites that are drawn over the same ground as this one; regions lie over everything and are left out. */
export function overlapsOf(from: SiteFeature, all: readonly SiteFeature[]): readonly string[] {
  const ground = groundOf(from);
  if (!ground) return [];
  return all.flatMap((other) => {
    const otherGround = other === from ? null : groundOf(other);
    return otherGround && sharedSquareMetres(ground, otherGround) > 0 ? [other.properties.id] : [];
  });
}

function groundOf({ properties, geometry }: SiteFeature): Ground | null {
  return properties.kind !== "area" && isPolygonal(geometry) ? geometry : null;
}

function boxesMeet(a: Geometry, b: Geometry): boolean {
  const [west, south, east, north] = bbox(a);
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(b);
  return west < otherEast && otherWest < east && south < otherNorth && otherSouth < north;
}
