import { carriedTo, wholeTurn } from "../../model/choice/carried.ts";
import { isSamePlace, type LngLat } from "../../model/drawing/drawing.ts";
import type { FeatureRef } from "../../model/feature-ref.ts";
import type { Ground } from "../../model/geometry/parts.ts";
import type { AtlasStore } from "../store.ts";

/** What is done to the outline that is laid over another place. */

/** @param outline Of a feature of an own layer, which the state does not know. */
export function beginCarrying(store: AtlasStore, of: FeatureRef, outline: Ground | null = null): void {
  // On a phone the map is where it is carried.
  store.setState({
    carried: { of, at: null, turn: 0 },
    carriedOutline: outline,
    draft: null,
    hover: null,
    sheet: "low",
  });
}

/** It stays where it is when the place lies outside the map. */
export function moveCarried(store: AtlasStore, to: LngLat): void {
  const { carried } = store.getState();
  const at = carriedTo(to);
  if (carried && at && !isSamePlace(at, carried.at)) store.setState({ carried: { ...carried, at } });
}

export function turnCarried(store: AtlasStore, degrees: number): void {
  const { carried } = store.getState();
  const turn = wholeTurn(degrees);
  if (carried && turn !== carried.turn) store.setState({ carried: { ...carried, turn } });
}

/** The outline lies where it is again, and nothing is carried any more. */
export function putBackCarried(store: AtlasStore): void {
  if (store.getState().carried) store.setState({ carried: null, carriedOutline: null });
}
