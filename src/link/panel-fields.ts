import { type Field, member } from "./field.ts";
import type { UrlState } from "./url-state.ts";
import { atlasTables, linkableTable } from "../model/choice/table.ts";
import { type Panel, cleanQuery, viewKinds } from "../model/choice/panel.ts";
import { isPlaceId } from "../model/choice/spot.ts";
import { withCompared } from "../model/choice/compared.ts";
import { siteIdsOf, siteRef } from "../model/feature-ref.ts";
import { formatNear, parseNear } from "./position-text.ts";

export const site: Field = {
  key: "site",
  write: ({ panel }) => (panel.kind === "site" ? panel.id : null),
  read: (value, parsed, { isSite, aliases }) => {
    const id = aliases.sites.get(value) ?? value;
    return isSite(id) ? panelPatch(parsed, { kind: "site", id }) : null;
  },
};

/** An event of the site. */
export const event: Field = {
  key: "event",
  write: ({ panel }) => (panel.kind === "site" ? (panel.event ?? null) : null),
  read: (value, { panel }, { isEvent }) =>
    panel?.kind === "site" && isEvent(value) ? { panel: { ...panel, event: value } } : null,
};

export const measure: Field = {
  key: "measure",
  write: ({ panel }) => (panel.kind === "measure" ? panel.id : null),
  read: (value, parsed, { isMeasure, aliases }) => {
    const id = aliases.measures.get(value) ?? value;
    return isMeasure(id) ? panelPatch(parsed, { kind: "measure", id }) : null;
  },
};

/** Sites, measures and searches have keys of their own. The list of sites is where everybody starts, and is left out; a link with a spot implies the panel of what is nearby. */
export const view: Field = {
  key: "view",
  write: ({ panel, spot, compared }) => {
    const isImplied =
      panel.kind === "sites" ||
      (panel.kind === "nearby" && spot !== null) ||
      (panel.kind === "compare" && siteIdsOf(compared).length > 0);
    return isImplied ? null : member(viewKinds, panel.kind);
  },
  read: (value, parsed) => {
    const kind = member(viewKinds, value);
    return kind && panelPatch(parsed, { kind });
  },
};

/**
 * The sites that stand side by side, which opens the comparison unless a link names something else to be shown. A link
 * carries them only where the comparison is open, so that a step back takes none away. What the reader brought is in none.
 */
export const compare: Field = {
  key: "cmp",
  write: ({ panel, compared }) => (panel.kind === "compare" && siteIdsOf(compared).join(",")) || null,
  read: (value, { panel = { kind: "compare" }, compared = [] }, { isSite, aliases }) => {
    const id = aliases.sites.get(value) ?? value;
    const next = isSite(id) ? withCompared(compared, siteRef(id)) : compared;
    return next === compared ? null : { panel, compared: next };
  },
  isList: true,
};

/** A place in the figures. */
export const section: Field = {
  key: "section",
  write: ({ panel }) => (panel.kind === "paper" ? (panel.section ?? null) : null),
  read: (value, { panel }, { isSection }) =>
    panel?.kind === "paper" && isSection(value) ? { panel: { kind: "paper", section: value } } : null,
};

/** A line or a station of the planned railways, by its number. */
export const item: Field = {
  key: "item",
  write: ({ panel }) => (panel.kind === "rail" && panel.feature !== undefined ? String(panel.feature) : null),
  read: (value, { panel }) =>
    panel?.kind === "rail" && /^[1-9]\d{0,3}$/.test(value)
      ? { panel: { ...panel, feature: Number(value) } }
      : null,
};

/** With a site or another view, the spot that it was opened from. */
export const near: Field = {
  key: "near",
  write: ({ spot, radiusMetres }) => spot && formatNear(spot, radiusMetres),
  read: (value, parsed) => {
    const requested = parseNear(value);
    return requested && { ...requested, panel: parsed.panel ?? { kind: "nearby" } };
  },
};

export const place: Field = {
  key: "place",
  write: ({ spot }) => spot?.place ?? null,
  read: (value, { spot }) => (spot && isPlaceId(value) ? { spot: { ...spot, place: value } } : null),
};

/** A search shows its list, unless a link names something else to be shown. */
export const query: Field = {
  key: "q",
  write: (state) => (state.panel.kind === "sites" ? null : cleanQuery(state.query) || null),
  read: (value, { panel }) => {
    const found = cleanQuery(value);
    const isSearch = found !== "" && (!panel || panel.kind === "nearby");
    return isSearch ? { query: found, panel: { kind: "search" } } : { query: found };
  },
};

/** One panel is open: the first that a link names. */
function panelPatch(parsed: Partial<UrlState>, panel: Panel): Partial<UrlState> | null {
  return parsed.panel ? null : { panel };
}

/** The table below the map. */
export const table: Field = {
  key: "table",
  write: (state) => linkableTable(state.table),
  read: (value) => {
    const kind = member(atlasTables, value);
    return kind && { table: { kind } };
  },
};
