import { isOwnId, linkedTourId } from "../model/own-tour.ts";
import { formatHash } from "./hash.ts";
import type { UrlState } from "./url-state.ts";

/**
 * The link to what is seen that opens it on any device. A tour of the reader's own is on this one only, and one that a
 * link brought is told by the whole of that link: without it the scene is told by what it shows. So is what somebody
 * looks at who has stepped aside from a tour.
 */
export function shareableHash(state: UrlState): string {
  const { stage, made } = state;
  if (stage === null) return formatHash(state);
  const isOnlyHere = isOwnId(stage.tour) || (stage.tour === linkedTourId && made === null);
  return formatHash(isOnlyHere || stage.phase === "suspended" ? { ...state, stage: null } : state);
}
