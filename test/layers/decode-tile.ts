import MVT from "ol/format/MVT.js";

/** A feature of a vector tile, in the units of the tile: 4,096 across. */
export interface TileFeature {
  readonly layer: string;
  readonly id: number;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** x, y, x, y … */
  readonly coordinates: readonly number[];
}

/** Reads a vector tile with another library than the one that wrote it. */
export function decodeTile(tile: Uint8Array<ArrayBuffer>): readonly TileFeature[] {
  return new MVT({ layerName: "layer" }).readFeatures(tile.buffer).map((feature) => {
    const { layer, ...properties } = feature.getProperties() as Record<string, unknown>;
    return {
      layer: String(layer),
      id: Number(feature.getId()),
      type: feature.getType(),
      properties,
      coordinates: feature.getFlatCoordinates(),
    };
  });
}
