import type { Map as MapLibreMap } from "maplibre-gl";
import type { LegendRow } from "../model/legend.ts";
import { reportLegend } from "../state/actions/map.ts";
import type { AtlasStore } from "../state/store.ts";
import { type Marker, markReads } from "./marks.ts";
import type { LazyPart, MapPart, Read } from "./parts/part.ts";
import type { MapScene } from "./scene.ts";
import { buildStyle } from "./style/build-style.ts";
import type { Restyler } from "./style/restyle.ts";
import type { Duty } from "./walk.ts";

/** What every part may read without listing it in `reads`. */
const sceneReads: readonly Read[] = [
  ({ language }) => language,
  ({ flavour }) => flavour,
  ({ stageTextPixels }) => stageTextPixels,
];

interface Means {
  readonly map: MapLibreMap;
  readonly store: AtlasStore;
  readonly restyler: Restyler;
  readonly mark: Marker;
}

/** Everything on one map that follows from the state, collected from its parts: style, legend, live settings, marks. */
export function dutiesOf(parts: readonly MapPart[], { map, store, restyler, mark }: Means): readonly Duty[] {
  const reads = [...sceneReads, ...parts.flatMap((part) => part.reads)];
  const runMark = (scene: MapScene): void => mark(scene, parts);
  return [
    { reads, run: (scene) => restyler.apply(buildStyle(scene, parts)) },
    { reads, run: (scene) => reportLegend(store, legendOf(parts, scene)) },
    ...parts.flatMap(({ live = [] }) =>
      live.map(({ apply, ...when }): Duty => ({ ...when, run: (scene) => apply(map, scene) })),
    ),
    { reads: markReads, run: runMark },
    ...parts.flatMap(({ related }) => (related ? [{ ...related, run: runMark }] : [])),
  ];
}

export function fetchDuty(lazy: LazyPart, fetchIt: () => void): Duty {
  return {
    reads: [lazy.isNeeded],
    run: (scene) => {
      if (lazy.isNeeded(scene)) fetchIt();
    },
  };
}

function legendOf(parts: readonly MapPart[], scene: MapScene): readonly LegendRow[] {
  return parts.flatMap(({ id: part, legend }) => legend?.(scene).map((row) => ({ ...row, part })) ?? []);
}
