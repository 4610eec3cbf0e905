import { isSearched, type Panel } from "../model/choice/panel.ts";
import { suspended } from "../model/choice/stage.ts";
import { wholeMeasures } from "../model/measure-filter.ts";
import type { AtlasState } from "./store.ts";

/** On the ground floor the spot and the filter of the measures are given up; a search goes no further than its panels. */
export function panelOpened(
  state: AtlasState,
  panel: Panel,
): Pick<AtlasState, "panel" | "spot" | "query" | "measureFilter" | "stage"> {
  return {
    panel,
    stage: suspended(state.stage),
    measureFilter: panel.kind === "sites" ? wholeMeasures : state.measureFilter,
    spot: panel.kind === "sites" ? null : state.spot,
    query: isSearched(panel) && panel.kind === state.panel.kind ? state.query : "",
  };
}
