import type { Atlas } from "../model/atlas.ts";
import { districtsOf } from "../model/district.ts";
import { aliases } from "./aliases.ts";
import type { KnownIds } from "./field.ts";

/** What a link may name. */
export function knownIdsOf(atlas: Atlas): KnownIds {
  const events = new Set(atlas.events.map(({ id }) => id));
  return {
    isSite: (id) => atlas.site(id) !== undefined,
    isMeasure: (id) => atlas.measure(id) !== undefined,
    isEvent: (id) => events.has(id),
    districts: districtsOf(atlas).map(({ id }) => id),
    isCategory: (id) => atlas.category(id) !== undefined,
    aliases,
  };
}
