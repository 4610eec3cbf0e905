import type { Atlas } from "../../../model/atlas.ts";
import type { Cite } from "../../../model/rows.ts";
import type { Scene } from "../../../model/tour.ts";
import { Chips, citesOf } from "../../facts/citation/chip.tsx";
import { useApp } from "../../app-context.tsx";

/** The citations of a scene, each once. */
export function sceneCites(atlas: Atlas, scene: Scene): readonly Cite[] {
  const cited = new Set(scene.cites);
  return citesOf([...atlas.figures, ...atlas.events].filter(({ id }) => cited.has(id)));
}

export function SceneCites({ scene }: { readonly scene: Scene }) {
  const { atlas } = useApp();
  const cites = sceneCites(atlas, scene);
  return cites.length > 0 ? <Chips cites={cites} /> : null;
}
