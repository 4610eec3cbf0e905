import { bbox } from "@turf/turf";
import type { Geometry } from "geojson";
import { isPolygonal } from "../../src/model/distance.ts";
import { intersection } from "../../src/model/geometry/combine.ts";
import { areaSquareMetres } from "../../src/model/geometry/measure.ts";
import type { Ground } from "../../src/model/geometry/parts.ts";
import type { SiteFeature } from "./read.ts";

/** Outlines are drawn by hand: neighbours may overlap by this share of the smaller one. */
const overlapTolerance = 0.1;

/** The ground that two outlines share, in square metres, where it is more than hand-drawn edges explain; else 0. */
export function sharedSquareMetres(a: Ground, b: Ground): number {
  if (!boxesMeet(a, b)) return 0;
  const shared = areaSquareMetres(intersection(a, b));
  return shared > overlapTolerance * Math.min(areaSquareMetres(a), areaSquareMetres(b)) ? shared : 0;
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
