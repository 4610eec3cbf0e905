import { type LocalPlacesFile, localPlaceRows } from "../model/local-places.ts";
import type { PlaceEntry } from "./entries.ts";
import { readerOf } from "./read-aloud.ts";

/** What neighbours know, as the search finds it. */
export function localEntries(file: LocalPlacesFile): readonly PlaceEntry[] {
  const [jyutping, pinyin] = [readerOf(file.jyutping), readerOf(file.pinyin)];
  return localPlaceRows(file).map(({ kind, district, ...place }, row) => ({
    ...place,
    kind: "place",
    placeKind: kind,
    note: district,
    jyutping: jyutping(place.name.zhHant, row),
    pinyin: pinyin(place.name.zhHant, row),
  }));
}
