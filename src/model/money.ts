import type { MoneyNature } from "./kinds.ts";
import type { Figure } from "./rows.ts";

/**
 * Amounts of money stand one by one and are never added. A fund holds what was injected into it and pays what is granted; an
 * amount for each applicant is no budget; what others invest is nobody's promise; and most say “about” or “more than”,
 * each as of another day. The one total is that which the paper itself gives.
 */
export function isAmount({ role }: Pick<Figure, "role">): boolean {
  return role === "money";
}

/** Dollars, not dollars a year: only they stand on one scale. */
export function isInDollars({ unit }: Pick<Figure, "unit">): boolean {
  return unit === "hkd";
}

/** The amount that tells most of a measure: what was put aside before what came of it, wholes before parts, large before small. */
export function mainAmount(amounts: readonly Figure[]): Figure | null {
  const place = ({ money }: Figure): number => (money ? mainFirst.indexOf(money) : mainFirst.length);
  const wholes = amounts.filter(({ within }) => !amounts.some(({ id }) => id === within));
  return wholes.toSorted((a, b) => place(a) - place(b) || b.value - a.value)[0] ?? null;
}

const mainFirst: readonly MoneyNature[] = ["set-aside", "paid", "others", "each"];
