import { type FetchData, plannedRailFile } from "../../../data/data-file.ts";
import { boundsOfRail, type PlannedRail } from "../../../model/planned-rail.ts";
import type { MapScene } from "../../scene.ts";
import { type MapPart, surrounding } from "../part.ts";
import { railFeatures } from "./features.ts";
import {
  plannedRailDashes,
  plannedRailLayers,
  plannedRailSource,
  railLabels,
  railLines,
  railStations,
} from "./layers.ts";

const layer = "planned-rail";

export async function loadPlannedRail(fetchData: FetchData): Promise<MapPart> {
  return plannedRail(await fetchData(plannedRailFile));
}

/** Railways that are planned, drawn to say where and no more. */
export function plannedRail(rail: PlannedRail): MapPart {
  const data = railFeatures(rail);
  const ids = new Set(data.features.map(({ id }) => id));
  const isShown = ({ state }: MapScene): boolean => state.layers.includes(layer);
  return {
    id: layer,
    reads: [isShown],
    // The source stays while the layer is off: it holds what is marked, and the map has read it already.
    sources: () => ({ [plannedRailSource]: { type: "geojson", data } }),
    layers: (scene) =>
      isShown(scene)
        ? { context: [...railLines(scene), ...railStations(scene)], labels: railLabels(scene) }
        : {},
    target: (ref) =>
      ref.kind === "layer" && ref.layer === layer && ids.has(ref.id)
        ? { source: plannedRailSource, id: ref.id }
        : null,
    boundsOf: (ref) => (ref.kind === "layer" && ref.layer === layer ? boundsOfRail(rail, ref.id) : null),
    touch: {
      layers: () => Object.values(plannedRailLayers),
      // Sites are what the atlas is about: only regions, which lie under everything, come after.
      hit: ({ id }) =>
        typeof id === "number" ? { ref: { kind: "layer", layer, id }, rank: surrounding - 1 } : null,
    },
    legend: (scene) => (isShown(scene) ? legendRows(scene, rail) : []),
  };
}

function legendRows(
  { palette }: MapScene,
  { legend: { line, station, note } }: PlannedRail,
): ReturnType<NonNullable<MapPart["legend"]>> {
  return [
    {
      id: "line",
      sign: { shape: "line", colour: palette.station, width: 2, dashes: plannedRailDashes },
      label: line,
      note,
    },
    { id: "station", sign: { shape: "point", colour: palette.station }, label: station },
  ];
}
