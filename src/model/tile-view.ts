import type { OwnLayer, LayerFilter } from "./own-layer.ts";

/** What the tiles of a layer hold: which features, and of each the values that its style reads. */
export interface TileView {
  readonly filter: LayerFilter;
  /** The field that the features are coloured by, and whether its values stand as text or as numbers. */
  readonly colour: { readonly field: string; readonly as: "category" | "number" } | null;
  readonly label: string | null;
}

export const plainView: TileView = { filter: [], colour: null, label: null };

export function tileViewOf({ filter, style: { colourBy, labelField } }: OwnLayer): TileView {
  const colour = colourBy && { field: colourBy.field, as: colourBy.kind };
  return { filter, colour, label: labelField };
}

/** As the address of a tile carries it. */
export function tileViewText(view: TileView): string {
  return encodeURIComponent(JSON.stringify(view));
}

/** @throws URIError or SyntaxError where the text is none of `tileViewText`. */
export function readTileView(text: string): TileView {
  return JSON.parse(decodeURIComponent(text)) as TileView;
}

/** A vector tile of one of the reader's own layers; null where nothing lies in it. */
export type LayerTile = (
  layer: string,
  place: { readonly z: number; readonly x: number; readonly y: number },
  view: TileView,
) => Promise<Uint8Array<ArrayBuffer> | null>;
