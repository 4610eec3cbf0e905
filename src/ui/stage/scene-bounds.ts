import type { Atlas } from "../../model/atlas.ts";
import { type Bounds, hongKong } from "../../model/mercator.ts";
import { boundsOfSites, boundsAround, boundsOfView } from "../../model/view-box.ts";
import type { Scene } from "../../model/tour.ts";
import { sceneShown } from "../../state/scene-state.ts";
import type { AtlasState } from "../../state/store.ts";
import type { Focus } from "../../state/focus.ts";
import type { KnownIds } from "../../link/field.ts";

/** What the extent depends on. `width` and `height` are the visible map in CSS pixels. */
export interface SceneViewport {
  readonly state: AtlasState;
  readonly atlas: Atlas;
  readonly known: KnownIds;
  readonly width: number;
  readonly height: number;
}

/** The extent of a scene; null for a slide of text, and if the scene does not move the map. */
export function boundsOfScene(
  scene: Scene,
  { state, atlas, known, width, height }: SceneViewport,
): Bounds | null {
  if (scene.slide) return null;
  const { focus } = sceneShown({ ...state, focus: null }, scene, known);
  return focus && boundsOfFocus(focus, atlas, width, height);
}

function boundsOfFocus(focus: Focus, atlas: Atlas, width: number, height: number): Bounds | null {
  switch (focus.kind) {
    case "site":
      return boundsOfSites([focus.id], atlas);
    case "sites":
      return boundsOfSites(focus.ids, atlas);
    case "bounds":
      return focus.bounds;
    case "camera":
      return boundsOfView(focus.camera, width, height);
    case "around":
      return boundsAround([focus.lng, focus.lat], focus.radiusMetres);
    case "home":
      return hongKong;
    case "feature": // the map alone knows
    case "zoom":
      return null;
  }
}
