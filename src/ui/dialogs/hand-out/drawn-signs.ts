import type { BuiltSite } from "../../../model/atlas.ts";
import {
  type Precision,
  precisions,
  type SiteKind,
  siteKinds,
  type Status,
  statuses,
} from "../../../model/kinds.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { Reads } from "../../../state/reads.ts";

export interface DrawnSigns {
  readonly kinds: readonly SiteKind[];
  readonly statuses: readonly Status[];
  readonly precisions: readonly Precision[];
}

/** The signs that the legend of these sites explains, in the order of the tables. */
export function signsOf(
  reads: Pick<Reads, "statusThen">,
  state: AtlasState,
  sites: readonly BuiltSite[],
): DrawnSigns {
  const then = reads.statusThen(state);
  // A region is drawn as an edge only, so its status has no sign.
  const filled = sites.filter(({ kind }) => kind !== "area");
  return {
    kinds: siteKinds.filter((kind) => sites.some((site) => site.kind === kind)),
    statuses: statuses.filter((status) => filled.some(({ id }) => then(id) === status)),
    precisions: precisions.filter((precision) => sites.some((site) => site.precision === precision)),
  };
}
