import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type FetchData, localPlacesFile } from "../../../data/data-file.ts";
import type { LocalPlacesFile } from "../../../model/local-places.ts";
import type { Language } from "../../../model/localised.ts";
import { placeImageName } from "../../images/names.ts";
import { byZoom, fonts } from "../../style/expressions.ts";
import type { LayersOf, MapPart } from "../part.ts";
import { placeFeatures, type PlaceProperties } from "./features.ts";

export const localPlacesSource = "local-places";

const nameProperty: Readonly<Record<Language, keyof PlaceProperties>> = {
  "zh-Hant": "zhHant",
  "zh-Hans": "zhHans",
  en: "en",
};

const isRoad: FilterSpecification = ["==", ["get", "isRoad"], true];
const isShown: FilterSpecification = ["<=", ["get", "from"], ["zoom"]];
const hasSign: ExpressionSpecification = ["!=", ["get", "sign"], ""];

/** Villages, estates, schools, hospitals, parks and the like, under every other name of the map. */
const labels: LayersOf = ({ palette, language, flavour }) => {
  const paint = {
    "text-color": palette.labelQuiet,
    "text-halo-color": palette.labelHalo,
    "text-halo-width": 1.3,
    "text-halo-blur": 0.3,
  };
  const layout = {
    "text-field": ["get", nameProperty[language]] satisfies ExpressionSpecification,
    "text-font": fonts.regular,
    "text-max-width": language === "en" ? 7 : 8,
    "text-line-height": 1.1,
    "symbol-sort-key": ["get", "order"] satisfies ExpressionSpecification,
  };
  return [
    {
      id: "local-roads",
      type: "symbol",
      source: localPlacesSource,
      minzoom: 13,
      filter: ["all", isShown, isRoad],
      layout: {
        ...layout,
        "text-size": byZoom(14, 9.5, 17, 11),
        "text-padding": 8,
        "text-letter-spacing": 0.04,
      },
      paint,
    },
    {
      id: "local-places",
      type: "symbol",
      source: localPlacesSource,
      minzoom: 13,
      filter: ["all", isShown, ["!", isRoad]],
      layout: {
        ...layout,
        "text-size": byZoom(13, 10.5, 16, 12),
        "text-padding": 4,
        "icon-image": ["case", hasSign, placeImageName(flavour, ["get", "sign"]), ""],
        "icon-padding": 2,
        "text-variable-anchor-offset": [
          "case",
          hasSign,
          ["literal", ["left", [0.75, 0], "right", [-0.75, 0], "top", [0, 0.7], "bottom", [0, -0.7]]],
          ["literal", ["center", [0, 0]]],
        ],
        "text-justify": "auto",
      },
      paint,
    },
  ];
};

type Features = ReturnType<typeof placeFeatures>;

/** Thousands of features, built once: a source that stays the same object need not be compared. */
const built = new WeakMap<LocalPlacesFile, Features>();

function featuresOf(file: LocalPlacesFile): Features {
  const data = built.get(file) ?? placeFeatures(file);
  built.set(file, data);
  return data;
}

/** Fetched when the map is first seen from near, or before; what is drawn is built only for a map that shows it. */
export async function loadLocalPlaces(fetchData: FetchData): Promise<MapPart> {
  const file = await fetchData(localPlacesFile);
  return {
    id: "local-places",
    reads: [],
    sources: () => ({ [localPlacesSource]: { type: "geojson", data: featuresOf(file) } }),
    layers: (scene) => ({ labels: labels(scene) }),
  };
}
