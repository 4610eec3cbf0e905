import type { Camera } from "../model/choice/camera.ts";
import type { Carried } from "../model/choice/carried.ts";
import { type Filter, noFilter } from "../model/choice/filter.ts";
import type { LayerId } from "../model/choice/layers.ts";
import type { Panel } from "../model/choice/panel.ts";
import type { PromiseSort, Sort } from "../model/choice/sorts.ts";
import { radiusRange, type Spot } from "../model/choice/spot.ts";
import type { Stage } from "../model/choice/stage.ts";
import type { TableSubject } from "../model/choice/table.ts";
import type { FeatureRef } from "../model/feature-ref.ts";
import type { Drawing } from "../model/drawing/drawing.ts";
import type { Language } from "../model/localised.ts";
import { type MeasureFilter, wholeMeasures } from "../model/measure-filter.ts";
import type { Verdict } from "../model/verdicts.ts";

/** The part of the state that a link carries. */
export interface UrlState extends Filter {
  readonly panel: Panel;
  readonly language: Language;
  /** What the map last reported or a link asked for; null before either. The map owns its camera: ask with `focus`. */
  readonly camera: Camera | null;
  /** The layers that the reader turned on, in the order of their table. */
  readonly layers: readonly LayerId[];
  /** What stands side by side, at most `mostCompared`; the others are compared with the first. */
  readonly compared: readonly FeatureRef[];
  /** The outline that is laid over another place. */
  readonly carried: Carried | null;
  /** The order of the list of sites. */
  readonly sort: Sort;
  /** What narrows the measures; it stays while one of them, or a site of it, is looked at. */
  readonly measureFilter: MeasureFilter;
  /** The verdicts that the promise book shows, in the order of the table; empty = all. */
  readonly verdicts: readonly Verdict[];
  readonly promiseSort: PromiseSort;
  /** What stands in the search box, or in that of the measures. */
  readonly query: string;
  /** Where the reader asks from; it stays while the sites found there are looked at. */
  readonly spot: Spot | null;
  readonly radiusMetres: number;
  /** The table below the map; a link carries those of the atlas, not those of what the reader brought or drew. */
  readonly table: TableSubject | null;
  /** The tour that is being shown. */
  readonly stage: Stage | null;
  /** Drawings that a link brought; they become the reader's own only when the reader says so. */
  readonly linkedDrawings: readonly Drawing[];
  /** A whole tour, packed, that a link brought; it is stored only when the reader says so. */
  readonly made: string | null;
}

/** What an empty link means. */
export const initialUrlState: UrlState = {
  panel: { kind: "sites" },
  language: "zh-Hant",
  camera: null,
  ...noFilter,
  month: null,
  clock: "known",
  layers: [],
  compared: [],
  carried: null,
  sort: "group",
  measureFilter: wholeMeasures,
  verdicts: [],
  promiseSort: "due",
  query: "",
  spot: null,
  radiusMetres: radiusRange.usual,
  table: null,
  stage: null,
  linkedDrawings: [],
  made: null,
};
