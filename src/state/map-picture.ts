import type { Camera } from "../model/choice/camera.ts";
import type { LegendRow } from "../model/legend.ts";
import type { AtlasState } from "./store.ts";

/** A picture of the map as a file, with what it takes to draw a true scale beside it. */
export interface MapPicture {
  readonly blob: Blob;
  /** Where the middle of the picture is. */
  readonly camera: Camera;
  /** CSS pixels, whatever the pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** What it shows beside the sites, in its own colours. */
  readonly legend: readonly LegendRow[];
}

/** The living map as it was at a moment, without what panels hide of it. */
export interface LivingPicture extends Omit<MapPicture, "blob"> {
  readonly canvas: HTMLCanvasElement;
}

export interface PictureOrder {
  /** What is to be seen; where, their focus says. The theme is always the light one, for paper. */
  readonly states: readonly AtlasState[];
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the file for each CSS pixel; less where the graphics processor cannot. */
  readonly pixelRatio?: number;
  readonly signal?: AbortSignal;
  /** Called with each picture as soon as it is there, and its place among the states. */
  readonly onPicture?: (picture: MapPicture, index: number) => void;
}

export interface Pictures {
  /** Rejects with an error that has a `code` where no map can be drawn, and with the signal's reason. */
  readonly take: (order: PictureOrder) => Promise<readonly MapPicture[]>;
  /** A small JPEG of the living map; null while there is none. */
  readonly glance: () => Promise<Blob | null>;
  /** At once, for a page that is just being printed; null while there is no map. */
  readonly now: () => LivingPicture | null;
}
