const alongTheRow: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};
const acrossRows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The keys that lead from card to card; Enter and Space press the one that has the focus. */
export const choosingKeys: ReadonlySet<string> = new Set([
  ...Object.keys(alongTheRow),
  ...Object.keys(acrossRows),
  "Home",
  "End",
]);

/**
 * Which card a key leads to. @param columns how many stand in a row.
 * @returns null for another key; at an end, the card itself.
 */
export function cardAfter(key: string, card: number, cards: number, columns: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return cards - 1;
  const by = alongTheRow[key] ?? (acrossRows[key] ?? 0) * columns;
  if (by === 0) return null;
  const next = card + by;
  return next >= 0 && next < cards ? next : card;
}
