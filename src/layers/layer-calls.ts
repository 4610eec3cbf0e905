import type { Geometry, Position } from "geojson";
import type { Ground } from "../model/geometry/parts.ts";
import type { FieldContent } from "../model/layer-colours.ts";
import type { Bounds } from "../model/mercator.ts";
import type { CellValue, ColourBy, LayerRows, LayerFilter } from "../model/own-layer.ts";
import type { TableQuery } from "../model/table-query.ts";
import type { TileView } from "../model/tile-view.ts";

/** What the page can ask of the worker that holds the readers' layers. */
export type LayerCalls = {
  /** Takes the layers of one import that come through the port, under these ids in their order. */
  readonly receive: {
    payload: { readonly port: MessagePort; readonly ids: readonly string[] };
    answer: null;
  };
  /** Null where nothing lies in the tile. */
  readonly tile: {
    payload: {
      readonly layer: string;
      readonly z: number;
      readonly x: number;
      readonly y: number;
      readonly view: TileView;
    };
    answer: Uint8Array<ArrayBuffer> | null;
  };
  readonly feature: {
    payload: { readonly layer: string; readonly row: number };
    answer: LayerFeature | null;
  };
  /** What a field of the layer holds; null where its rows are lost. */
  readonly content: {
    payload: { readonly layer: string; readonly field: string };
    answer: FieldContent | null;
  };
  /** How many rows that the filter lets through each class of colour holds; null where the rows are lost. */
  readonly counts: {
    payload: { readonly layer: string; readonly by: ColourBy; readonly filter: LayerFilter };
    answer: readonly number[] | null;
  };
  /** The rows that a table shows, by their number from 0, in its order. */
  readonly order: {
    payload: { readonly layer: string; readonly query: TableQuery };
    answer: Uint32Array<ArrayBuffer>;
  };
  /** The values of rows, each by its number from 0. */
  readonly cells: {
    payload: { readonly layer: string; readonly rows: readonly number[] };
    answer: readonly (readonly CellValue[])[];
  };
  /** What lies within a radius of a position, of each layer that has something there, in the order asked. */
  readonly near: {
    payload: {
      readonly layers: readonly FilteredLayer[];
      readonly at: Position;
      readonly radiusMetres: number;
    };
    answer: readonly NearLayer[];
  };
  /** How many features of each layer touch a shape, of those that have any, in the order asked. */
  readonly touching: {
    payload: { readonly layers: readonly FilteredLayer[]; readonly shape: Ground };
    answer: readonly TouchingLayer[];
  };
  /** Everything of a layer, to be written as a file; null where its rows are lost. */
  readonly whole: { payload: { readonly layer: string }; answer: LayerRows | null };
  /** The workspace as one file, with the rows of these layers. @see packWorkspace */
  readonly pack: {
    payload: { readonly document: string; readonly layers: readonly string[] };
    answer: PackedWorkspace;
  };
  /** Lets go of layers that are held and not stored. */
  readonly forget: { payload: { readonly layers: readonly string[] }; answer: null };
  /** Removes from this device the rows of every layer but these. What is held stays held: an undo may still want it. */
  readonly prune: { payload: { readonly layers: readonly string[] }; answer: null };
  /** Those of the layers whose rows are neither here nor stored on this device. Fails where the device does not tell. */
  readonly missing: { payload: { readonly layers: readonly string[] }; answer: readonly string[] };
  /** Stores the rows on this device. */
  readonly save: { payload: { readonly layer: string }; answer: "saved" | "quota" | "unavailable" };
};

/** One row of a layer, with what lies there. */
export interface LayerFeature {
  readonly values: readonly CellValue[];
  readonly bounds: Bounds | null;
  readonly geometry: Geometry | null;
}

export type PackedWorkspace =
  | { readonly state: "packed"; readonly file: Blob }
  /** The rows of these layers are lost. */
  | { readonly state: "missing"; readonly layers: readonly string[] }
  /** More than an import takes. */
  | { readonly state: "too-large" };

/** A layer with the filter that says which of its rows count. */
export interface FilteredLayer {
  readonly id: string;
  readonly filter: LayerFilter;
}

export interface NearLayer {
  readonly layer: string;
  readonly count: number;
  /** The row of the nearest feature, from 1. */
  readonly nearest: number;
  /** To its nearest edge; 0 inside. */
  readonly metres: number;
}

export interface TouchingLayer {
  readonly layer: string;
  readonly count: number;
}

/** Where the rows of layers are stored on this device. */
export interface RowStore {
  readonly read: (layer: string) => Promise<LayerRows | null>;
  /** @throws DOMException QuotaExceededError, or where the browser stores nothing. */
  readonly write: (layer: string, rows: LayerRows) => Promise<void>;
  readonly remove: (layer: string) => Promise<void>;
  readonly ids: () => Promise<readonly string[]>;
}
