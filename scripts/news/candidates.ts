import type { Measure, Site } from "../../src/model/rows.ts";
import type { FeedItem } from "./feed-items.ts";

export interface Candidate extends FeedItem {
  /** The ids of what it names. */
  readonly ids: readonly string[];
}

interface Name {
  readonly id: string;
  readonly pattern: RegExp;
}

/** Shorter names are words of every day. */
const shortest = { chinese: 3, other: 5 };

/** The news that name a site or a measure, each once; whether they tell of one, a person has to judge. */
export function candidatesIn(
  items: readonly FeedItem[],
  { sites, measures }: { readonly sites: readonly Site[]; readonly measures: readonly Measure[] },
): readonly Candidate[] {
  const names = [
    ...sites.flatMap(({ id, name, short, aliases = [] }) => namesOf(id, [name, short], aliases)),
    ...measures.flatMap(({ id, name, laterName }) => namesOf(id, [name, laterName ?? name], [])),
  ];
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const ids = [...new Set(names.filter(({ pattern }) => pattern.test(item.title)).map(({ id }) => id))];
    if (ids.length === 0 || seen.has(item.url)) return [];
    seen.add(item.url);
    return [{ ...item, ids }];
  });
}

function namesOf(
  id: string,
  texts: readonly { readonly zhHant: string; readonly en: string }[],
  aliases: readonly string[],
): Name[] {
  const all = [...texts.flatMap(({ zhHant, en }) => [zhHant, en]), ...aliases];
  return [...new Set(all)].flatMap((name) => {
    const isChinese = /\p{Script=Han}/u.test(name);
    if (name.length < (isChinese ? shortest.chinese : shortest.other)) return [];
    const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return [{ id, pattern: isChinese ? new RegExp(words) : new RegExp(`\\b${words}\\b`, "i") }];
  });
}
