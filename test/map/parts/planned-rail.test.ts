import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { railFeatures } from "../../../src/map/parts/planned-rail/features.ts";
import { plannedRailLayers, plannedRailSource } from "../../../src/map/parts/planned-rail/layers.ts";
import { plannedRail } from "../../../src/map/parts/planned-rail/planned-rail.ts";
import type { MapPart } from "../../../src/map/parts/part.ts";
import { hitsAt } from "../../../src/map/hits.ts";
import { sites } from "../../../src/map/parts/sites/sites.ts";
import { buildStyle } from "../../../src/map/style/build-style.ts";
import type { FeatureRef } from "../../../src/model/feature-ref.ts";
import type { PlannedRail } from "../../../src/model/planned-rail.ts";
import { readReal } from "../../geodata/real.ts";
import { FakeMap } from "../fake-map.ts";
import { sceneOf } from "../scene.ts";

const off = sceneOf();
const on = sceneOf({ layers: ["planned-rail"] });

let rail: PlannedRail;
let part: MapPart;

beforeAll(async () => {
  rail = (await readReal())["planned-rail"];
  part = plannedRail(rail);
});

const layerRef = (id: number): FeatureRef => ({ kind: "layer", layer: "planned-rail", id });

describe("the planned railways on the map", () => {
  it("are drawn in their slots while their layer is on, and not at all while it is off", () => {
    expect(part.layers(off)).toEqual({});
    const drawn = Object.entries(part.layers(on)).map(([slot, layers]) => [slot, layers.map(({ id }) => id)]);
    expect(Object.fromEntries(drawn)).toEqual({
      context: ["planned-rail-casing", plannedRailLayers.lines, plannedRailLayers.stations],
      labels: [plannedRailLayers.labels],
    });
  });

  it("keep their source and its very data, so that the map reads them once", () => {
    const [before, after] = [part.sources(off), part.sources(on)].map(
      (sources) => sources[plannedRailSource],
    );
    expect(before).toMatchObject({ type: "geojson", data: { type: "FeatureCollection" } });
    expect((before as { data: unknown }).data).toBe((after as { data: unknown }).data);
  });

  it("are three lines, straight through the points of their stations in order", () => {
    const lines = railFeatures(rail).features.filter(({ geometry }) => geometry.type === "LineString");
    expect(lines.map(({ id }) => id)).toEqual([101, 102, 104]);
    expect(lines[1]?.geometry.coordinates).toEqual([
      [114.073, 22.487],
      [114.079, 22.503],
      [114.08, 22.522],
    ]);
  });

  it("leave out a station that has no point, and the name of one in service", () => {
    const { features } = railFeatures(rail);
    const stations = features.filter(({ properties }) => properties.is === "station");
    expect(stations).toHaveLength(rail.stations.length - 2);
    const label = buildStyle(on, [part]).layers.find(({ id }) => id === plannedRailLayers.labels);
    if (label?.type !== "symbol") throw new Error("there are no labels");
    const { filter } = featureFilter(label.filter, "filter");
    const named = stations.filter(({ properties }) =>
      filter({ zoom: 12 }, { type: 1, properties: { ...properties } }),
    );
    expect(named.map(({ properties }) => properties.en)).not.toContain("Kam Sheung Road");
    expect(named).toHaveLength(stations.length - 1);
  });

  it("are hidden by name on the stage, as other context is", () => {
    const style = buildStyle({ ...on, stageTextPixels: 30 }, [part]);
    const label = style.layers.find(({ id }) => id === plannedRailLayers.labels);
    expect(label?.layout?.visibility).toBe("none");
  });

  it("carry the marks of their own features and of no others", () => {
    expect(part.target?.(layerRef(4), off)).toEqual({ source: plannedRailSource, id: 4 });
    expect(part.target?.(layerRef(999), on)).toBeNull();
    expect(part.target?.({ kind: "site", id: "qianhai" }, on)).toBeNull();
  });

  it("are hit after sites and before regions", () => {
    const drawn = [
      { layer: { id: plannedRailLayers.lines }, id: 101, properties: {} },
      { layer: { id: "site-fill" }, properties: { id: "region", kind: "area", area: 9 } },
      { layer: { id: "site-fill" }, properties: { id: "park", kind: "park", area: 9e8 } },
    ];
    const { map } = new FakeMap({ getLayer: () => true, queryRenderedFeatures: () => drawn });
    expect(hitsAt(map, [part, sites], on, { x: 0, y: 0 })).toEqual([
      { kind: "site", id: "park" },
      layerRef(101),
      { kind: "site", id: "region" },
    ]);
  });

  it("say in the legend that they are indicative, and of which day, while they are on", () => {
    expect(part.legend?.(off)).toEqual([]);
    const rows = part.legend?.(on) ?? [];
    expect(rows.map(({ id }) => id)).toEqual(["line", "station"]);
    expect(rows[0]?.note?.en).toMatch(/Indicative.* 4 March 2026/);
    expect(rows[0]?.sign).toMatchObject({ shape: "line", dashes: [2.2, 1.6] });
  });
});
