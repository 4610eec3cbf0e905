import { createReads } from "../../src/state/reads.ts";
import { vi } from "vitest";
import type { FeatureMarks } from "../../src/map/marks.ts";
import { firstStyle, keepParts } from "../../src/map/parts-on-map.ts";
import type { NearbyFeatures } from "../../src/map/parts/near/features.ts";
import { nearSource } from "../../src/map/parts/near/layers.ts";
import type { ListedPart } from "../../src/map/parts/part.ts";
import type { MapInputs } from "../../src/map/scene.ts";
import { outlinesOf } from "../../src/model/atlas.ts";
import { type AtlasStore, createAtlasStore } from "../../src/state/store.ts";
import type { RealStyle } from "./built-style.ts";
import { FakeMap } from "./fake-map.ts";

/**
 * The parts on a fake map with the real data.
 * @param listed every part is there from the beginning, if nothing else is said.
 */
export function shownParts(
  real: RealStyle,
  { isStyleRead = true, listed = real.parts }: { isStyleRead?: boolean; listed?: readonly ListedPart[] } = {},
) {
  const store: AtlasStore = createAtlasStore();
  const now = { isStyleRead };
  const marks = new Map<number, FeatureMarks>();
  const drawn: NearbyFeatures[] = [];
  const sources = new Set<string>();
  const near = { setData: (data: NearbyFeatures) => void drawn.push(data) };
  const fake: FakeMap = new FakeMap({
    getSource: (id: string) =>
      now.isStyleRead && sources.has(id)
        ? id === nearSource
          ? near
          : { setData: () => undefined }
        : undefined,
    addSource: (id: string) => {
      sources.add(id);
      fake.asked.push(["addSource", id]);
    },
    setFeatureState: ({ id }: { id: number }, state: FeatureMarks) => marks.set(id, state),
  });
  const { atlas, features } = real;
  const inputs: MapInputs = {
    store,
    atlas,
    reads: createReads(atlas),
    features,
    outlines: outlinesOf(features),
    fetchData: async () => Promise.reject(new Error("nothing is fetched here")),
    layerTile: async () => null,
    base: "./",
    flavour: ({ theme }) => (theme === "dark" ? "dark" : "light"),
  };
  const style = firstStyle(inputs, listed);
  for (const id of Object.keys(style.sources)) sources.add(id);
  const kept = keepParts(fake.map, inputs, listed, style);
  const marked = (mark: keyof FeatureMarks): string[] =>
    atlas.sites.filter(({ featureId }) => marks.get(featureId)?.[mark]).map(({ id }) => id);
  const names = (): string[] => [...new Set(fake.asked.map(([name]) => name))];
  return { ...kept, store, fake, marks, marked, names, now, drawn };
}

/** Frames that are drawn when the test says so. */
export class Frames {
  private waiting: (() => void)[] = [];

  constructor() {
    vi.stubGlobal("requestAnimationFrame", (act: () => void) => this.waiting.push(act));
  }

  draw(): void {
    for (const act of this.waiting.splice(0)) act();
  }
}
