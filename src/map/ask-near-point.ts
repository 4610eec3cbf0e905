import { askNear } from "../state/actions/spot.ts";
import { spotAt } from "../model/choice/spot.ts";
import type { AtlasStore } from "../state/store.ts";

/** Ask what lies around a point of the map, in degrees. */
export function askNearPoint(
  store: AtlasStore,
  { lng, lat }: { readonly lng: number; readonly lat: number },
): void {
  const spot = spotAt(lng, lat);
  if (spot) askNear(store, spot);
}
