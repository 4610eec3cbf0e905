import { addProtocol } from "maplibre-gl";
import type { LegendRow } from "../../../model/legend.ts";
import type { OwnLayer } from "../../../model/own-layer.ts";
import type { LayerTile, MapScene } from "../../scene.ts";
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
    layersOf(scene).filter(({ isVisible }) => isVisible);
  return {
    id: "own-layers",
    reads: [({ state }) => state.ownLayers],
    // A layer that is not shown keeps its source: what is marked stays marked, and its tiles need not be cut again.
    sources: (scene) =>
      Object.fromEntries(
        layersOf(scene).map(({ id, bounds }) => [
          sourceOfLayer(id),
          {
            type: "vector",
            tiles: [`${layerScheme}://${id}/{z}/{x}/{y}`],
            maxzoom: deepestTileZoom,
            ...(bounds && { bounds: [...bounds] }),
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
    legend: (scene) => shownOf(scene).map(legendRow),
  };
}

/** One protocol for every map of the page, the living one and those for pictures. */
function answerTiles(tile: LayerTile): void {
  addProtocol(layerScheme, async ({ url }) => {
    const [layer = "", ...place] = url.slice(`${layerScheme}://`.length).split("/");
    const [z = 0, x = 0, y = 0] = place.map(Number);
    const data = await tile(layer, z, x, y);
    return { data: data ? data.buffer : new ArrayBuffer(0) };
  });
}

function legendRow({ id, name, shapes, style: { colour, width } }: OwnLayer): Omit<LegendRow, "part"> {
  const label = { zhHant: name, en: name };
  if (shapes.includes("area"))
    return { id, label, sign: { shape: "area", colour: `${colour}40`, outline: colour } };
  if (shapes.includes("line")) return { id, label, sign: { shape: "line", colour, width } };
  return { id, label, sign: { shape: "point", colour } };
}
