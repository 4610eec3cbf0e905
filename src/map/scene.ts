import type { FetchData } from "../data/data-file.ts";
import { type Flavour, type Palette, palettes } from "../look/palette.ts";
import { stageTextPixels } from "../look/stage-text.ts";
import type { Atlas, Outlines, SiteFeatures } from "../model/atlas.ts";
import type { Language } from "../model/localised.ts";
import type { LayerTile } from "../model/tile-view.ts";
import { isOnStage } from "../model/choice/stage.ts";
import type { Reads } from "../state/reads.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";

/** Where parts that come later get their data. */
export interface PartMeans {
  readonly fetchData: FetchData;
  readonly layerTile: LayerTile;
}

/** What a map is drawn from, besides its parts: one store and the data. */
export interface MapInputs extends PartMeans {
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  /** What follows from the state of this store. */
  readonly reads: Reads;
  readonly features: SiteFeatures;
  readonly outlines: Outlines;
  /** The app's own address, with its slash: every file of the style lies below it. */
  readonly base: string;
  /** Light or dark, as the reader or the system wants it now. */
  readonly flavour: (state: AtlasState) => Flavour;
}

/** Everything that a part of the map may read, at one moment. */
export interface MapScene extends Omit<MapInputs, "store" | "flavour" | keyof PartMeans> {
  readonly state: AtlasState;
  readonly language: Language;
  readonly flavour: Flavour;
  readonly palette: Palette;
  /** The size of labels on the stage, in pixels; null beside the panels. */
  readonly stageTextPixels: number | null;
}

export function sceneOf({ store, flavour, ...data }: MapInputs): MapScene {
  const state = store.getState();
  const shown = flavour(state);
  return {
    ...data,
    state,
    language: state.language,
    flavour: shown,
    palette: palettes[shown],
    stageTextPixels: isOnStage(state) ? stageTextPixels(innerWidth, innerHeight) : null,
  };
}
