import { indexAtlas } from "../../../src/model/atlas.ts";
import { basisNow, statusNow } from "../../../src/model/status.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** By then the time of every promise has run out. */
const endOfTime = "9999-12-31";

/**
 * Sites that only the paper has under construction: works end, so years later that is no status of today. A later fact
 * has to say so, or the promise of the paper has to name the sites that it changes, so that its time can run out.
 */
export function checkStaleStatus({ sites, events, sources }: Geodata): Problem[] {
  const none = { version: 1, placeCounts: {}, sites: [], editions: [] } as const;
  const rows = { categories: [], units: [], measures: [], figures: [] };
  const atlas = indexAtlas({ ...none, ...rows, events, sources, asOf: endOfTime });
  return sites
    .map(({ properties }) => properties)
    .filter((site) => statusNow(atlas, site) === "works" && basisNow(atlas, site).as === "paper")
    .map(({ id, statusAtPaper }) => ({
      file: "sites.geojson",
      id,
      field: "statusAtPaper",
      value: statusAtPaper,
      message: "is under construction by the paper alone, and no promise of it can run out",
    }));
}
