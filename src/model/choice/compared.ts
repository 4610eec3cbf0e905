import { type FeatureRef, featureKey, sameFeature } from "../feature-ref.ts";

/** Beside more than four, the columns are too narrow to be read. */
export const mostCompared = 4;

/** Whether the atlas has facts of such a feature that stand in one row with those of another. */
export function isComparable({ kind }: FeatureRef): boolean {
  switch (kind) {
    case "site":
      return true;
    case "place":
    case "layer":
    case "own":
    case "drawing":
      return false;
  }
}

export function isCompared(compared: readonly FeatureRef[], ref: FeatureRef): boolean {
  return compared.some((each) => sameFeature(each, ref));
}

/** The features with one more at the end; the same list where it is there, cannot be compared, or there is no room. */
export function withCompared(compared: readonly FeatureRef[], ref: FeatureRef): readonly FeatureRef[] {
  const hasRoom = compared.length < mostCompared;
  return hasRoom && isComparable(ref) && !isCompared(compared, ref) ? [...compared, ref] : compared;
}

export function withoutCompared(compared: readonly FeatureRef[], ref: FeatureRef): readonly FeatureRef[] {
  const key = featureKey(ref);
  return isCompared(compared, ref) ? compared.filter((each) => featureKey(each) !== key) : compared;
}

/** The others are compared with the first: this one takes its place. */
export function withFirst(compared: readonly FeatureRef[], ref: FeatureRef): readonly FeatureRef[] {
  return isCompared(compared, ref) ? [ref, ...withoutCompared(compared, ref)] : compared;
}
