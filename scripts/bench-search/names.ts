import type { Entry, PlaceEntry, SearchData } from "../../src/search/entries.ts";
import { seededPoints } from "./points.ts";

/**
 * As many places as are asked for, each named by the parts of two real ones: 瀝源 and 第一城 make 瀝源第一城. The same
 * seed gives the same places.
 */
export function manyPlaces(real: SearchData, count: number, seed: number): SearchData {
  const places = real.entries.filter((entry) => entry.kind === "place");
  const { lngs, lats } = seededPoints(count, seed);
  const pick = (turn: number): PlaceEntry | undefined => places[Math.floor(turn) % places.length];
  const entries: Entry[] = Array.from({ length: count }, (_, index) => {
    const [lng = 0, lat = 0] = [lngs[index], lats[index]];
    // The digits far behind the point are as good as drawn by lot.
    return joined(pick(lng * 1e7), pick(lat * 1e7), index, [lng, lat]);
  });
  return { ...real, entries };
}

function joined(
  first: PlaceEntry | undefined,
  second: PlaceEntry | undefined,
  index: number,
  at: readonly [number, number],
): Entry {
  if (!first || !second) throw new Error("there are no places to make others of");
  return {
    ...first,
    id: `made-${index}`,
    name: {
      zhHant: `${first.name.zhHant}${second.name.zhHant}`,
      en: `${first.name.en} ${second.name.en}`,
    },
    aliases: [],
    jyutping: [`${first.jyutping[0] ?? ""} ${second.jyutping[0] ?? ""}`.trim()],
    pinyin: [],
    at: [...at],
  };
}
