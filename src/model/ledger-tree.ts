import type { Atlas, BuiltSite } from "./atlas.ts";
import { landLedger, type LedgerLine } from "./ledger.ts";
import type { Figure } from "./rows.ts";

/** A counted area with what was said of it later: its pieces, and other figures for the whole. */
export interface CountedBranch {
  readonly figure: Figure;
  /** Areas of sites inside it: part of the counted figure, not beside it. */
  readonly parts: readonly Figure[];
  /** Other areas given later for the same land or for a larger extent around it. */
  readonly later: readonly Figure[];
}

/** Every area of the data in one place of the ledger. */
export interface LedgerTree {
  readonly counted: readonly CountedBranch[];
  readonly containers: readonly LedgerLine[];
  /** Land that lies outside Hong Kong, in whole or in part, and is not the paper's. */
  readonly outside: readonly Figure[];
  readonly floor: readonly Figure[];
  /** Given later, for land that the paper gives no area of. */
  readonly elsewhere: readonly Figure[];
  /** For comparison only. */
  readonly reference: readonly Figure[];
}

export function ledgerTree(atlas: Atlas): LedgerTree {
  const { counted, containers } = landLedger(atlas.figures);
  const land = atlas.figures.filter(({ role }) => role === "land-area");
  const beyond = land.filter((figure) => isBeside(figure) && liesOutside(atlas, figure));
  const later = land.filter((figure) => figure.ledger === "later" && !beyond.includes(figure));
  const branches = counted.map((figure) => branchOf(atlas, figure, later));
  const listed = new Set([...beyond, ...branches.flatMap((branch) => [...branch.parts, ...branch.later])]);
  return {
    counted: branches,
    containers,
    outside: beyond,
    floor: atlas.figures.filter(({ role }) => role === "floor-area"),
    elsewhere: later.filter((figure) => !listed.has(figure)),
    reference: land.filter((figure) => figure.ledger === "reference" && !listed.has(figure)),
  };
}

function isBeside({ ledger }: Figure): boolean {
  return ledger === "later" || ledger === "reference";
}

function branchOf(atlas: Atlas, figure: Figure, later: readonly Figure[]): CountedBranch {
  const whole = figure.areaOf ?? "";
  const parts = later.filter(({ areaOf }) => areaOf !== undefined && atlas.site(areaOf)?.partOf === whole);
  return {
    figure,
    parts,
    later: later.filter((each) => !parts.includes(each) && speaksOf(atlas, each, whole)),
  };
}

/** Is a figure about this site, or about a larger extent that is drawn over it? */
function speaksOf(atlas: Atlas, { areaOf, siteIds }: Figure, whole: string): boolean {
  if (siteIds.includes(whole)) return true;
  const extent = areaOf === undefined ? undefined : atlas.site(areaOf);
  return extent?.onRequest === true && extent.overlaps.includes(whole);
}

function liesOutside(atlas: Atlas, { areaOf, siteIds }: Figure): boolean {
  const sites = areaOf === undefined ? siteIds : [areaOf];
  return sites.some((id) => isAbroad(atlas.site(id)));
}

function isAbroad(site: BuiltSite | undefined): boolean {
  return site !== undefined && site.outsideHongKong !== "no";
}
