import type { AtlasState } from "../../../state/store.ts";
import { nextFocus } from "../../../state/focus.ts";
import type { Seen } from "./drawn-sites.ts";

/** The state that shows in a picture of another shape all that the living map shows, north as it stands, lying flat. */
export function wholeView(
  state: AtlasState,
  { camera, width, height }: Seen,
  size: Pick<Seen, "width" | "height">,
): AtlasState {
  const zoom = camera.zoom + Math.log2(Math.min(size.width / width, size.height / height));
  return { ...state, focus: nextFocus(state, { kind: "camera", camera: { ...camera, zoom, pitch: 0 } }) };
}
