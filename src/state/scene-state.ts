import type { Scene } from "../model/tour.ts";
import { applyLink } from "./apply-link.ts";
import type { AtlasState } from "./store.ts";
import { type FocusTarget, nextFocus } from "./focus.ts";
import type { KnownIds } from "../link/field.ts";
import { parseHash, type ParsedLink } from "../link/hash.ts";

/** The state with a scene shown: its view is read as a link, in the reader's language; the stage stays as it is. */
export function sceneShown(state: AtlasState, scene: Scene, known: KnownIds): AtlasState {
  const link = parseHash(scene.view, known);
  const { language } = state;
  const followed = applyLink(state, { ...link, patch: { ...link.patch, language } });
  const target = targetOf(scene, link);
  return {
    ...followed,
    // Before an audience lies only what the scene itself lays there.
    carried: link.patch.carried ?? null,
    stage: state.stage,
    made: state.made,
    notice: state.notice,
    // It lies where a tour is edited, and no scene shows one.
    table: state.table,
    sceneLayers: scene.layers ?? null,
    focus: target ? nextFocus(state, target) : followed.focus,
  };
}

/** Where the camera goes: the frame, the sites that belong together, or where the view itself looks. */
function targetOf({ frame, sites }: Scene, { patch }: ParsedLink): FocusTarget | null {
  if (frame) return { kind: "bounds", bounds: frame };
  if (patch.camera) return null;
  return sites ? { kind: "sites", ids: sites } : null;
}
