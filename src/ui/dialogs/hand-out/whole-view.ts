import type { AtlasState } from "../../../state/store.ts";
import { nextFocus } from "../../../state/focus.ts";
import type { Seen } from "./drawn-sites.ts";

/** A state whose picture of another shape shows all that the live map shows. It keeps the bearing but no pitch, because a tilted map has no scale. */
export function wholeView(
  state: AtlasState,
  { camera, width, height }: Seen,
  size: Pick<Seen, "width" | "height">,
): AtlasState {
  const zoom = camera.zoom + Math.log2(Math.min(size.width / width, size.height / height));
  return { ...state, focus: nextFocus(state, { kind: "camera", camera: { ...camera, zoom, pitch: 0 } }) };
}
