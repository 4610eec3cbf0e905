import { beforeAll, describe, expect, it, vi } from "vitest";
import { isLazy, type MapPart, slots } from "../../../src/map/parts/part.ts";
import { loadNeededParts, loadParts, parts } from "../../../src/map/parts/parts.ts";
import { DataError } from "../../../src/data/load.ts";
import { layerIds } from "../../../src/model/choice/layers.ts";
import { fetchBuilt, readReal } from "../../geodata/real.ts";
import { sceneOf } from "../scene.ts";

/** With everything on that can be turned on. */
const scene = sceneOf({ layers: layerIds });

function layersOf(part: MapPart) {
  const bySlot = part.layers(scene);
  return slots.flatMap((slot) => bySlot[slot] ?? []);
}

describe("the parts of the map", () => {
  let all: readonly MapPart[];

  beforeAll(async () => {
    all = await loadParts({ fetchData: fetchBuilt(await readReal()), layerTile: async () => null });
  });

  it("are those of the list, each under its own name", () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(parts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(parts.filter(isLazy).map(({ id }) => id)).toEqual([
      "local-places",
      "grid",
      "planned-rail",
      "own-layers",
      "drawings",
      "near",
      "carried",
    ]);
  });

  it("place the names that only neighbours know after every other name", () => {
    const named = all.filter((part) => part.layers(scene).labels).map(({ id }) => id);
    expect(named[0]).toBe("local-places");
    expect(named).toContain("rail");
    expect(named).toContain("roads");
  });

  it("draw only from sources that they bring themselves: each can come and go", () => {
    expect(all.length).toBeGreaterThan(10);
    for (const part of all) {
      const drawn = layersOf(part).flatMap((layer) => (layer.type === "background" ? [] : [layer.source]));
      expect([part.id, [...new Set(drawn)].toSorted()]).toEqual([
        part.id,
        Object.keys(part.sources(scene)).toSorted(),
      ]);
    }
  });

  it("mean the same where they bring the same source", () => {
    const sources = all.flatMap((part) => Object.entries(part.sources(scene)));
    const merged = Object.fromEntries(sources);
    expect(sources.length).toBeGreaterThan(Object.keys(merged).length);
    for (const [id, source] of sources) expect(source).toEqual(merged[id]);
  });

  it("answer the pointer, and speak to the back row, through layers of their own", () => {
    const named = all.flatMap((part) => {
      const own = new Set(layersOf(part).map(({ id }) => id));
      const ids = [...(part.touch?.layers(scene) ?? []), ...Object.keys(part.stageLabels?.(scene) ?? {})];
      return ids.map((id) => [part.id, id, own.has(id)] as const);
    });
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, , isOwn]) => !isOwn)).toEqual([]);
  });

  it("have rows in the legend that can be told apart", () => {
    for (const part of all) {
      const ids = part.legend?.(scene).map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("the parts of a picture", () => {
  const offline = {
    fetchData: async () => Promise.reject(new DataError("PLACES-UNREACHABLE", "data/places.json")),
    layerTile: async () => null,
  };

  it("are all that can be fetched: one that cannot leaves the others", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const ids = (await loadNeededParts(offline, () => true)).map(({ id }) => id);
    const missing = ["local-places", "planned-rail"];
    expect(ids).toEqual(parts.map(({ id }) => id).filter((id) => !missing.includes(id)));
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  it("are none that nothing asks for", async () => {
    const ids = (await loadNeededParts(offline, () => false)).map(({ id }) => id);
    expect(ids).toEqual(parts.filter((part) => !isLazy(part)).map(({ id }) => id));
  });

  it("are not said to be here for later when one is missing", async () => {
    await expect(loadParts(offline)).rejects.toThrow("PLACES-UNREACHABLE");
  });
});
