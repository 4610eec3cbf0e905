import type { LegendRow } from "../model/legend.ts";
import type { AtlasStore } from "./store.ts";

/** The map reports what its parts draw now; the same rows again are no change. */
export function reportLegend(store: AtlasStore, legend: readonly LegendRow[]): void {
  if (JSON.stringify(legend) !== JSON.stringify(store.getState().legend)) store.setState({ legend });
}
