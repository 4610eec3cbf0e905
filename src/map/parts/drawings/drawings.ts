import type { GeoJSONSource } from "maplibre-gl";
import { isOnStage } from "../../../model/choice/stage.ts";
import type { Drawing } from "../../../model/drawing/drawing.ts";
import { hasArea } from "../../../model/drawing/drawing.ts";
import type { LegendRow, LegendSign } from "../../../model/legend.ts";
import { isOwnId } from "../../../model/own-tour.ts";
import type { MapScene } from "../../scene.ts";
import type { MapPart } from "../part.ts";
import { startDrawing } from "./draw-by-pointer.ts";
import { draftFeatures, drawingFeatures, labelOf } from "./features.ts";
import { draftSource, drawingSource, drawingTouchLayers } from "./ids.ts";
import { draftLayers, drawnLayers } from "./layers.ts";

/** What the reader drew, and what is being drawn. */
export const drawings: MapPart = {
  id: "drawings",
  reads: [
    ({ state }) => state.drawings,
    ({ state }) => state.linkedDrawings,
    // While it is changed it is drawn as a draft.
    ({ state }) => state.draft?.drawing ?? null,
    isPrivate,
  ],
  sources: (scene) => ({
    [drawingSource]: {
      type: "geojson",
      data: drawingFeatures(shownDrawings(scene), scene.language),
      promoteId: "id",
    },
    // Changes with every movement of the pointer: it is set live, and the style stays the same.
    [draftSource]: { type: "geojson", data: draftFeatures(null, scene.language) },
  }),
  layers: (scene) => ({ ...drawnLayers(scene), top: draftLayers(scene) }),
  live: [
    {
      reads: [({ state }) => state.draft, ({ language }) => language],
      isPerFrame: true,
      apply: (map, { state, language }) =>
        void map.getSource<GeoJSONSource>(draftSource)?.setData(draftFeatures(state.draft, language)),
    },
  ],
  target: (ref, scene) =>
    ref.kind === "drawing" && shownDrawings(scene).some(({ id }) => id === ref.id)
      ? { source: drawingSource, id: ref.id }
      : null,
  touch: {
    layers: () => drawingTouchLayers,
    hit: ({ id, properties, layer }) =>
      typeof id === "string"
        ? {
            ref: { kind: "drawing", id },
            rank: layer.type === "fill" ? Number(properties["size"] ?? 0) : 0,
          }
        : null,
  },
  legend: (scene) => shownDrawings(scene).map((drawing) => legendRow(drawing, scene)),
  start: startDrawing,
};

function shownDrawings(scene: MapScene): readonly Drawing[] {
  const { drawings: own, linkedDrawings, draft } = scene.state;
  const shown = own.filter(({ id, isVisible }) => isVisible && id !== draft?.drawing);
  return [...(isPrivate(scene) ? [] : shown), ...linkedDrawings];
}

/** Before an audience only the reader's own tours show what the reader drew. */
function isPrivate({ state }: MapScene): boolean {
  return isOnStage(state) && state.stage !== null && !isOwnId(state.stage.tour);
}

function legendRow(drawing: Drawing, { language }: MapScene): Omit<LegendRow, "part"> {
  const label = labelOf(drawing, language).replaceAll("\n", " · ");
  return { id: drawing.id, label: { zhHant: label, en: label, zhHans: label }, sign: signOf(drawing) };
}

function signOf({ shape, style: { colour, width } }: Drawing): LegendSign {
  if (hasArea(shape)) return { shape: "area", colour: `${colour}40`, outline: colour };
  return shape.kind === "line" ? { shape: "line", colour, width } : { shape: "point", colour };
}
