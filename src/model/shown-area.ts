import type { Atlas, BuiltSite } from "./atlas.ts";
import type { Figure } from "./rows.ts";

/** The area to show for a site: stated in the paper, else given later, else measured from the outline. */
export type ShownArea =
  | { readonly from: "paper" | "later"; readonly squareMetres: number; readonly figure: Figure }
  | { readonly from: "outline"; readonly squareMetres: number };

export function shownArea(atlas: Atlas, site: BuiltSite): ShownArea | null {
  const own = atlas.figuresOfSite(site.id).filter((figure) => figure.areaOf === site.id);
  const stated = own.find(isStated);
  if (stated) return { from: "paper", squareMetres: stated.value, figure: stated };
  const later = own.find((figure) => figure.ledger === "later");
  if (later) return { from: "later", squareMetres: later.value, figure: later };
  const drawn = site.drawnSquareMetres;
  return drawn === null ? null : { from: "outline", squareMetres: drawn };
}

/** The land area that the paper itself states for a site, if it does. */
export function isStated(figure: Figure): boolean {
  return figure.ledger === "counted" || figure.ledger === "container";
}
