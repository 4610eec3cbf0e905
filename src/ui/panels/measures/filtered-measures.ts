import { useMemo } from "preact/hooks";
import { type MeasureFacts, measureFacts } from "../../../model/measure-facts.ts";
import {
  activeClauses,
  type Clause,
  type MeasureFilter,
  type FilteredMeasures,
  applyMeasureFilter,
} from "../../../model/measure-filter.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { findMeasures } from "./find.ts";

/** The filter of the measures and its result. */
export interface Choice extends FilteredMeasures {
  readonly all: readonly MeasureFacts[];
  readonly filter: MeasureFilter;
  readonly query: string;
  readonly active: readonly Clause[];
}

const queryOf = ({ query }: AtlasState): string => query;
const filterOf = ({ measureFilter }: AtlasState): MeasureFilter => measureFilter;

export function useFilteredMeasures(): Choice {
  const { atlas } = useApp();
  const { language } = useText();
  const query = useAtlasState(queryOf).trim();
  const filter = useAtlasState(filterOf);
  const all = useMemo(() => measureFacts(atlas), [atlas]);
  const found = useMemo(
    () => (query === "" ? null : new Set(findMeasures(atlas, query, language).map(({ id }) => id))),
    [atlas, query, language],
  );
  const filtered = useMemo(() => applyMeasureFilter(all, filter, found), [all, filter, found]);
  return { ...filtered, all, filter, query, active: activeClauses(filter, found) };
}
