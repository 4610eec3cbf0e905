import type { Atlas } from "../../../model/atlas.ts";
import type { Cite } from "../../../model/rows.ts";
import type { Scene } from "../../../model/tour.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { citesOf } from "../../facts/citation/cites.ts";
import { useApp } from "../../app-context.tsx";

/** Where what a scene says comes from: each place of a source once. */
export function sceneCites(atlas: Atlas, scene: Scene): readonly Cite[] {
  const cited = new Set(scene.cites);
  return citesOf([...atlas.figures, ...atlas.events].filter(({ id }) => cited.has(id)));
}

/** The same as chips; a press opens one. */
export function SceneCites({ scene }: { readonly scene: Scene }) {
  const { atlas } = useApp();
  const cites = sceneCites(atlas, scene);
  return cites.length > 0 ? <Chips cites={cites} /> : null;
}
