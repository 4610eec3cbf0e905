import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../src/documents/database.ts";
import { openDocumentStore } from "../../src/documents/document-store.ts";
import { defer } from "./deferred.ts";
import { fakeIdb } from "./fake-database.ts";
import { type Note, noteKind } from "./note-kind.ts";

const note: Note = { id: "note-1", text: "A" };
const record = { document: note, revision: 7, changed: "2026-01-02T00:00:00.000Z" };
const keyOf = (value: unknown): string => (value as { note: Note }).note.id;

function begin() {
  const idb = fakeIdb(keyOf);
  const tab = () => openDocumentStore(noteKind, openDatabase(noteKind.storage, idb.open));
  return { ...idb, store: tab(), tab };
}

beforeEach(() => vi.spyOn(console, "info").mockReturnValue(undefined));
afterEach(() => vi.restoreAllMocks());

describe("the document store", () => {
  it("creates its database at the first use, with the names of the kind", async () => {
    const { store, opened, log } = begin();
    expect(opened).toHaveLength(0);
    expect(await store.readAll()).toEqual([]);
    expect(await store.read("note-1")).toBeNull();
    expect(opened.map(({ name, version }) => [name, version])).toEqual([["test.notes", 1]]);
    expect(log).toEqual(['notes {"keyPath":"note.id"}']);
  });

  it("reads what it wrote", async () => {
    const { store } = begin();
    expect(await store.put(record, null)).toBe("saved");
    expect(await store.readAll()).toEqual([record]);
    expect(await store.read(note.id)).toEqual(record);
    expect(await store.remove(note.id, 7)).toBe("saved");
    expect(await store.read(note.id)).toBeNull();
  });

  it("calls a write saved only after its transaction is complete", async () => {
    const { store, control, log, stored } = begin();
    const commit = defer<void>();
    control.commit = commit.promise;
    const outcomes: string[] = [];
    const writing = store.put(record, null).then((outcome) => outcomes.push(outcome));
    await vi.waitFor(() => expect(log).toContain("put"));
    expect([outcomes, stored.size]).toEqual([[], 0]);
    commit.resolve();
    await writing;
    expect([outcomes, stored.size]).toEqual([["saved"], 1]);
  });

  it("skips records that it cannot open, and leaves them where they are", async () => {
    const { store, stored } = begin();
    const newer = { note: { id: "note-9", pages: [] }, revision: 1, changed: "2030-01-01" };
    stored.set("note-9", newer);
    stored.set("note-1", { note, revision: 7, changed: record.changed });
    stored.set("broken", null);
    expect(await store.readAll()).toEqual([record]);
    expect(await store.read("note-9")).toBe("unreadable");
    expect(await store.read("note-8")).toBeNull();
    expect(console.info).toHaveBeenCalledWith("Stored and not readable here: 2 × note.");
    expect(stored.get("note-9")).toBe(newer);
  });
});

describe("two tabs with one database", () => {
  it("cannot overwrite or delete a revision that they have not read", async () => {
    const { store, tab, stored } = begin();
    const other = tab();
    await store.put(record, null);
    expect(await other.put({ ...record, document: { ...note, text: "B" }, revision: 8 }, 7)).toBe("saved");
    expect(await store.put({ ...record, revision: 9 }, 7)).toBe("conflict");
    expect(await store.put({ ...record, revision: 9 }, null)).toBe("conflict");
    expect(await store.remove(note.id, 7)).toBe("conflict");
    expect(stored.get(note.id)).toMatchObject({ note: { text: "B" }, revision: 8 });
  });
});

describe("a device without space", () => {
  const full = new DOMException("", "QuotaExceededError");

  it.each(["put", "commit"] as const)("is reported as quota when it fails at %s", async (operation) => {
    const { store, failures, stored } = begin();
    failures[operation] = full;
    expect(await store.put(record, null)).toBe("quota");
    expect(stored.size).toBe(0);
    expect(await store.put(record, null)).toBe("saved");
  });
});

describe("a database that is not available", () => {
  it("is reported, and opened again by the next use", async () => {
    const { store, failures } = begin();
    failures.open = new DOMException("", "SecurityError");
    expect(await store.readAll()).toBeNull();
    failures.open = new DOMException("", "SecurityError");
    expect(await store.read(note.id)).toBe("unavailable");
    failures.open = new DOMException("", "SecurityError");
    expect(await store.put(record, null)).toBe("unavailable");
    expect(await store.put(record, null)).toBe("saved");
  });

  it("is reported when a newer atlas has changed its version", async () => {
    const { store, failures } = begin();
    failures.open = new DOMException("", "VersionError");
    expect(await store.put(record, null)).toBe("unavailable");
  });
});

describe("a closed connection", () => {
  it("gives way to a newer atlas in another tab, and is opened again for the next write", async () => {
    const { store, opened } = begin();
    await store.put(record, null);
    opened[0]?.handlers?.blocking?.(1, 2, null as never);
    expect(opened[0]?.isClosed).toBe(true);
    expect(await store.put({ ...record, revision: 8 }, 7)).toBe("saved");
    expect(opened).toHaveLength(2);
  });

  it("that the browser closed without an event is opened again by the same write", async () => {
    const { store, opened, stored } = begin();
    await store.put(record, null);
    for (const connection of opened) connection.isClosed = true;
    expect(await store.put({ ...record, revision: 8 }, 7)).toBe("saved");
    expect(stored.get(note.id)).toMatchObject({ revision: 8 });
  });

  it("that the browser terminated is opened again", async () => {
    const { store, opened } = begin();
    await store.readAll();
    opened[0]?.handlers?.terminated?.();
    await store.readAll();
    expect(opened).toHaveLength(2);
  });

  it("that cannot be opened again is reported after one more attempt", async () => {
    const { store, failures, opened } = begin();
    await store.put(record, null);
    for (const connection of opened) connection.isClosed = true;
    failures.open = new DOMException("", "InvalidStateError");
    expect(await store.put({ ...record, revision: 8 }, 7)).toBe("unavailable");
    expect(opened).toHaveLength(1);
  });
});
