import { toWgs84From } from "./crs.ts";
import type { FormatContext } from "./formats/format.ts";
import { firstPosition } from "./formats/geojson.ts";
import type { LayerBuilder, RawFeature } from "./layer-builder.ts";
import { type CrsClues, takeCrs } from "./take-crs.ts";

/** A layer whose coordinate system may only be told by a position in it. */
export interface WaitingLayer {
  readonly add: (feature: RawFeature) => Promise<void>;
  /** Has to be called behind the last feature. */
  readonly end: () => Promise<void>;
}

/** Rows without a position say nothing of the system: so many of them wait for one that does. */
const longestWait = 1_000;

/**
 * Rows of a table with places, which also keeps those without one. The layer is made once its system is known: from
 * what the file says, or else from its first position.
 */
export function createWaitingLayer(
  name: string,
  clues: Omit<CrsClues, "first">,
  context: FormatContext,
): WaitingLayer {
  const isTold = (clues.codes ?? []).length > 0 || (clues.text ?? "") !== "";
  let layer: LayerBuilder | null = null;
  let waiting: RawFeature[] = [];
  const start = async (first: readonly [number, number] | null): Promise<LayerBuilder> => {
    const crs = takeCrs(context.options.crs, { ...clues, first });
    // A table without any place is in no system.
    if (isTold || first) context.reportCrs(crs.id, crs.reason, crs.name);
    const made = context.layer(name, { toWgs84: await toWgs84From(crs.id), keepsPlaceless: true });
    for (const each of waiting) made.add(each);
    waiting = [];
    return made;
  };
  return {
    add: async (feature) => {
      if (layer) return layer.add(feature);
      waiting.push(feature);
      const first = firstPosition(feature.geometry);
      if (isTold || first || waiting.length >= longestWait) layer = await start(first);
    },
    end: async () => {
      if (waiting.length > 0) await start(null);
    },
  };
}
