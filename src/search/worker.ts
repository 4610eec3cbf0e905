import { serveRequests } from "../model/serve-requests.ts";
import type { ToWorker } from "../model/worker-message.ts";
import type { SearchData } from "./entries.ts";
import { createGazetteer, type Gazetteer, type SearchCalls } from "./gazetteer.ts";

/** The gazetteer runs beside the page, so that building its index never delays a keystroke. */

let opening: Promise<Gazetteer> | undefined;

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
      await (await opened()).warm();
      return null;
    },
    find: async ({ query }) => (await opened()).find(query),
    describe: async ({ at, placeId }) => (await opened()).describe(at, placeId),
  },
});

/** The data did not arrive complete; the message is the end of the code: 404, UNREACHABLE, GARBLED. */
class OpenError extends Error {}

async function opened(): Promise<Gazetteer> {
  if (!opening) throw new Error("the search was queried before it was opened");
  return opening;
}

/** @throws OpenError */
async function open(url: string): Promise<Gazetteer> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new OpenError("UNREACHABLE", { cause });
  });
  if (!response.ok) throw new OpenError(String(response.status));
  const data: unknown = await response.json().catch((cause: unknown) => {
    throw new OpenError("GARBLED", { cause });
  });
  if (!isSearchData(data)) throw new OpenError("GARBLED");
  return createGazetteer(data);
}

function isSearchData(data: unknown): data is SearchData {
  return typeof data === "object" && data !== null && "entries" in data && Array.isArray(data.entries);
}
