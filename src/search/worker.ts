import { isLocalPlacesFile } from "../model/local-places.ts";
import { serveRequests } from "../model/serve-requests.ts";
import { addSimplified } from "../model/simplified.ts";
import type { ToWorker } from "../model/worker-message.ts";
import type { SearchData, SearchTexts } from "./entries.ts";
import { createGazetteer, type Gazetteer, type SearchCalls } from "./gazetteer.ts";
import { localEntries } from "./local-entries.ts";

/**
 * The gazetteer runs beside the page, so that building its index never delays a keystroke. It answers from a small file as
 * soon as that is there; the rest follows with the first question.
 */

interface Opened {
  readonly gazetteer: Gazetteer;
  /** Fetches the rest, once; again after a failure. */
  readonly whole: () => Promise<void>;
}

let opening: Promise<Opened> | undefined;

/** What lies about a position is told without the rest. */
function reportMissing(error: unknown): void {
  console.info("The places that only neighbours know could not be fetched.", error);
}

serveRequests<SearchCalls>({
  listen: (listener) =>
    addEventListener("message", ({ data }: MessageEvent<ToWorker<SearchCalls>>) => listener(data)),
  post: (message) => postMessage(message),
  codeOf: (error) => (error instanceof OpenError ? `SEARCH-${error.message}` : "SEARCH-FAULT"),
  handlers: {
    open: async ({ url }) => {
      opening = open(url);
      await opening;
      return null;
    },
    warm: async () => {
      const { gazetteer, whole } = await opened();
      await Promise.all([whole(), gazetteer.warm()]);
      return null;
    },
    find: async ({ query, near, isWhole }) => {
      const { gazetteer, whole } = await opened();
      if (isWhole) await whole();
      else if (query !== "") whole().catch(() => undefined); // reported to whoever waits for it
      return gazetteer.find(query, near);
    },
    describe: async ({ at, placeId }) => {
      const { gazetteer, whole } = await opened();
      // A place that is not known by its neighbours alone needs no more than what is there.
      if (placeId !== null && !gazetteer.has(placeId)) await whole().catch(reportMissing);
      return gazetteer.describe(at, placeId);
    },
  },
});

/** The data did not arrive complete; the message is the end of the code: 404, UNREACHABLE, GARBLED. */
class OpenError extends Error {}

async function opened(): Promise<Opened> {
  if (!opening) throw new Error("the search was queried before it was opened");
  return opening;
}

/** @throws OpenError */
async function open(url: string): Promise<Opened> {
  const data = await fetchJson(url, isSearchData);
  const gazetteer = createGazetteer(addSimplified(data));
  let whole: Promise<void> | undefined;
  const fetchRest = async (): Promise<void> => {
    const folder = url.slice(0, url.lastIndexOf("/") + 1);
    const [texts, places] = await Promise.all([
      fetchJson(`${folder}search-texts.json`, isSearchTexts),
      fetchJson(`${folder}places.json`, isLocalPlacesFile),
    ]);
    await gazetteer.add([...addSimplified(texts).entries, ...(await localEntries(places))]);
    gazetteer.complete();
  };
  return {
    gazetteer,
    whole: () => {
      whole ??= fetchRest().catch((error: unknown) => {
        whole = undefined;
        throw error;
      });
      return whole;
    },
  };
}

async function fetchJson<Data>(url: string, isWhole: (data: unknown) => data is Data): Promise<Data> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new OpenError("UNREACHABLE", { cause });
  });
  if (!response.ok) throw new OpenError(String(response.status));
  const data: unknown = await response.json().catch((cause: unknown) => {
    throw new OpenError("GARBLED", { cause });
  });
  if (!isWhole(data)) throw new OpenError("GARBLED");
  return data;
}

function isSearchData(data: unknown): data is SearchData {
  return isSearchTexts(data) && "characters" in data;
}

function isSearchTexts(data: unknown): data is SearchTexts {
  return typeof data === "object" && data !== null && "entries" in data && Array.isArray(data.entries);
}
