import type { Scene } from "../../model/tour.ts";
import { Chips } from "../citation/chip.tsx";
import { citesOf } from "../citation/cites.ts";
import { useView } from "../view.tsx";

/** Where what a scene says comes from: each place of a source once; a press opens it. */
export function SceneCites({ scene }: { readonly scene: Scene }) {
  const { atlas } = useView();
  const cited = new Set(scene.cites);
  const rows = [...atlas.figures, ...atlas.events].filter(({ id }) => cited.has(id));
  return rows.length > 0 ? <Chips cites={citesOf(rows)} /> : null;
}
