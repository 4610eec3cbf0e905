import type { Tour } from "../model/tour.ts";
import { DataError, loadJson } from "./load.ts";

/** The tours that come with the atlas, as the build checked them. @throws DataError when they do not arrive whole. */
export async function loadTours(
  fetch: (url: string) => Promise<Response>,
  url = "data/tours.json",
): Promise<readonly Tour[]> {
  const tours = await loadJson(fetch, url, "TOURS");
  if (!Array.isArray(tours)) throw new DataError("TOURS-GARBLED", url);
  return tours as readonly Tour[];
}
