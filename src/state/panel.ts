/** What the one panel shows. Adding a kind makes the compiler list what else must change. */
export type Panel =
  | { readonly kind: "sites" }
  | { readonly kind: "site"; readonly id: string }
  | { readonly kind: "measures" }
  | { readonly kind: "measure"; readonly id: string }
  | { readonly kind: "shelf" }
  | { readonly kind: "land" }
  | { readonly kind: "paper" }
  | { readonly kind: "sources" }
  | { readonly kind: "about" };

export type PanelKind = Panel["kind"];

export function samePanel(a: Panel, b: Panel): boolean {
  return panelKey(a) === panelKey(b);
}

/** A word for the panel that is equal exactly when the panels are. */
export function panelKey(panel: Panel): string {
  switch (panel.kind) {
    case "site":
    case "measure":
      return `${panel.kind}/${panel.id}`;
    default:
      return panel.kind;
  }
}

/** The panel that closing this one leads to; the list of sites is the ground floor. */
export function parentOf(panel: Panel): Panel {
  return panel.kind === "measure" ? { kind: "measures" } : { kind: "sites" };
}
