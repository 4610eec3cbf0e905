import { isLocalPlacesFile, type LocalPlacesFile } from "../model/local-places.ts";
import type { PlaceSources } from "../model/place-sources.ts";
import type { PlannedRail } from "../model/planned-rail.ts";
import { DataError, loadJson, loadOnce } from "./load.ts";

/** A file of data that the build wrote and the first screen does without. */
export interface DataFile<Value> {
  readonly path: string;
  /** What the code of a failure begins with. */
  readonly code: string;
  /** What the build always writes; the rest is as the build checked it. */
  readonly isWhole: (data: unknown) => data is Value;
}

export const plannedRailFile: DataFile<PlannedRail> = {
  path: "data/planned-rail.json",
  code: "RAIL",
  isWhole: (data): data is PlannedRail => hasLists(data, ["stations", "lines"]),
};

export const placeSourcesFile: DataFile<PlaceSources> = {
  path: "data/place-sources.json",
  code: "SOURCES",
  isWhole: (data): data is PlaceSources => hasLists(data, ["sources"]),
};

/** Asked for by the map when it is seen from near, and by the worker of the search for itself. */
export const localPlacesFile: DataFile<LocalPlacesFile> = {
  path: "data/places.json",
  code: "PLACES",
  isWhole: isLocalPlacesFile,
};

/**
 * What the prefetch and the text page read. The local places are not among them: the prefetch of the map asks for them with
 * its parts, and the text page does not show them.
 */
export const laterFiles: readonly DataFile<unknown>[] = [plannedRailFile, placeSourcesFile];

/** Fetches a file, once whoever asks for it; rejects with a DataError. */
export type FetchData = <Value>(file: DataFile<Value>) => Promise<Value>;

export function createFetchData(fetch: (url: string) => Promise<Response>): FetchData {
  const fetches = new Map<string, () => Promise<unknown>>();
  return <Value>(file: DataFile<Value>): Promise<Value> => {
    const known = fetches.get(file.path);
    const fetchIt = known ?? loadOnce(() => fetchFile(fetch, file));
    if (!known) fetches.set(file.path, fetchIt);
    return fetchIt() as Promise<Value>;
  };
}

async function fetchFile<Value>(
  fetch: (url: string) => Promise<Response>,
  { path, code, isWhole }: DataFile<Value>,
): Promise<Value> {
  const data = await loadJson(fetch, path, code);
  if (!isWhole(data)) throw new DataError(`${code}-GARBLED`, path);
  return data;
}

function hasLists(data: unknown, lists: readonly string[]): boolean {
  if (typeof data !== "object" || data === null) return false;
  const rows = data as Record<string, unknown>;
  return lists.every((list) => Array.isArray(rows[list]));
}
