import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { NearbyProperties } from "../../../../src/map/parts/near/features.ts";
import { near } from "../../../../src/map/parts/near/near.ts";
import { buildStyle } from "../../../../src/map/style/build-style.ts";
import { sceneOf } from "../../scene.ts";

const style = buildStyle(sceneOf(), [near]);

describe("what is near", () => {
  it("is drawn from a source that is empty until there is a spot", () => {
    expect(style.sources["nearby"]).toEqual({
      type: "geojson",
      data: { type: "FeatureCollection", features: [] },
    });
  });

  it.each<readonly [NearbyProperties, readonly string[]]>([
    [{ part: "circle" }, ["nearby-area", "nearby-edge-casing", "nearby-edge"]],
    [{ part: "line" }, ["nearby-lines"]],
    [{ part: "end", rank: 7 }, ["nearby-ends"]],
    [{ part: "end", rank: 0, label: "1.2 km" }, ["nearby-ends", "nearby-distances"]],
    [{ part: "spot" }, ["nearby-spot-ring", "nearby-spot", "nearby-spot-room"]],
  ])("%o is drawn by its own layers", (properties, drawing) => {
    const type = { circle: 3, line: 2, end: 1, spot: 1 } as const;
    const drawn = style.layers.flatMap((layer) => {
      if (layer.type === "background" || layer.source !== "nearby") return [];
      const { filter } = featureFilter(layer.filter, `${layer.id}.filter`);
      return filter({ zoom: 12 }, { type: type[properties.part], properties: { ...properties } })
        ? [layer.id]
        : [];
    });
    expect(drawn).toEqual(drawing);
  });
});
