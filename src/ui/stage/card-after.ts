const alongTheRow: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};
const acrossRows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The index of the card to which a key moves the focus.
 * @param columns The number of cards in a row.
 * @returns `card` itself at the ends and for every other key.
 */
export function cardAfter(key: string, card: number, cards: number, columns: number): number {
  if (key === "Home") return 0;
  if (key === "End") return cards - 1;
  const by = alongTheRow[key] ?? (acrossRows[key] ?? 0) * columns;
  const next = card + by;
  return next >= 0 && next < cards ? next : card;
}
