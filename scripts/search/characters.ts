import { getJyutpingList } from "to-jyutping";
import type { CharacterTable } from "../../src/search/entries.ts";
import { toHans } from "../hans.ts";

/** Written either way in Hong Kong. The second is looked up, in its simplified form where it has one. */
const variants: readonly (readonly [string, string])[] = [
  ["嘴", "咀"],
  ["邨", "村"],
  ["峯", "峰"],
  ["茘", "荔"],
  ["羗", "羌"],
  ["綉", "绣"],
  ["窰", "窑"],
  ["衞", "卫"],
  ["牀", "床"],
  ["埠", "埗"],
];

/**
 * @param texts whatever can be searched for: only what sounds like one of its characters is read aloud.
 */
export function characterTable(texts: Iterable<string>): CharacterTable {
  const used = new Set([...texts].flatMap((text) => Array.from(text)).filter(isHan));
  const known = new Set([...used, ...frequentCharacters()]);
  const pairs = pairsOf(known);
  const fold = new Map(pairs);
  const folded = (character: string): string => fold.get(character) ?? character;
  const wanted = new Set([...used].map((character) => soundOf(character)));
  const sounds = new Map<string, Set<string>>();
  // Two characters may be one when they are folded, and are read in two ways: what names are written with goes first.
  const read = new Set<string>();
  for (const character of known) {
    const sound = soundOf(character);
    if (sound === null || !wanted.has(sound) || read.has(folded(character))) continue;
    read.add(folded(character));
    sounds.set(sound, (sounds.get(sound) ?? new Set()).add(folded(character)));
  }
  return {
    from: pairs.map(([from]) => from).join(""),
    to: pairs.map(([, to]) => to).join(""),
    sounds: Object.fromEntries(
      [...sounds].toSorted(byKey).map(([sound, characters]) => [sound, [...characters].join("")]),
    ),
  };
}

function pairsOf(characters: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const simplified = [...characters].flatMap((character): (readonly [string, string])[] => {
    const simple = toHans(character);
    return simple === character || Array.from(simple).length !== 1 ? [] : [[character, simple]];
  });
  const chosen = new Map([...simplified, ...variants]);
  return [...chosen].toSorted(byKey);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Jyutping without its tone, as the character is read most often; null for what is never read. */
function soundOf(character: string): string | null {
  return getJyutpingList(character)[0]?.[1]?.replace(/\d$/, "") ?? null;
}

/** The 5,401 characters that Big5 puts first, because they are the frequent ones. */
export function frequentCharacters(): readonly string[] {
  const decoder = new TextDecoder("big5");
  const leads = Array.from({ length: 0xc6 - 0xa4 + 1 }, (_, index) => 0xa4 + index);
  const trails = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index);
  return leads
    .flatMap((lead) => trails.map((trail) => decoder.decode(new Uint8Array([lead, trail]))))
    .slice(0, -(0xfe - 0x7e))
    .filter((text) => Array.from(text).length === 1 && isHan(text));
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}
