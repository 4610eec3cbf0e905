/** The orders of the list of sites. */
export const sorts = ["group", "name", "area", "date"] as const;
export type Sort = (typeof sorts)[number];

/** The orders of the promises: the first due first, by verdict, the furthest apart first. */
export const promiseSorts = ["due", "verdict", "difference"] as const;
export type PromiseSort = (typeof promiseSorts)[number];
