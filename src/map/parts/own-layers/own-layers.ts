import { addProtocol } from "maplibre-gl";
import type { LegendRow, LegendSign } from "../../../model/legend.ts";
import { rangeText } from "../../../model/layer-filter.ts";
import { classesOf, type ColourClass, isClassHidden } from "../../../model/layer-colours.ts";
import { isOnStage } from "../../../model/choice/stage.ts";
import { isOwnId } from "../../../model/own-tour.ts";
import { drawnLayers } from "../../../model/scene-layers.ts";
import type { OwnLayer } from "../../../model/own-layer.ts";
import { type LayerTile, readTileView, tileViewOf, tileViewText } from "../../../model/tile-view.ts";
import type { MapScene } from "../../scene.ts";
import type { MapPart } from "../part.ts";
import {
  layerIdsOf,
  layerOfSource,
  layerScheme,
  shapesLayer,
  sourceOfLayer,
  styleLayersOf,
} from "./layers.ts";

/** As deep as tiles are cut (layer-tiles.ts). */
const deepestTileZoom = 16;
/** Square metres of a square degree here, for which of two areas is meant: the smaller. */
const squareMetresPerSquareDegree = 1.15e10;

/** The layers that the reader brought, drawn from tiles that a worker cuts. @param tile Resolves to null where nothing lies. */
export function ownLayers(tile: LayerTile): MapPart {
  answerTiles(tile);
  const layersOf = ({ state }: MapScene): readonly OwnLayer[] =>
    state.ownLayers.filter(({ bounds }) => bounds);
  const shownOf = (scene: MapScene): readonly OwnLayer[] =>
    isPrivate(scene)
      ? []
      : drawnLayers(scene.state.ownLayers, scene.state.sceneLayers).filter(({ bounds }) => bounds);
  return {
    id: "own-layers",
    reads: [({ state }) => state.ownLayers, ({ state }) => state.sceneLayers, isPrivate],
    // A layer that is not shown keeps its source: what is marked stays marked, and its tiles need not be cut again.
    sources: (scene) =>
      Object.fromEntries(
        layersOf(scene).map((layer) => [
          sourceOfLayer(layer.id),
          {
            type: "vector",
            tiles: [`${layerScheme}://${layer.id}/{z}/{x}/{y}/${tileViewText(tileViewOf(layer))}`],
            maxzoom: deepestTileZoom,
            ...(layer.bounds && { bounds: [...layer.bounds] }),
          },
        ]),
      ),
    // The first of the list lies on top.
    layers: (scene) => ({
      "own-layers": shownOf(scene)
        .toReversed()
        .flatMap((layer) => styleLayersOf(layer, scene)),
    }),
    target: (ref, scene) =>
      ref.kind === "own" && layersOf(scene).some(({ id }) => id === ref.layer)
        ? { source: sourceOfLayer(ref.layer), sourceLayer: shapesLayer, id: ref.id }
        : null,
    touch: {
      layers: (scene) => shownOf(scene).flatMap(({ id }) => layerIdsOf(id)),
      hit: ({ id, properties, source, layer }) => {
        const own = layerOfSource(source);
        if (own === null || typeof id !== "number") return null;
        const size = Number(properties["size"] ?? 0);
        const rank = layer.type === "fill" ? size * size * squareMetresPerSquareDegree : 0;
        return { ref: { kind: "own", layer: own, id }, rank };
      },
    },
    legend: (scene) => shownOf(scene).flatMap(legendRows),
  };
}

/** Before an audience only the reader's own tours show what the reader brought. */
function isPrivate({ state }: MapScene): boolean {
  return isOnStage(state) && state.stage !== null && !isOwnId(state.stage.tour);
}

/** One protocol for every map of the page, the living one and those for pictures. */
function answerTiles(tile: LayerTile): void {
  addProtocol(layerScheme, async ({ url }) => {
    const [layer = "", z, x, y, view = ""] = url.slice(`${layerScheme}://`.length).split("/");
    const place = { z: Number(z), x: Number(x), y: Number(y) };
    const data = await tile(layer, place, readTileView(view));
    return { data: data ? data.buffer : new ArrayBuffer(0) };
  });
}

type Row = Omit<LegendRow, "part">;

/** One row, or a heading with a row for each class of colour, which shows and hides the class. */
function legendRows(layer: OwnLayer): readonly Row[] {
  const { id, name, style, filter } = layer;
  const by = style.colourBy;
  const label = { zhHant: name, en: name };
  if (!by) return [{ id, label, sign: signOf(layer, style.colour) }];
  const field = { zhHant: by.field, en: by.field };
  const classes = classesOf(by).map((each): Row => {
    const isOn = !isClassHidden(filter, by, each);
    return {
      id: `${id}/${each.key}`,
      label: classLabel(each),
      sign: signOf(layer, each.colour),
      ...(each.count !== null && { count: each.count }),
      ...(each.holds && { toggle: { layer: id, key: each.key, isOn } }),
    };
  });
  return [{ id, label, note: field, sign: null }, ...classes];
}

/** A value as it stands in the file, or the bounds of a range. */
function classLabel({ holds }: ColourClass): Row["label"] {
  if (!holds) return "other";
  if ("value" in holds && holds.value === "") return "no-value";
  if ("value" in holds) return { zhHant: holds.value, en: holds.value };
  const range = rangeText(holds);
  return { zhHant: range, en: range };
}

function signOf({ shapes, style: { width } }: OwnLayer, colour: string): LegendSign {
  if (shapes.includes("area")) return { shape: "area", colour: `${colour}40`, outline: colour };
  if (shapes.includes("line")) return { shape: "line", colour, width };
  return { shape: "point", colour };
}
