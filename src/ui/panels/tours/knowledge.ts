import type { Knowledge } from "../../../documents/tour/tour-findings.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { KnownIds } from "../../../link/field.ts";
import { parseHash } from "../../../link/hash.ts";

/** Checks the ids of an imported tour, because it may come from another edition of the atlas. */
export function knowledgeOf(atlas: Atlas, known: KnownIds): Knowledge {
  const cited = new Set([...atlas.figures, ...atlas.events].map(({ id }) => id));
  return {
    unreadIn: (view) => parseHash(view, known).unread,
    isSite: known.isSite,
    isCited: (id) => cited.has(id),
  };
}
