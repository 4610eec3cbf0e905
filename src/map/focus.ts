import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../model/atlas.ts";
import { isOnStage } from "../model/choice/stage.ts";
import type { AtlasStore } from "../state/store.ts";
import { applyFocus } from "./camera.ts";

/** An audience waits: a scene is whole within a second. */
const stageFlightMilliseconds = 450;

export interface Flights {
  /** Leaves the panels the padding that they take now: whoever goes on the stage has just changed it. */
  readonly pad?: () => void;
  /** How long a flight takes; as long as usual where it is left out. */
  readonly milliseconds?: number;
}

/** Moves the map whenever the state requests it. */
export function listenToFocus(
  store: AtlasStore,
  map: MapLibreMap,
  atlas: Atlas,
  { pad, milliseconds }: Flights = {},
): void {
  store.subscribe((state, before) => {
    const { focus } = state;
    if (!focus || focus === before.focus) return;
    pad?.();
    applyFocus(map, focus, atlas, milliseconds ?? (isOnStage(state) ? stageFlightMilliseconds : undefined));
  });
}
