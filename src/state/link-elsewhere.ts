import { isOwnId, madeTourId } from "../model/own-tour.ts";
import { formatHash, type Linked } from "./url.ts";

/**
 * The link to what is seen that opens it on any device. A tour of the reader's own is on this one only, and one that a
 * link brought is told by the whole of that link: without it the scene is told by what it shows.
 */
export function linkElsewhere(state: Linked): string {
  const { stage, made } = state;
  const isOnlyHere = stage !== null && (isOwnId(stage.tour) || (stage.tour === madeTourId && made === null));
  return formatHash(isOnlyHere ? { ...state, stage: null } : state);
}
