import {
  expression,
  featureFilter,
  latest,
  type StylePropertySpecification,
  type StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { buildSiteFeatures } from "../../scripts/geodata/build.ts";
import { type Atlas, indexAtlas, outlinesOf, type SiteFeatures } from "../../src/model/atlas.ts";
import { monthOf } from "../../src/model/months.ts";
import type { Clock } from "../../src/model/status.ts";
import type { MapPart } from "../../src/map/parts/part.ts";
import { loadParts } from "../../src/map/parts/parts.ts";
import type { MapScene } from "../../src/map/scene.ts";
import { buildStyle } from "../../src/map/style/build-style.ts";
import { createReads, type Reads } from "../../src/state/reads.ts";
import type { AtlasState } from "../../src/state/store.ts";
import { buildReal, fetchBuilt, readReal } from "../geodata/real.ts";
import { type Looks, sceneOf } from "./scene.ts";

export type Choice = Partial<Pick<AtlasState, "panel" | "kinds" | "layers" | "statuses" | "stage">>;

/** The style of the real data, as the map wishes for it when the reader chose something. */
export class RealStyle {
  readonly reads: Reads;

  private constructor(
    readonly atlas: Atlas,
    readonly features: SiteFeatures,
    /** All of them, as if everything had been wanted before. */
    readonly parts: readonly MapPart[],
  ) {
    this.reads = createReads(atlas);
  }

  static async read(): Promise<RealStyle> {
    const data = await readReal();
    const built = buildReal(data);
    return new RealStyle(
      indexAtlas(built),
      buildSiteFeatures(built, data.sites),
      await loadParts({ fetchData: fetchBuilt(data), layerTile: async () => null }),
    );
  }

  of(
    choice: Choice = {},
    looks: Partial<Looks> = {},
    parts: readonly MapPart[] = this.parts,
  ): StyleSpecification {
    return buildStyle(this.scene(choice, looks), parts);
  }

  scene(choice: Partial<AtlasState>, looks: Partial<Looks> = {}): MapScene {
    const { atlas, reads, features } = this;
    return sceneOf(choice, looks, { atlas, reads, features, outlines: outlinesOf(features) });
  }

  /** The layers that draw a site at a zoom, by the filters and zoom limits of the style. */
  layersDrawing(siteId: string, style: StyleSpecification, zoom: number): readonly string[] {
    const { properties, geometry } = this.feature(siteId);
    const drawn = {
      sites: { type: tileType(geometry.type), properties },
      "site-labels": { type: 1, properties },
    } as const;
    return style.layers.flatMap((layer) => {
      if (layer.type === "background") return [];
      const { source, minzoom = 0, maxzoom = 24, filter, id } = layer;
      if ((source !== "sites" && source !== "site-labels") || zoom < minzoom || zoom >= maxzoom) return [];
      return featureFilter(filter, `${id}.filter`).filter({ zoom }, drawn[source]) ? [id] : [];
    });
  }

  feature(siteId: string): SiteFeatures["features"][number] {
    const found = this.features.features.find(({ properties }) => properties.id === siteId);
    if (!found) throw new Error(`the map has no site ${siteId}`);
    return found;
  }
}

/** What the map is told of the time. */
export interface Time {
  readonly month: number;
  readonly clock: Clock;
}

/** What an expression of a symbol layer or a fill makes of a feature's properties. */
export function evaluated(
  group: "layout_symbol" | "paint_fill",
  name: string,
  value: unknown,
  zoom: number,
  properties: SiteFeatures["features"][number]["properties"],
  time: Time = { month: monthOf("2026-11-22"), clock: "known" },
): unknown {
  const specification: Readonly<Record<string, unknown>> = latest[group];
  const compiled = expression.createPropertyExpression(
    value,
    name,
    specification[name] as StylePropertySpecification,
    { ...time },
  );
  if (compiled.result === "error") throw new Error(compiled.value.map(String).join("\n"));
  return compiled.value.evaluate({ zoom }, { type: 1, properties });
}

/** As the map's worker sees it: the parts of a feature are one. */
function tileType(type: string): 1 | 2 | 3 {
  const place = ["Point", "LineString", "Polygon"].indexOf(type.replace("Multi", ""));
  if (place < 0) throw new Error(`no layer draws a ${type}`);
  return (place + 1) as 1 | 2 | 3;
}
