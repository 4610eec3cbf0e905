import { booleanPointInPolygon } from "@turf/turf";
import { isPolygonal } from "../../../src/model/distance.ts";
import { intersection } from "../../../src/model/geometry/combine.ts";
import { areaSquareMetres } from "../../../src/model/geometry/measure.ts";
import type { Ground } from "../../../src/model/geometry/parts.ts";
import type { Localised } from "../../../src/model/localised.ts";
import { overlapsOf } from "../overlaps.ts";
import type { Problem } from "../problem.ts";
import type { SiteFeature } from "../read.ts";

/** Outlines are drawn by hand: so much of a part may lie outside its whole. */
const outsideTolerance = 0.05;

/** Sites drawn over others without a word, parts drawn outside their wholes, points outside what their basis names. */
export function checkDrawnOver(sites: readonly SiteFeature[]): Problem[] {
  const byId = new Map(sites.map((site) => [site.properties.id, site]));
  return sites.flatMap((site) => [
    ...checkOverlaps(site, sites, byId),
    ...checkPart(site, byId),
    ...checkNamed(site, sites),
  ]);
}

/** One of the two says so in its basis, by the name of the other; wholes and parts need not. */
function checkOverlaps(
  site: SiteFeature,
  all: readonly SiteFeature[],
  byId: ReadonlyMap<string, SiteFeature>,
): Problem[] {
  const { id } = site.properties;
  return overlapsOf(site, all)
    .filter((other) => id < other && !isWithin(id, other, byId) && !isWithin(other, id, byId))
    .filter((other) => !says(site, byId.get(other)) && !says(byId.get(other), site))
    .map((other) => problem(site, other, "is drawn over the same ground, and neither basis says so"));
}

function isWithin(id: string, whole: string, byId: ReadonlyMap<string, SiteFeature>): boolean {
  const partOf = byId.get(id)?.properties.partOf ?? null;
  return partOf !== null && (partOf === whole || isWithin(partOf, whole, byId));
}

function says(site: SiteFeature | undefined, other: SiteFeature | undefined): boolean {
  if (!site || !other) return false;
  const { basis } = site.properties;
  const names: readonly Localised[] = [other.properties.short, other.properties.name];
  return (
    names.some(({ zhHant }) => basis.zhHant.includes(zhHant)) && names.some(({ en }) => basis.en.includes(en))
  );
}

function checkPart(site: SiteFeature, byId: ReadonlyMap<string, SiteFeature>): Problem[] {
  const whole = byId.get(site.properties.partOf ?? "");
  const ground = whole && groundOf(whole);
  if (!whole || !ground || whole.properties.kind === "area" || isInside(site, ground)) return [];
  return [problem(site, whole.properties.id, "is the whole, and this is drawn outside it")];
}

/** “In Cyberport”: a point lies in what its basis says it lies in. */
function checkNamed(site: SiteFeature, all: readonly SiteFeature[]): Problem[] {
  if (site.geometry?.type !== "Point") return [];
  const { basis } = site.properties;
  return all
    .filter(({ properties }) =>
      new RegExp(`\\b[Ii]n (?:the )?${escaped(properties.short.en)}\\b`).test(basis.en),
    )
    .filter((named) => {
      const ground = groundOf(named);
      return ground !== null && !isInside(site, ground) && site.properties.partOf !== named.properties.id;
    })
    .map((named) =>
      problem(site, named.properties.id, "is named in the basis, and the point lies outside it"),
    );
}

function isInside({ geometry }: SiteFeature, ground: Ground): boolean {
  if (geometry?.type === "Point") return booleanPointInPolygon(geometry, ground);
  if (!isPolygonal(geometry)) return true;
  const inside = areaSquareMetres(intersection(geometry, ground));
  return inside >= (1 - outsideTolerance) * areaSquareMetres(geometry);
}

function groundOf({ geometry }: SiteFeature): Ground | null {
  return isPolygonal(geometry) ? geometry : null;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function problem({ properties }: SiteFeature, value: string, message: string): Problem {
  return { file: "sites.geojson", id: properties.id, field: "geometry", value, message };
}
