import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../model/atlas.ts";
import { isOnStage } from "../model/choice/stage.ts";
import type { Focus } from "../state/focus.ts";
import type { AtlasStore } from "../state/store.ts";
import { applyFocus } from "./camera.ts";
import type { FeaturePlaces } from "./parts-on-map.ts";

/** An audience is waiting: a scene is complete within a second. */
const stageFlightMilliseconds = 450;

export interface Flights {
  /** Updates the padding first: going on the stage has just changed it. */
  readonly pad?: () => void;
  /** How long a flight takes; as long as usual where it is left out. */
  readonly milliseconds?: number;
  readonly places?: FeaturePlaces;
}

/**
 * Moves the map whenever the state requests it. A feature whose part is still on its way is shown when that is there,
 * unless something else was requested meanwhile.
 */
export function listenToFocus(
  store: AtlasStore,
  map: MapLibreMap,
  atlas: Atlas,
  { pad, milliseconds, places }: Flights = {},
): void {
  let waiting: Focus | null = null;
  const follow = (focus: Focus): void => {
    const placed = placedBy(places, focus);
    waiting = placed ? null : focus;
    if (!placed) return;
    pad?.();
    const state = store.getState();
    applyFocus(map, placed, atlas, milliseconds ?? (isOnStage(state) ? stageFlightMilliseconds : undefined));
  };
  store.subscribe(({ focus }, before) => {
    if (focus && focus !== before.focus) follow(focus);
  });
  places?.onMore(() => {
    if (waiting && waiting === store.getState().focus) follow(waiting);
  });
  // Every other early request was applied when the map opened.
  const { focus } = store.getState();
  if (focus?.kind === "feature") follow(focus);
}

/** The request with its bounds; null as long as nothing knows where the feature lies. */
function placedBy(places: FeaturePlaces | undefined, focus: Focus): Focus | null {
  if (focus.kind !== "feature") return focus;
  const bounds = places?.boundsOf(focus.ref);
  return bounds ? { kind: "bounds", bounds, serial: focus.serial } : null;
}
