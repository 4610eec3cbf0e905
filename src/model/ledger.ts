import type { Figure } from "./rows.ts";

/** One line of the land ledger: a land area the paper states, with the land it contains. */
export interface LedgerLine {
  readonly figure: Figure;
  readonly contains: readonly Figure[];
}

/** The land areas that the paper states: those added to the total, and wholes that contain them. */
export interface LandLedger {
  /** Each counted once; square metres add up to `totalSquareMetres`. */
  readonly counted: readonly Figure[];
  /** Wholes that reach beyond what is counted, such as the zone of 540 ha: shown, never added. */
  readonly containers: readonly LedgerLine[];
  /** Derived: the sum of the counted lines. */
  readonly totalSquareMetres: number;
}

export function landLedger(figures: readonly Figure[]): LandLedger {
  const land = figures.filter((figure) => figure.role === "land-area");
  const counted = land.filter((figure) => figure.ledger === "counted");
  const containers = land
    .filter((figure) => figure.ledger === "container")
    .map((figure) => ({ figure, contains: counted.filter((part) => part.within === figure.id) }));
  return { counted, containers, totalSquareMetres: counted.reduce((sum, figure) => sum + figure.value, 0) };
}

/**
 * Pairs of counted areas of which one lies inside the other, so that adding both counts land twice.
 * @param partOf the site that a site is a piece of, or null.
 */
export function countedTwice(
  figures: readonly Figure[],
  partOf: (siteId: string) => string | null,
): readonly (readonly [Figure, Figure])[] {
  const counted = landLedger(figures).counted;
  const inside = (inner: Figure, outer: Figure): boolean =>
    inner !== outer && inner.areaOf !== undefined && ancestors(inner.areaOf, partOf).has(outer.areaOf ?? "");
  return counted.flatMap((outer) =>
    counted.filter((inner) => inside(inner, outer)).map((inner) => [inner, outer] as const),
  );
}

function ancestors(siteId: string, partOf: (siteId: string) => string | null): Set<string> {
  const found = new Set<string>([siteId]);
  for (let next = partOf(siteId); next !== null && !found.has(next); next = partOf(next)) found.add(next);
  return found;
}
