import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import { carriedLabel } from "../../../model/carried-words.ts";
import { carriedGround, carriedSquareMetres, middleOf } from "../../../model/geometry/carry.ts";
import { textIn } from "../../../model/localised.ts";
import { outlineOfCarried } from "../../../state/carried-outline.ts";
import type { MapScene } from "../../scene.ts";
import { fonts } from "../../style/expressions.ts";
import type { MapPart, PartLayers } from "../part.ts";
import { startCarrying } from "./drag.ts";
import { carriedFill, carriedLabels, carriedSource } from "./ids.ts";

interface CarriedProperties {
  /** Where it is taken from, the outline itself, and the place of its words. */
  readonly part: "home" | "outline" | "label";
  readonly label?: string;
}

/** An outline that the reader lays over another place, in its true size. */
export const carried: MapPart = {
  id: "carried",
  reads: [],
  // It changes with every movement of the pointer: it is set live, and the style stays the same.
  sources: () => ({
    [carriedSource]: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
  }),
  layers: carriedLayers,
  stageLabels: ({ palette }) => ({ [carriedLabels]: { text: ["get", "label"], colour: palette.ui.ink } }),
  live: [
    {
      reads: [
        ({ state }) => state.carried,
        ({ state }) => state.carriedOutline,
        ({ state }) => (state.carried?.of.kind === "drawing" ? state.drawings : null),
        ({ outlines }) => outlines,
        ({ language }) => language,
      ],
      isPerFrame: true,
      apply: (map, scene) =>
        void map.getSource<GeoJSONSource>(carriedSource)?.setData(carriedFeatures(scene)),
    },
  ],
  legend: (scene) => {
    const name = nameOf(scene);
    if (name === null || !outlineOfCarried(scene.state, scene.outlines)) return [];
    return [
      {
        id: "carried",
        label: {
          zhHant: `${name}：真實大小，移到別處比較`,
          en: `${name}: true size, laid over another place`,
          zhHans: `${name}：真实大小，移到别处比较`,
        },
        sign: { shape: "area", colour: `${scene.palette.ui.ink}30`, outline: scene.palette.ui.ink },
      },
    ];
  },
  start: startCarrying,
};

type CarriedFeatures = FeatureCollection<Geometry, CarriedProperties>;

export function carriedFeatures(scene: MapScene): CarriedFeatures {
  const { state, outlines, language } = scene;
  const home = outlineOfCarried(state, outlines);
  const ground = home && state.carried && carriedGround(home, state.carried);
  const middle = ground && (state.carried?.at ?? middleOf(ground));
  if (!ground || !middle) return { type: "FeatureCollection", features: [] };
  const label = carriedLabel(nameOf(scene) ?? "", carriedSquareMetres(home), language);
  return {
    type: "FeatureCollection",
    features: [
      feature(home, { part: "home" }),
      feature(ground, { part: "outline" }),
      feature({ type: "Point", coordinates: [...middle] }, { part: "label", label }),
    ],
  };
}

function feature(geometry: Geometry, properties: CarriedProperties): Feature<Geometry, CarriedProperties> {
  return { type: "Feature", geometry, properties };
}

/** What it is called; empty for what has no name of its own, null while nothing is carried. */
function nameOf({ state, atlas, language }: MapScene): string | null {
  const of = state.carried?.of;
  if (!of) return null;
  switch (of.kind) {
    case "site": {
      const site = atlas.site(of.id);
      return site ? textIn(site.short, language) : "";
    }
    case "drawing":
      return state.drawings.find(({ id }) => id === of.id)?.name ?? "";
    case "own":
      return state.ownLayers.find(({ id }) => id === of.layer)?.name ?? "";
    default:
      return "";
  }
}

function carriedLayers({ palette, flavour }: MapScene): PartLayers {
  const { ink } = palette.ui;
  const round = { "line-cap": "round", "line-join": "round" } as const;
  const line = (
    id: string,
    part: CarriedProperties["part"],
    paint: Extract<LayerSpecification, { type: "line" }>["paint"],
  ): LayerSpecification => ({
    id: `${carriedSource}/${id}`,
    type: "line",
    source: carriedSource,
    filter: isPart(part),
    layout: round,
    ...(paint && { paint }),
  });
  return {
    spot: [
      line("home", "home", { "line-color": ink, "line-width": 1.4, "line-dasharray": [1, 3] }),
      {
        id: carriedFill,
        type: "fill",
        source: carriedSource,
        filter: isPart("outline"),
        paint: { "fill-color": ink, "fill-opacity": flavour === "dark" ? 0.3 : 0.2 },
      },
      line("casing", "outline", { "line-color": palette.labelHalo, "line-width": 6, "line-opacity": 0.85 }),
      line("outline", "outline", { "line-color": ink, "line-width": 2.4 }),
    ],
    top: [
      {
        id: carriedLabels,
        type: "symbol",
        source: carriedSource,
        filter: isPart("label"),
        layout: {
          "text-field": ["get", "label"],
          "text-font": fonts.bold,
          "text-size": 13,
          "text-max-width": 18,
          "text-allow-overlap": true,
        },
        paint: { "text-color": ink, "text-halo-color": palette.labelHalo, "text-halo-width": 2.2 },
      },
    ],
  };
}

function isPart(part: CarriedProperties["part"]): ExpressionSpecification {
  return ["==", ["get", "part"], part];
}
