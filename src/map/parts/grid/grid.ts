import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { gridLines, gridNumbersAlong, gridStepAt, gridSteps } from "../../../model/grid-lines.ts";
import { visibleViewport } from "../../living-picture.ts";
import type { MapScene } from "../../scene.ts";
import { fonts } from "../../style/expressions.ts";
import type { LayersOf, MapPart } from "../part.ts";

const layer = "grid";
const lineSource = "grid-lines";
const numberSource = "grid-numbers";
/** From the edges of what is seen of the map. */
const insetPixels = 14;
const noNumbers: FeatureCollection = { type: "FeatureCollection", features: [] };

/** The Hong Kong 1980 Grid: its lines, and its numbers where these meet the upper and the left edge of the view. */
export function grid(): MapPart {
  const data = gridLines();
  const isShown = ({ state }: MapScene): boolean => state.layers.includes(layer);
  return {
    id: layer,
    reads: [isShown],
    sources: () => ({
      [lineSource]: { type: "geojson", data },
      [numberSource]: { type: "geojson", data: noNumbers },
    }),
    layers: (scene) => (isShown(scene) ? { context: lines(scene), top: numbers(scene) } : {}),
    live: [
      {
        reads: [isShown, ({ state }) => state.viewport],
        apply: (map, scene) => {
          if (isShown(scene)) writeNumbers(map);
        },
      },
    ],
    legend: (scene) =>
      isShown(scene)
        ? [
            {
              id: "lines",
              sign: { shape: "line", colour: scene.palette.labelQuiet, width: 1 },
              label: { zhHant: "香港 1980 坐標網", zhHans: "香港 1980 坐标网", en: "Hong Kong 1980 Grid" },
              note: {
                zhHant: "數字為公里：E 向東，N 向北",
                zhHans: "数字为公里：E 向东，N 向北",
                en: "Numbers in kilometres: E east, N north",
              },
            },
          ]
        : [],
    // The numbers stay at the edges while the map moves; a picture of the map has them too.
    start: (map, store) => {
      const follow = (): void => {
        if (store.getState().layers.includes(layer)) writeNumbers(map);
      };
      map.on("move", follow);
      map.on("resize", follow);
    },
  };
}

const lines: LayersOf = ({ palette }) =>
  gridSteps.map(({ fromZoom, kilometres }) => ({
    id: `grid-${kilometres}`,
    type: "line",
    source: lineSource,
    minzoom: fromZoom,
    filter: ["==", ["get", "step"], kilometres],
    paint: {
      "line-color": palette.labelQuiet,
      "line-opacity": 0.6,
      "line-width": kilometres === 10 ? 1 : 0.6,
    },
  }));

const numbers: LayersOf = ({ palette }) => [
  {
    id: "grid-numbers",
    type: "symbol",
    source: numberSource,
    layout: {
      "text-field": ["get", "text"],
      "text-font": fonts.regular,
      "text-size": 11,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": palette.label, "text-halo-color": palette.labelHalo, "text-halo-width": 1.5 },
  },
];

function writeNumbers(map: MapLibreMap): void {
  void map.getSource<GeoJSONSource>(numberSource)?.setData({
    type: "FeatureCollection",
    features: edgesOf(map).flatMap((edge) => gridNumbersAlong(edge, gridStepAt(map.getZoom()))),
  });
}

/** The upper and the left edge of what is seen of the map, a little inside of it. */
function edgesOf(map: MapLibreMap): readonly (readonly [[number, number], [number, number]])[] {
  const { left, top, width, height } = visibleViewport(map);
  const at = (x: number, y: number): [number, number] => {
    const { lng, lat } = map.unproject([x, y]);
    return [lng, lat];
  };
  const [west, north] = [left + insetPixels, top + insetPixels];
  return [
    [at(west + 2 * insetPixels, north), at(left + width, north)],
    [at(west, north + 2 * insetPixels), at(west, top + height)],
  ];
}
