import { addSimplified } from "../model/simplified.ts";
import { type Atlas, type AtlasData, indexAtlas, type SiteFeatures } from "../model/atlas.ts";

/** A data file that did not arrive whole: `code` is what the reader may quote, such as ATLAS-404. */
export class DataError extends Error {
  constructor(
    readonly code: string,
    readonly url: string,
    cause?: unknown,
  ) {
    super(`${code}: ${url}`, { cause });
    this.name = "DataError";
  }
}

type Fetch = (url: string) => Promise<Response>;

const lists = ["sources", "categories", "units", "sites", "measures", "figures", "events"] as const;

/** @throws DataError when the file is missing, not JSON, or not the shape the build writes. */
export async function loadAtlas(fetch: Fetch, url = "data/atlas.json"): Promise<Atlas> {
  const data = await loadJson(fetch, url, "ATLAS");
  if (!isAtlasData(data)) throw new DataError("ATLAS-GARBLED", url);
  return indexAtlas(addSimplified(data));
}

/** @throws DataError as above. */
export async function loadSiteFeatures(fetch: Fetch, url = "data/sites.json"): Promise<SiteFeatures> {
  const data = await loadJson(fetch, url, "SITES");
  if (!isSiteFeatures(data)) throw new DataError("SITES-GARBLED", url);
  return data;
}

/** @throws DataError whose code begins with `what`. */
export async function loadJson(fetch: Fetch, url: string, what: string): Promise<unknown> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new DataError(`${what}-UNREACHABLE`, url, cause);
  });
  if (!response.ok) throw new DataError(`${what}-${response.status}`, url);
  return response.json().catch((cause: unknown) => {
    throw new DataError(`${what}-GARBLED`, url, cause);
  });
}

function isAtlasData(data: unknown): data is AtlasData {
  if (typeof data !== "object" || data === null || !("version" in data) || data.version !== 1) return false;
  const rows = data as Record<string, unknown>;
  return lists.every((list) => Array.isArray(rows[list]) && rows[list].length > 0);
}

function isSiteFeatures(data: unknown): data is SiteFeatures {
  return (
    typeof data === "object" &&
    data !== null &&
    "features" in data &&
    "measured" in data &&
    Array.isArray(data.features)
  );
}

/** Long enough that a page which draws the failure does not retry in a loop. */
const retryMilliseconds = 5_000;

/** Loads once and returns the same promise. After a failure it loads again, but not before a pause. */
export function loadOnce<Value>(
  load: () => Promise<Value>,
  now: () => number = () => performance.now(),
): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  let failedAt = Infinity;
  return () => {
    if (loading && now() - failedAt < retryMilliseconds) return loading;
    failedAt = Infinity;
    loading = load();
    loading.catch(() => {
      failedAt = now();
    });
    return loading;
  };
}
