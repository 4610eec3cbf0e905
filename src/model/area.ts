import type { Atlas, BuiltSite } from "./atlas.ts";
import type { Figure } from "./rows.ts";

const squareMetresPerHectare = 10_000;

export function hectares(squareMetres: number): number {
  return squareMetres / squareMetresPerHectare;
}

/** How far the drawn area stands from the stated one, as a share of the stated: -0.03 = 3 % less. */
export function areaDifference(drawn: number, stated: number): number {
  return drawn / stated - 1;
}

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
