import { describe, expect, it } from "vitest";
import type { FeatureCollection } from "geojson";
import { grid } from "../../../src/map/parts/grid/grid.ts";
import { gridToDegrees } from "../../../src/model/geometry/grid.ts";
import { createAtlasStore } from "../../../src/state/store.ts";
import { FakeMap } from "../fake-map.ts";
import { sceneOf } from "../scene.ts";

/** A map of 400 by 300 pixels with 100 pixels covered on its left, where a pixel is 20 m; north is up. */
function mapOfGrid() {
  const written: FeatureCollection[] = [];
  const fake = new FakeMap({
    getZoom: () => 13.2,
    getContainer: () => ({ clientWidth: 400, clientHeight: 300 }),
    getPadding: () => ({ top: 0, right: 0, bottom: 0, left: 100 }),
    unproject: ([x, y]: [number, number]) => {
      const [lng, lat] = gridToDegrees([830_000 + 20 * x, 820_000 - 20 * y]);
      return { lng, lat };
    },
    getSource: () => ({ setData: (data: FeatureCollection) => void written.push(data) }),
  });
  return { fake, written };
}

describe("the grid on the map", () => {
  it("draws nothing and explains nothing until it is turned on", () => {
    const part = grid();
    expect(part.layers(sceneOf({}))).toEqual({});
    expect(part.legend?.(sceneOf({}))).toEqual([]);
    const shown = sceneOf({ layers: ["grid"] });
    expect(part.layers(shown).context).toHaveLength(3);
    expect(part.legend?.(shown)).toHaveLength(1);
  });

  it("writes its numbers along the upper and the left edge of what is seen, again with every movement", () => {
    const { fake, written } = mapOfGrid();
    const store = createAtlasStore({ layers: ["grid"] });
    grid().start?.(fake.map, store, () => sceneOf({}));
    fake.fire("move", {});
    const texts = written.at(-1)?.features.map(({ properties }) => String(properties?.["text"]));
    // From 832,840 m to 838,000 m east, and from 819,160 m down to 814,000 m north.
    expect(texts?.join(" ")).toBe("833E 834E 835E 836E 837E 838E 814N 815N 816N 817N 818N 819N");
    store.setState({ layers: [] });
    fake.fire("move", {});
    expect(written).toHaveLength(1);
  });
});
