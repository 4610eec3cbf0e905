/** Panels that a link names by their kind alone, in the order of the text page. */
export const viewKinds = [
  "sites",
  "measures",
  "promises",
  "tours",
  "shelf",
  "land",
  "paper",
  "rail",
  "sources",
  "about",
  /** What the reader set side by side, which a link names: nothing of it stands on the text page. */
  "compare",
  /** What the reader brought: nothing to print, and not in any link. */
  "workspace",
  /** What lies around the spot; without one, the ways to say where. It is nothing to print. */
  "nearby",
] as const;
export type ViewKind = (typeof viewKinds)[number];

/** What the one panel shows. Adding a kind makes the compiler list what else must change. */
export type Panel =
  | { readonly kind: Exclude<ViewKind, "paper" | "rail" | "workspace"> }
  /** The figures; with a section, that of a paragraph or a part of the annex, such as `para-8`. */
  | { readonly kind: "paper"; readonly section?: string }
  /** The planned railways; with a feature, at that line or station. */
  | { readonly kind: "rail"; readonly feature?: number }
  /** What the reader brought and drew; with a feature, at that row of a layer, from 1; with a drawing, at that. */
  | {
      readonly kind: "workspace";
      readonly feature?: { readonly layer: string; readonly row: number };
      readonly drawing?: string;
    }
  /** What the one search box finds. */
  | { readonly kind: "search" }
  /** A site; with an event, scrolled to that event. */
  | { readonly kind: "site"; readonly id: string; readonly event?: string }
  | { readonly kind: "measure"; readonly id: string };

export type PanelKind = Panel["kind"];

export function samePanel(a: Panel, b: Panel): boolean {
  return panelKey(a) === panelKey(b);
}

/** A word for the panel that is equal exactly when the panels are. */
export function panelKey(panel: Panel): string {
  switch (panel.kind) {
    case "site":
      return panel.event === undefined ? `site/${panel.id}` : `site/${panel.id}/${panel.event}`;
    case "measure":
      return `measure/${panel.id}`;
    case "paper":
      return panel.section === undefined ? panel.kind : `${panel.kind}/${panel.section}`;
    case "rail":
      return panel.feature === undefined ? panel.kind : `${panel.kind}/${panel.feature}`;
    case "workspace":
      return workspaceKey(panel);
    case "sites":
    case "measures":
    case "promises":
    case "tours":
    case "shelf":
    case "land":
    case "sources":
    case "about":
    case "compare":
    case "nearby":
    case "search":
      return panel.kind;
  }
}

function workspaceKey({ kind, feature, drawing }: Panel & { readonly kind: "workspace" }): string {
  if (feature) return `${kind}/${feature.layer}/${feature.row}`;
  return drawing === undefined ? kind : `${kind}/${drawing}`;
}

/** The panel that closing this one leads to: a site found from a spot leads back there, everything else to the list of sites. */
export function parentOf(panel: Panel, hasSpot: boolean): Panel {
  switch (panel.kind) {
    case "measure":
      return { kind: "measures" };
    case "rail":
      return panel.feature === undefined ? { kind: "sites" } : { kind: "rail" };
    case "workspace":
      return panel.feature === undefined && panel.drawing === undefined
        ? { kind: "sites" }
        : { kind: "workspace" };
    case "site":
    case "search":
      return hasSpot ? { kind: "nearby" } : { kind: "sites" };
    case "sites":
    case "measures":
    case "promises":
    case "tours":
    case "shelf":
    case "land":
    case "sources":
    case "about":
    case "compare":
    case "nearby":
    case "paper":
      return { kind: "sites" };
  }
}

/** Panels in which something is searched for; in the others the search is over. */
export function isSearched({ kind }: Panel): boolean {
  return kind === "search" || kind === "measures";
}

/** Characters a search may have: in a link each may take twelve, and a link is at most 2,000 long. */
export const longestQuery = 100;

/**
 * What was typed or linked, without control characters, what turns the direction of the text, and half emoji (which no
 * link can carry), cut to length.
 */
export function cleanQuery(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, ""))
    .slice(0, longestQuery)
    .join("");
}
