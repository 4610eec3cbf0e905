import { type LocalPlacesFile, readLocalPlaces } from "../model/local-places.ts";
import type { PlaceEntry } from "./entries.ts";
import { inSteps } from "./in-steps.ts";
import { readerOf } from "./read-aloud.ts";

/** What neighbours know, as the search finds it. In small steps, between which the search can be asked. */
export async function localEntries(file: LocalPlacesFile): Promise<readonly PlaceEntry[]> {
  const [jyutping, pinyin] = [readerOf(file.jyutping), readerOf(file.pinyin)];
  const { count, whole } = readLocalPlaces(file);
  const entryOf = (row: number): PlaceEntry => {
    const { kind, district, ...place } = whole(row);
    return {
      ...place,
      kind: "place",
      placeKind: kind,
      note: district,
      jyutping: jyutping(place.name.zhHant, row),
      pinyin: pinyin(place.name.zhHant, row),
    };
  };
  const entries: PlaceEntry[] = [];
  const rows = Array.from({ length: count }, (_, row) => row);
  await inSteps(rows, (step) => entries.push(...step.map(entryOf)));
  return entries;
}
