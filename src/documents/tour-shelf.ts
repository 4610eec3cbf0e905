import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import { mayWrite, type OwnTour } from "../model/own-tour.ts";
import { mendTour } from "./tour/mend-tour.ts";

/**
 * What became of a writing: `kept` once it lies on the device; `conflict` when something else lies there than was read;
 * `quota` when there is no room; `unavailable` when the browser keeps nothing.
 */
export type Outcome = "kept" | "conflict" | "quota" | "unavailable";

/** Where own tours lie. Nothing of it rejects. */
export interface TourShelf {
  /** Null where the browser keeps nothing. */
  readonly all: () => Promise<readonly OwnTour[] | null>;
  /** Null where there is none; `unavailable` when the browser does not say. */
  readonly one: (id: string) => Promise<OwnTour | null | "unavailable">;
  /** @param read The revision that the writer knows to lie there; null for none. */
  readonly put: (record: OwnTour, read: number | null) => Promise<Outcome>;
  readonly remove: (id: string, read: number | null) => Promise<Outcome>;
}

interface Schema extends DBSchema {
  tours: { key: string; value: OwnTour };
}

type Database = IDBPDatabase<Schema>;
type Store = IDBPObjectStore<Schema, ["tours"], "tours", "readwrite">;
type Act = (store: Store) => Promise<unknown>;

/** The shelf in IndexedDB. */
export function openTourShelf(name = "atlas.own-tours"): TourShelf {
  const database = connection(name);
  const write = (id: string, read: number | null, act: Act): Promise<Outcome> =>
    withinOne(database, id, read, act).catch(outcomeOf);
  return {
    all: async () => {
      try {
        return (await (await database()).getAll("tours")).flatMap(readable);
      } catch (error) {
        console.info("Own tours are not kept on this device.", error);
        return null;
      }
    },
    one: async (id) => {
      try {
        const stored = await (await database()).get("tours", id);
        return stored ? (readable(stored)[0] ?? null) : null;
      } catch (error) {
        console.info("An own tour could not be read from this device.", error);
        return "unavailable";
      }
    },
    put: (record, read) => write(record.tour.id, read, (store) => store.put(record)),
    remove: (id, read) => write(id, read, (store) => store.delete(id)),
  };
}

/** Looked at and written within one transaction: nobody comes between. Answered once that is complete. */
async function withinOne(
  database: () => Promise<Database>,
  id: string,
  read: number | null,
  act: Act,
): Promise<Outcome> {
  const transaction = (await database()).transaction("tours", "readwrite", { durability: "strict" });
  const writing = async (): Promise<Outcome> => {
    const { store } = transaction;
    const stored = await store.get(id);
    if (!mayWrite(stored?.revision ?? null, read)) return "conflict";
    await act(store);
    return "kept";
  };
  const [outcome] = await Promise.all([writing(), transaction.done]);
  return outcome;
}

/** One connection, opened when it is wanted; it makes room for a newer atlas in another tab. */
function connection(name: string): () => Promise<Database> {
  let opened: Promise<Database> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = async (): Promise<Database> => {
    const database = await openDB<Schema>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore("tours", { keyPath: "tour.id" }),
      blocking: () => {
        database.close();
        forget();
      },
      terminated: forget,
    });
    return database;
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

function outcomeOf(error: unknown): Outcome {
  console.info("A tour was not kept on this device.", error);
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? "quota" : "unavailable";
}

/** What another version wrote is read as far as it can be; it is written anew only when it is changed. */
function readable({ tour, revision, changed }: OwnTour): readonly OwnTour[] {
  const opened = mendTour(tour, { unreadIn: () => [], isSite: () => true, isCited: () => true });
  return opened.state === "opened" ? [{ tour: { ...opened.tour, id: tour.id }, revision, changed }] : [];
}
