import type { Atlas } from "../model/atlas.ts";
import { type Filter, isFiltered, passingSites } from "../model/choice/filter.ts";
import type { Panel } from "../model/choice/panel.ts";
import { type Stage, subjectsOnStage } from "../model/choice/stage.ts";
import { type StatusThen, type Time, isOtherTime, statusTable, statusThenIn } from "../model/choice/time.ts";
import type { FeatureRef } from "../model/feature-ref.ts";
import { featureOfPanel } from "./features.ts";
import type { AtlasState } from "./store.ts";

/**
 * What follows from the state. The same inputs give the same object, so that a subscriber can compare by identity. Each
 * store has reads of its own: two that look at different states, as while pictures are taken, do not disturb each other.
 */
export interface Reads {
  readonly atlas: Atlas;
  /** The features that the reader selected: what compare, hand-out and export speak of. */
  readonly selection: (state: Pick<AtlasState, "panel" | "compared">) => readonly FeatureRef[];
  /** Ids of the sites that the filter lets through, in the order of the data. */
  readonly visibleSiteIds: (filter: Filter) => readonly string[];
  /**
   * Ids of the sites that panel and scene speak of beside the selected one: a measure's sites, the members of a group,
   * the subjects of the scene on the stage.
   */
  readonly relatedSiteIds: (state: RelatedTo) => readonly string[];
  /** The state of a site at the chosen time. */
  readonly statusThen: (time: Time) => StatusThen;
  /** A read of a part that comes later: the pure function with its last result remembered for this store. */
  readonly derive: <Arguments extends readonly unknown[], Result>(
    compute: (...given: Arguments) => Result,
  ) => (...given: Arguments) => Result;
}

/** The same for all that have none, so that from one of them to the next nothing changes. */
const none: readonly never[] = [];

type RelatedTo = { readonly panel: Panel; readonly stage: Stage | null };

export function createReads(atlas: Atlas): Reads {
  const table = memoizeLast(() => statusTable(atlas));
  const statusThen = memoizeLast((month: Time["month"], clock: Time["clock"]): StatusThen =>
    statusThenIn(table(), { month, clock }, atlas),
  );
  const filterable = { atlas, statusThen: (time: Time): StatusThen => statusThen(time.month, time.clock) };
  const filtered = memoizeLast(
    (
      kinds: Filter["kinds"],
      statuses: Filter["statuses"],
      districts: Filter["districts"],
      promisedBefore: Filter["promisedBefore"],
      moreThanHectares: Filter["moreThanHectares"],
      month: Filter["month"],
      clock: Filter["clock"],
    ): readonly string[] =>
      passingSites(
        { kinds, statuses, districts, promisedBefore, moreThanHectares, month, clock },
        filterable,
      ).map(({ id }) => id),
  );
  const selectedIn = memoizeLast((panel: Panel, compared: readonly FeatureRef[]): readonly FeatureRef[] => {
    if (panel.kind === "compare") return compared;
    const ref = featureOfPanel(panel);
    return ref ? [ref] : none;
  });
  const relatedIn = memoizeLast((panel: Panel, subjects: readonly string[]): readonly string[] => {
    const related = [...relatedToPanel(panel, atlas), ...subjects];
    return related.length > 0 ? related : none;
  });
  const derived = new Map<unknown, unknown>();
  const derive: Reads["derive"] = <Arguments extends readonly unknown[], Result>(
    compute: (...given: Arguments) => Result,
  ) => {
    if (!derived.has(compute)) derived.set(compute, memoizeLast(compute));
    return derived.get(compute) as (...given: Arguments) => Result;
  };
  return {
    ...filterable,
    selection: ({ panel, compared }) => selectedIn(panel, compared),
    visibleSiteIds: ({ kinds, statuses, districts, promisedBefore, moreThanHectares, month, clock }) => {
      // The time matters only to those who ask for a state: else nothing changes with it.
      const time = statuses.length > 0 ? ([month, clock] as const) : ([null, "known"] as const);
      return filtered(kinds, statuses, districts, promisedBefore, moreThanHectares, ...time);
    },
    relatedSiteIds: ({ panel, stage }) => relatedIn(panel, subjectsOnStage({ stage })),
    derive,
  };
}

/** A measure's sites, and the members of a group. In the order of the data. */
export function relatedToPanel(panel: Panel, atlas: Atlas): readonly string[] {
  if (panel.kind === "site") return atlas.site(panel.id)?.members ?? [];
  if (panel.kind !== "measure") return [];
  const named = atlas.measure(panel.id)?.siteIds ?? [];
  return [...new Set(named.flatMap((id) => [id, ...(atlas.site(id)?.members ?? [])]))];
}

/**
 * Whether sentence and timeline are shown: they come after the map, so as not to hold it up, or at once where a link
 * speaks of them.
 */
export function areToolsShown(state: AtlasState): boolean {
  return state.mapState !== "picture" || isFiltered(state) || isOtherTime(state);
}

/** While a tour is on the stage, or a table in its place, the editor is hidden. */
export function isEditorShown({ editing, stage, table }: AtlasState): boolean {
  return editing !== null && stage === null && table === null;
}

/** While the comparison itself is not shown, what was chosen for it stands at the foot of the panels. */
export function hasCompareTray({ compared, panel, stage }: AtlasState): boolean {
  return compared.length > 0 && panel.kind !== "compare" && stage === null;
}

export function isTableShown({ table, stage }: AtlasState): boolean {
  return table !== null && stage === null;
}

/** Whether the reader is asked what to do with the tour that a link brought. */
export function isLinkedTourOffered({ made, stage }: AtlasState): boolean {
  return made !== null && stage === null;
}

export function isLeftTourOffered({ leftTour, stage, editing }: AtlasState): boolean {
  return leftTour !== null && stage === null && editing === null;
}

/** Never during a tour, or while one is edited. */
export function isNewVersionOffered({ offline, stage, editing }: AtlasState): boolean {
  return offline === "new-version" && stage === null && editing === null;
}

/** Remembers the last result, so that the same arguments give the same object. Made for each store, never for a module. */
function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (!last || given.some((argument, index) => argument !== last?.given[index]))
      last = { given, result: compute(...given) };
    return last.result;
  };
}
