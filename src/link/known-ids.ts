import type { Atlas } from "../model/atlas.ts";
import { sectionIdsOf } from "../model/paper-sections.ts";
import { districtsOf } from "../model/site-location.ts";
import type { Aliases, KnownIds } from "./field.ts";

/** Links never die, so an entry stays for ever; after a second renaming both old ids name the newest. */
export const aliases: Aliases = {
  sites: new Map(),
  measures: new Map(),
};

/** What a link may name. */
export function knownIdsOf(atlas: Atlas): KnownIds {
  const events = new Set(atlas.events.map(({ id }) => id));
  const sections = sectionIdsOf(atlas);
  return {
    isSite: (id) => atlas.site(id) !== undefined,
    isMeasure: (id) => atlas.measure(id) !== undefined,
    isEvent: (id) => events.has(id),
    isSection: (id) => sections.has(id),
    districts: districtsOf(atlas).map(({ id }) => id),
    isCategory: (id) => atlas.category(id) !== undefined,
    aliases,
  };
}
