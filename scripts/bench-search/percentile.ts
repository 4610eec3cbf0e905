/**
 * The least of the values that a share of them, from 0 to 1, does not exceed (nearest rank); null of nothing.
 * @throws RangeError on a share outside 0 to 1
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`the share must be from 0 to 1, got ${share}`);
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
}
