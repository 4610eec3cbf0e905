import type { Source } from "./rows.ts";

/** Whom the names and points come from of what neighbours know, and how many of each. */
export interface PlaceSources {
  readonly sources: readonly Source[];
  readonly counts: Readonly<Record<string, number>>;
}
