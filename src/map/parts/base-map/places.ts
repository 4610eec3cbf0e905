import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { SiteFeatures } from "../../../model/atlas.ts";
import type { LayersOf, MapPart } from "../part.ts";
import { byZoom, fonts, nameIn, otherNameIn } from "../../style/expressions.ts";
import { basemapSources } from "./basemap-file.ts";

const deepestZoom = 24;

/** What lies on land and is lived in; each rank of the gazetteer comes in at its own zoom. */
const settled = ["city", "region", "town", "neighbourhood", "village", "facility"];
const rankFromZoom: readonly (readonly [rank: number, zoom: number])[] = [
  [1, 8],
  [2, 9],
  [3, 11.4],
  [4, 12.6],
  [5, 13.8],
];

const isSettled: FilterSpecification = ["in", ["get", "kind"], ["literal", settled]];

/** Towns have room for both names from z 12 on. */
function townName(language: Parameters<typeof nameIn>[0]): ExpressionSpecification {
  return ["format", nameIn(language), {}, "\n", {}, otherNameIn(language), { "font-scale": 0.72 }];
}

const placeLabels: LayersOf = ({ palette, language, features }) => {
  const namedBySites = namesAtEveryZoom(features);
  return rankFromZoom.toReversed().map(([rank, zoom]) => ({
    id: layerOf(rank),
    type: "symbol",
    source: "places",
    minzoom: zoom,
    filter: [
      "all",
      isSettled,
      ["==", ["get", "rank"], rank],
      ["!", ["in", ["get", "name_en"], ["literal", namedBySites]]],
    ],
    layout: {
      "text-field":
        rank <= 2 ? ["step", ["zoom"], nameIn(language), 12, townName(language)] : nameIn(language),
      "text-font": rank <= 2 ? fonts.bold : fonts.regular,
      "text-size":
        rank <= 2
          ? byZoom(9, 11.5, 12, 14.5, 15, 17)
          : rank === 3
            ? byZoom(11, 11, 15, 14)
            : byZoom(12, 10.5, 16, 13),
      "text-letter-spacing": rank <= 2 && language !== "en" ? 0.08 : 0.02,
      "text-max-width": 7,
      "text-padding": rank <= 2 ? 8 : 6,
      "text-line-height": 1.1,
    },
    paint: {
      "text-color": rank <= 3 ? palette.label : palette.labelQuiet,
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.4,
      "text-halo-blur": 0.4,
    },
  }));
};

function layerOf(rank: number): string {
  return `places-${rank}`;
}

/** English names that the labels of sites give already, at every zoom. */
function namesAtEveryZoom({ features }: SiteFeatures): string[] {
  return features.flatMap(({ properties: { from, to, en } }) =>
    from === 0 && to >= deepestZoom ? [en] : [],
  );
}

const islandLabels: LayersOf = ({ palette, language }) => [
  {
    id: "islands",
    type: "symbol",
    source: "places",
    filter: ["==", ["get", "kind"], "island"],
    minzoom: 10.6,
    layout: {
      "text-field": nameIn(language),
      "text-font": fonts.regular,
      "text-size": byZoom(10.5, 10, 15, 13),
      "text-letter-spacing": 0.06,
      "text-max-width": 6,
      "text-padding": 10,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": palette.labelQuiet, "text-halo-color": palette.labelHalo, "text-halo-width": 1.3 },
  },
];

export const places: MapPart = {
  id: "places",
  reads: [],
  sources: ({ base }) => basemapSources(base, "places"),
  layers: (scene) => ({ labels: [...islandLabels(scene), ...placeLabels(scene)] }),
  // Between the towns lie the sites: the back row is given no other place to find its way by.
  stageLabels: ({ language, palette }) => {
    const label = { text: nameIn(language), colour: palette.label };
    return { [layerOf(1)]: label, [layerOf(2)]: label };
  },
};
