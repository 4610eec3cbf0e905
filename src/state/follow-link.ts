import { linkedAtFirst } from "./link-field.ts";
import { wholeMeasures } from "../model/measure-filter.ts";
import type { Panel } from "./panel.ts";
import { sameSpot } from "./spot.ts";
import { around, type AtlasState, type FocusTarget, initialState, type Notice, nextFocus } from "./store.ts";
import type { ReadLink } from "./url.ts";

/**
 * The state after following a link. A link tells a whole view: what it leaves out is as on the first screen, except
 * the language, which then stays the reader's. What no link carries (theme, pointer, state of the map) is not touched.
 */
export function followLink(state: AtlasState, link: ReadLink): AtlasState {
  const { language: _, camera: __, ...view } = { ...linkedAtFirst, ...link.wish };
  const { spot, radiusMetres } = view;
  return {
    ...state,
    ...view,
    measureFilter: link.wish.measureFilter ?? (isListPanel(view.panel) ? wholeMeasures : state.measureFilter),
    // What no link carries of a spot, its name from elsewhere and how exact it is, is kept where it is the same one.
    spot: sameSpot(spot, state.spot) ? state.spot : spot,
    radiusMetres,
    language: link.wish.language ?? state.language,
    camera: link.wish.camera ?? state.camera,
    focus: nextFocus(state, targetOf(link)),
    notice: noticeOf(link),
    overlay: null,
  };
}

/** Only a list tells the filter of the measures by leaving it out; a measure on its own says nothing of it. */
function isListPanel({ kind }: Panel): boolean {
  return kind === "sites" || kind === "measures";
}

/** A link's own camera wins; a link with only a site or a spot asks the map to show that. */
function targetOf({ wish: { camera, panel, spot, radiusMetres } }: ReadLink): FocusTarget {
  if (camera) return { kind: "camera", camera };
  if (panel?.kind === "site") return { kind: "site", id: panel.id };
  return spot ? around(spot, radiusMetres ?? initialState.radiusMetres) : { kind: "home" };
}

function noticeOf({ unread, cut }: ReadLink): Notice | null {
  return unread.length > 0 ? { code: "link-unread", parts: unread, cut } : null;
}
