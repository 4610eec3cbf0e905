import type { PlaceKind } from "./kinds.ts";

const wideKinds: ReadonlySet<PlaceKind> = new Set(["district", "region", "city", "river", "water"]);

/** Lesser islands are as small as a town. 1 is the first rank. */
const lastWideRank = 2;

/** Whether a place is so large that a distance to its point says little about the rest of it. */
export function isWide(kind: PlaceKind, rank: number): boolean {
  return wideKinds.has(kind) || (kind === "island" && rank <= lastWideRank);
}
