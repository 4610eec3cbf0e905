import { type Flavour, palettes } from "../../src/look/palette.ts";
import type { MapScene } from "../../src/map/scene.ts";
import type { Language } from "../../src/model/localised.ts";
import { createReads } from "../../src/state/reads.ts";
import { type AtlasState, initialState } from "../../src/state/store.ts";
import { atlasOf } from "../fixtures/rows.ts";

export interface Looks {
  readonly flavour: Flavour;
  readonly language: Language;
  readonly base: string;
  readonly stageText: number | null;
}

/** A moment of a map without sites, unless they are given. */
export function sceneOf(
  choice: Partial<AtlasState> = {},
  { flavour = "light", language = "zh-Hant", base = "./", stageText = null }: Partial<Looks> = {},
  data: Partial<Pick<MapScene, "atlas" | "reads" | "features" | "outlines">> = {},
): MapScene {
  const atlas = atlasOf([]);
  return {
    atlas,
    reads: createReads(atlas),
    features: { type: "FeatureCollection", features: [], measured: {} },
    outlines: new Map(),
    ...data,
    state: { ...initialState, ...choice, language },
    base,
    language,
    flavour,
    palette: palettes[flavour],
    stageTextPixels: stageText,
  };
}
