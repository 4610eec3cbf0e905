import { initialUrlState } from "../link/url-state.ts";
import { wholeMeasures } from "../model/measure-filter.ts";
import { featureOfPanel, focusOfFeature } from "./features.ts";
import type { Carried } from "../model/choice/carried.ts";
import type { Panel } from "../model/choice/panel.ts";
import { linkableTable } from "../model/choice/table.ts";
import { sameSpot } from "../model/choice/spot.ts";
import { around, type FocusTarget, nextFocus } from "./focus.ts";
import { type AtlasState, initialState, type Notice } from "./store.ts";
import type { ParsedLink } from "../link/hash.ts";

/**
 * The state after following a link. A link describes a whole view: what it leaves out is as on the first screen, except
 * the language, which then stays the reader's. What no link carries (theme, pointer, state of the map) is not touched.
 */
export function applyLink(state: AtlasState, link: ParsedLink): AtlasState {
  const { language: _, camera: __, ...view } = { ...initialUrlState, ...link.patch };
  const { spot, radiusMetres } = view;
  return {
    ...state,
    ...view,
    measureFilter:
      link.patch.measureFilter ?? (isListPanel(view.panel) ? wholeMeasures : state.measureFilter),
    // What no link carries of a spot, its name from elsewhere and how exact it is, stays where the spot is the same.
    spot: sameSpot(spot, state.spot) ? state.spot : spot,
    radiusMetres,
    // A link that compares nothing leaves what was chosen for it.
    compared: link.patch.compared ?? state.compared,
    // What the reader brought or drew is in no link: one without an outline leaves it where it is.
    carried: link.patch.carried ?? (isOwn(state.carried) ? state.carried : null),
    // A table of what the reader brought or drew is in no link, so that none takes it away.
    table: view.table ?? (linkableTable(state.table) ? null : state.table),
    language: link.patch.language ?? state.language,
    camera: link.patch.camera ?? state.camera,
    focus: nextFocus(state, targetOf(link)),
    notice: noticeOf(link),
    dialog: null,
  };
}

function isOwn(carried: Carried | null): boolean {
  return carried !== null && carried.of.kind !== "site";
}

/** A link to a list without a filter means no filter; a link to one measure leaves the filter as it is. */
function isListPanel({ kind }: Panel): boolean {
  return kind === "sites" || kind === "measures";
}

/** Metres: the largest sites are some three kilometres long, and what they would cover lies around them. */
const aroundCarried = 2_500;

/** A link's own camera wins; a link with only a site, a spot or a carried outline asks the map to show that. */
function targetOf({ patch: { camera, panel, spot, radiusMetres, carried } }: ParsedLink): FocusTarget {
  if (camera) return { kind: "camera", camera };
  const [lng, lat] = carried?.at ?? [];
  if (lng !== undefined && lat !== undefined)
    return { kind: "around", lng, lat, radiusMetres: aroundCarried };
  const ofFeature = panel ? focusOfFeature(featureOfPanel(panel)) : null;
  if (ofFeature) return ofFeature;
  return spot ? around(spot, radiusMetres ?? initialState.radiusMetres) : { kind: "home" };
}

function noticeOf({ unread, cut }: ParsedLink): Notice | null {
  return unread.length > 0 ? { code: "link-unread", parts: unread, cut } : null;
}
