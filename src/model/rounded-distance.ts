/** A distance as it is shown: 850 m, 1.24 km. */
export interface RoundedDistance {
  readonly value: number;
  readonly unit: "metres" | "kilometres";
  /** At most so many decimals are written. */
  readonly decimals: number;
}

/** Nearer than this, two places touch. */
const touchingMetres = 5;

/** Metres to ten, from a kilometre on kilometres; null where two places touch, and there is no distance to show. */
export function roundedDistance(metres: number, decimals = 1): RoundedDistance | null {
  if (metres < touchingMetres) return null;
  const tens = Math.round(metres / 10) * 10;
  return tens < 1_000
    ? { value: tens, unit: "metres", decimals: 0 }
    : { value: metres / 1_000, unit: "kilometres", decimals };
}

/** To whole hundreds, from a point that is not surer. */
export function roughDistance(metres: number): number {
  return Math.max(100, Math.round(metres / 100) * 100);
}

/** How far a site is: to ten metres, as below a kilometre, for 2.04 km is not within 2 km. */
export function roundedDistanceAway(metres: number): RoundedDistance | null {
  return roundedDistance(metres, metres < 10_000 ? 2 : 1);
}
