import { newDraft } from "../../model/drawing/draft.ts";
import type { Drawing, DrawingKind } from "../../model/drawing/drawing.ts";
import type { AtlasStore } from "../store.ts";

/** The tool itself. What it does to corners needs the kernel of geometry, and is fetched with the tool (draw.ts). */

export function openDrawTool(store: AtlasStore, kind: DrawingKind = "line"): void {
  // On a phone the map is what is drawn on.
  store.setState({ draft: newDraft(kind), hover: null, sheet: "low" });
}

export function closeDrawTool(store: AtlasStore): void {
  const { draft, sheet } = store.getState();
  if (draft) store.setState({ draft: null, sheet: sheet === "low" ? "half" : sheet });
}

/** Where the crosshair of the map stands; null while there is none. */
export function reportCrosshair(
  store: AtlasStore,
  crosshair: { readonly lng: number; readonly lat: number } | null,
): void {
  const before = store.getState().crosshair;
  if (before?.[0] !== crosshair?.lng || before?.[1] !== crosshair?.lat)
    store.setState({ crosshair: crosshair && [crosshair.lng, crosshair.lat] });
}

/** The drawings that a link brings, or those that are to be shared; none to be rid of them. */
export function setLinkedDrawings(store: AtlasStore, linkedDrawings: readonly Drawing[]): void {
  store.setState({ linkedDrawings });
}
