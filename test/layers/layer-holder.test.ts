import { expect, it } from "vitest";
import { createLayerHolder } from "../../src/layers/layer-holder.ts";
import type { LayerRows } from "../../src/model/own-layer.ts";

const rows: LayerRows = {
  fields: [{ name: "n", type: "number" }],
  geometries: [{ type: "Point", coordinates: [114.17, 22.32] }],
  values: [[7]],
  looks: [],
  lookOf: [-1],
};

it("the whole of a layer is read from this device, and null where its rows are lost", async () => {
  const holder = createLayerHolder({
    read: (layer) => Promise.resolve(layer === "layer-one" ? rows : null),
    write: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    ids: () => Promise.resolve(["layer-one"]),
  });
  const context = { signal: new AbortController().signal, progress: () => undefined };
  expect(await holder.whole({ layer: "layer-one" }, context)).toEqual(rows);
  expect(await holder.whole({ layer: "layer-two" }, context)).toBeNull();
});
