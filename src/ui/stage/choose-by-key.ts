const alongTheRow: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};
const acrossRows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Which card a key leads to. @param columns how many stand in a row.
 * @returns the card itself at an end, and for every other key.
 */
export function cardAfter(key: string, card: number, cards: number, columns: number): number {
  if (key === "Home") return 0;
  if (key === "End") return cards - 1;
  const by = alongTheRow[key] ?? (acrossRows[key] ?? 0) * columns;
  const next = card + by;
  return next >= 0 && next < cards ? next : card;
}
