import { isOwnId, linkedTourId } from "../model/own-tour.ts";
import { formatHash } from "./hash.ts";
import { pagePath, subjectOf } from "./page-path.ts";
import type { UrlState } from "./url-state.ts";

/**
 * The link to the present view, for any device. It leaves the stage out where another device cannot know the tour: a
 * tour of the reader's own, or a tour from a link whose data are not in this link. It also leaves a suspended stage out,
 * because the reader then looks at something else.
 */
export function shareableHash(state: UrlState): string {
  const { stage, made } = state;
  if (stage === null) return formatHash(state);
  const isOnlyHere = isOwnId(stage.tour) || (stage.tour === linkedTourId && made === null);
  return formatHash(isOnlyHere || stage.phase === "suspended" ? { ...state, stage: null } : state);
}

/**
 * The address that is shared for a view, relative to the folder of the atlas: that of a site or a measure is its page,
 * which has a title and a picture and leads on to the view.
 */
export function shareableAddress(state: UrlState): string {
  const hash = shareableHash(state);
  const hasOwnPage = state.made === null && (state.stage === null || !/[#&]tour=/.test(hash));
  const subject = hasOwnPage ? subjectOf(state.panel) : null;
  return subject ? pagePath(subject, state.language) + hash : hash;
}
