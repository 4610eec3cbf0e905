import type { Atlas, BuiltSite } from "./atlas.ts";
import { shownArea, type ShownArea } from "./area.ts";

export interface SiteLand {
  readonly site: BuiltSite;
  readonly area: ShownArea;
}

/** What a selection of sites adds up to, no ground counted twice. */
export interface LandTotal {
  /** Square metres of the counted sites in Hong Kong, and of those outside it. */
  readonly inHongKong: number;
  readonly outside: number;
  /** The largest first. */
  readonly counted: readonly SiteLand[];
  /** Sites that share ground with a counted one. */
  readonly left: readonly { readonly site: BuiltSite; readonly inside: BuiltSite }[];
  /** Sites on both sides of the boundary: how much lies in Hong Kong is not stated, so they are shown, never added. */
  readonly across: readonly SiteLand[];
  /** Regions: context for what lies in them, and never counted. */
  readonly context: readonly BuiltSite[];
  /** Sites of which no area is known. */
  readonly without: readonly BuiltSite[];
}

/** Adds up any selection; of sites that share ground the larger counts. The order of the ids makes no difference. */
export function landTotal(atlas: Atlas, siteIds: readonly string[]): LandTotal {
  const chosen = new Set(siteIds);
  const sites = atlas.sites.filter(({ id }) => chosen.has(id));
  const places = sites.filter(({ kind }) => kind !== "area");
  const lands = places.flatMap((site): SiteLand[] => {
    const area = shownArea(atlas, site);
    return area ? [{ site, area }] : [];
  });
  const { counted, left } = countOnce(
    atlas,
    lands.filter(({ site }) => site.outsideHongKong !== "partly"),
  );
  const sum = (side: BuiltSite["outsideHongKong"]): number =>
    counted.reduce(
      (total, { site, area }) => total + (site.outsideHongKong === side ? area.squareMetres : 0),
      0,
    );
  return {
    inHongKong: sum("no"),
    outside: sum("yes"),
    counted,
    left,
    across: lands.filter(({ site }) => site.outsideHongKong === "partly"),
    context: sites.filter(({ kind }) => kind === "area"),
    without: places.filter((site) => !lands.some((land) => land.site === site)),
  };
}

/** Do two sites share ground: as whole and part, as group and member, or by their outlines? */
export function doOverlap(atlas: Atlas, a: BuiltSite, b: BuiltSite): boolean {
  return liesIn(atlas, a, b) || liesIn(atlas, b, a) || a.overlaps.includes(b.id) || b.overlaps.includes(a.id);
}

function countOnce(atlas: Atlas, lands: readonly SiteLand[]): Pick<LandTotal, "counted" | "left"> {
  const counted: SiteLand[] = [];
  const left: { site: BuiltSite; inside: BuiltSite }[] = [];
  for (const land of lands.toSorted(largestFirst)) {
    const over = counted.find(({ site }) => doOverlap(atlas, site, land.site));
    if (over) left.push({ site: land.site, inside: over.site });
    else counted.push(land);
  }
  return { counted, left };
}

function largestFirst(a: SiteLand, b: SiteLand): number {
  return b.area.squareMetres - a.area.squareMetres || (a.site.id < b.site.id ? -1 : 1);
}

function liesIn(atlas: Atlas, inner: BuiltSite, outer: BuiltSite): boolean {
  if (outer.members?.includes(inner.id)) return true;
  const seen = new Set([inner.id]);
  for (let next = inner.partOf; next !== null && !seen.has(next); next = atlas.site(next)?.partOf ?? null) {
    if (next === outer.id) return true;
    seen.add(next);
  }
  return false;
}
