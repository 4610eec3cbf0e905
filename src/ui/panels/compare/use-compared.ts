import type { Atlas } from "../../../model/atlas.ts";
import { type ComparedThing, comparedThing } from "../../../model/comparison.ts";
import type { FeatureRef } from "../../../model/feature-ref.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";

const comparedOf = ({ compared }: AtlasState): AtlasState["compared"] => compared;

/** What the reader compares, with its facts; the same objects while it is the same. */
export function useCompared(): readonly ComparedThing[] {
  const { atlas, reads } = useApp();
  return reads.derive(comparedThings)(atlas, useAtlasState(comparedOf));
}

export function comparedThings(atlas: Atlas, refs: readonly FeatureRef[]): readonly ComparedThing[] {
  return refs.flatMap((ref) => comparedThing(atlas, ref) ?? []);
}
