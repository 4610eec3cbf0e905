import type { Map as MapLibreMap } from "maplibre-gl";
import { formatCamera } from "../link/position-text.ts";
import { isOnStage } from "../model/choice/stage.ts";
import type { AtlasStore } from "../state/store.ts";
import { cameraOf, hasSpace, openAtHongKong } from "./camera.ts";

export interface OpeningView {
  /** Fit all of Hong Kong into the room that the panels leave now, unless something else has been looked at. */
  readonly fit: () => void;
  readonly isShown: () => boolean;
}

/**
 * All of Hong Kong, as the map opens. It is not the reader's choice: it stays out of the link, and is fitted again when the
 * window or the panels change.
 */
export function openingView(map: MapLibreMap, store: AtlasStore): OpeningView {
  let shown: string | null = null;
  let isOpen = false;
  let isFitting = false;
  const isUntouched = (): boolean => {
    const { camera, focus } = store.getState();
    return camera === null && (focus === null || focus.kind === "home");
  };
  return {
    fit: () => {
      if (isOpen && (!isUntouched() || isOnStage(store.getState()) || !hasSpace(map))) return;
      isFitting = true;
      openAtHongKong(map);
      isFitting = false;
      isOpen = true;
      shown = formatCamera(cameraOf(map));
    },
    isShown: () => isFitting || (store.getState().camera === null && formatCamera(cameraOf(map)) === shown),
  };
}
