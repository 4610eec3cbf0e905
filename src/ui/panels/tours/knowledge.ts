import type { Knowledge } from "../../../documents/tour/tour-findings.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { KnownIds } from "../../../link/field.ts";
import { parseHash } from "../../../link/hash.ts";

/** What this atlas knows of the ids in a tour that comes from elsewhere. */
export function knowledgeOf(atlas: Atlas, known: KnownIds): Knowledge {
  const cited = new Set([...atlas.figures, ...atlas.events].map(({ id }) => id));
  return {
    unreadIn: (view) => parseHash(view, known).unread,
    isSite: known.isSite,
    isCited: (id) => cited.has(id),
  };
}
