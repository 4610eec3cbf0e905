import { paperId } from "./atlas.ts";
import type { Category, Cite, Source } from "./rows.ts";

/** The section of the paper that a place in it belongs to: para-9, annex-2, header. */
export function sectionOf({ para, annex, part }: Cite): string {
  if (para !== undefined) return `para-${para}`;
  if (annex !== undefined) return `annex-${annex}`;
  return part ?? "header";
}

/** The paragraphs and the parts of the annex that the paper has, whether or not anything is cited from them. */
export function sectionIdsOf({
  sources,
  categories,
}: {
  readonly sources: readonly Pick<Source, "id" | "paragraphs">[];
  readonly categories: readonly Pick<Category, "annex">[];
}): ReadonlySet<string> {
  const paragraphs = sources.find(({ id }) => id === paperId)?.paragraphs ?? 0;
  return new Set([
    ...Array.from({ length: paragraphs }, (_, index) => `para-${index + 1}`),
    ...categories.flatMap(({ annex }) => (annex === undefined ? [] : [`annex-${annex}`])),
  ]);
}
