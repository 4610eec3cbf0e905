import { describe, expect, it } from "vitest";
import { listenToPointer, siteAt, siteTouchLayers } from "../../src/map/pointer.ts";
import { hoverSite } from "../../src/state/actions.ts";
import { createAtlasStore } from "../../src/state/store.ts";
import { FakeMap } from "./fake-map.ts";

const park = { properties: { id: "park", kind: "park", area: 900_000 } };
const plot = { properties: { id: "plot", kind: "land", area: 27_000 } };

function mapOver(features: readonly unknown[]) {
  const canvas = { style: { cursor: "" } };
  const queries: unknown[][] = [];
  const fake = new FakeMap({
    getCanvas: () => canvas,
    getLayer: (id: string) => id !== "region-labels",
    queryRenderedFeatures: (...query: unknown[]) => {
      queries.push(query);
      return features;
    },
  });
  return { fake, canvas, queries };
}

describe("the site at a point of the map", () => {
  it("is the smallest of what is drawn there", () => {
    expect(siteAt(mapOver([park, plot]).fake.map, { x: 10, y: 10 })).toBe("plot");
    expect(siteAt(mapOver([]).fake.map, { x: 10, y: 10 })).toBeNull();
  });

  it("is looked for a little around the point, in the layers that the style has", () => {
    const { fake, queries } = mapOver([]);
    siteAt(fake.map, { x: 100, y: 50 });
    const [[box, options] = []] = queries;
    expect(box).toEqual([
      [95, 45],
      [105, 55],
    ]);
    expect(options).toEqual({ layers: siteTouchLayers.filter((id) => id !== "region-labels") });
  });
});

describe("a click on the map", () => {
  it("opens the smallest site under it", () => {
    const store = createAtlasStore();
    const { fake } = mapOver([park, plot]);
    listenToPointer(fake.map, store);
    fake.fire("click", { point: { x: 1, y: 1 } });
    expect(store.getState().panel).toEqual({ kind: "site", id: "plot" });
  });

  it("on empty ground closes the open site", () => {
    const store = createAtlasStore({ panel: { kind: "site", id: "plot" } });
    const { fake } = mapOver([]);
    listenToPointer(fake.map, store);
    fake.fire("click", { point: { x: 1, y: 1 } });
    expect(store.getState().panel).toEqual({ kind: "sites" });
  });

  it.each([{ kind: "measure", id: "m" } as const, { kind: "about" } as const])(
    "on empty ground leaves $kind open",
    (panel) => {
      const store = createAtlasStore({ panel });
      const { fake } = mapOver([]);
      listenToPointer(fake.map, store);
      fake.fire("click", { point: { x: 1, y: 1 } });
      expect(store.getState().panel).toEqual(panel);
    },
  );
});

describe("pointing at the map", () => {
  it("lights the site and shows that it can be pressed", () => {
    const store = createAtlasStore();
    const { fake, canvas } = mapOver([plot]);
    listenToPointer(fake.map, store);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    expect([store.getState().hover, canvas.style.cursor]).toEqual(["plot", "pointer"]);
    fake.fire("mouseout");
    expect(store.getState().hover).toBeNull();
  });

  it("leaves the row of the list lit that the pointer went to", () => {
    const store = createAtlasStore();
    const { fake } = mapOver([plot]);
    listenToPointer(fake.map, store);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    hoverSite(store, "park");
    fake.fire("mouseout");
    expect(store.getState().hover).toBe("park");
  });

  it("at empty ground lights nothing", () => {
    const store = createAtlasStore({ hover: "plot" });
    const { fake, canvas } = mapOver([]);
    canvas.style.cursor = "pointer";
    listenToPointer(fake.map, store);
    fake.fire("mousemove", { point: { x: 1, y: 1 } });
    expect([store.getState().hover, canvas.style.cursor]).toEqual([null, ""]);
  });
});
