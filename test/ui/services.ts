import { createDocuments } from "../../src/documents/documents.ts";
import type { OwnTours } from "../../src/documents/tour/tour-kind.ts";
import { tourKind } from "../../src/documents/tour/tour-kind.ts";
import type { Tour } from "../../src/model/tour.ts";
import type { AppServices } from "../../src/ui/app-context.tsx";
import { connectedChannels } from "../documents/store-in-memory.ts";

/** Where the panels ask something, by default there is nothing: no place, no picture, no answer from elsewhere. */
export const quietServices = {
  gazetteer: {
    warm: () => Promise.resolve(),
    find: (query) =>
      Promise.resolve({ query, groups: [], isGuess: false, position: null, isComplete: true, remark: null }),
    describe: () => Promise.resolve({ place: null, nearestPlace: null, station: null, isInHongKong: true }),
  },
  pictures: {
    take: () => Promise.reject(Object.assign(new Error("there is no map"), { code: "NO-MAP" })),
    glance: () => Promise.resolve(null),
    now: () => null,
  },
  fetchData: <Value>() => new Promise<Value>(() => undefined),
  coast: { mainland: "M0 0h9v3z", land: "M1 4h5v5z" },
  storage: null,
  session: null,
  useNewVersion: () => undefined,
  findAddresses: () => Promise.resolve({ state: "found", addresses: [], leftOut: 0 }),
} satisfies Partial<AppServices>;

/** A promise that fails as those of the page do. */
export function failed(code: string): Promise<never> {
  const failing = Promise.reject(Object.assign(new Error(code), { code }));
  failing.catch(() => undefined);
  return failing;
}

/** What a browser remembers. */
export function memoryStorage(kept: Readonly<Record<string, string>> = {}): Storage {
  const map = new Map(Object.entries(kept));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

/** The reader's own tours, stored nowhere. @param isStored Whether the browser lets them be stored. */
export async function ownToursWith(tours: readonly Tour[] = [], isStored = true): Promise<OwnTours> {
  const [channel] = connectedChannels(1);
  if (!channel) throw new Error("no channel");
  const outcome = isStored ? "saved" : "unavailable";
  const own = await createDocuments({
    kind: tourKind,
    store: {
      readAll: () => Promise.resolve(isStored ? [] : null),
      read: () => Promise.resolve(null),
      put: () => Promise.resolve(outcome),
      remove: () => Promise.resolve(outcome),
    },
    channel,
    now: () => new Date("2026-01-02T03:04:05Z"),
    onFirstSaved: () => undefined,
  });
  for (const tour of tours) own.change(tour);
  return own;
}
