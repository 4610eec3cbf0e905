/**
 * Layers of the map that are off until the reader turns them on, each with the key and the value that stand for it in a
 * link. Link, legend and what is told of them read this table.
 */
export const layerLinks = {
  "planned-rail": { key: "rail", value: "planned" },
  grid: { key: "grid", value: "hk1980" },
} as const;

export type LayerId = keyof typeof layerLinks;

export const layerIds = Object.keys(layerLinks) as readonly LayerId[];

/** The layers with one turned on or off, in the order of the table: the same choice is the same link. */
export function withLayer(shown: readonly LayerId[], layer: LayerId, isShown: boolean): readonly LayerId[] {
  if (shown.includes(layer) === isShown) return shown;
  return layerIds.filter((each) => (each === layer ? isShown : shown.includes(each)));
}
