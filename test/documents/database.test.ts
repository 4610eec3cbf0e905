import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/documents/database.ts";
import { fakeIdb } from "./fake-database.ts";
import { noteKind } from "./note-kind.ts";

const note = { note: { id: "note-1", text: "A" }, revision: 7 };
const other = { note: { id: "note-2", text: "B" }, revision: 8 };

function begin() {
  const idb = fakeIdb((value) => (value as typeof note).note.id);
  return { ...idb, database: openDatabase(noteKind.storage, idb.open) };
}

describe("the database of one kind of document", () => {
  it("is opened by the first read, and once for all", async () => {
    const { database, opened, log } = begin();
    expect(opened).toHaveLength(0);
    await Promise.all([database.getAll(), database.get("note-1")]);
    expect(opened.map(({ name, version }) => [name, version])).toEqual([["test.notes", 1]]);
    expect(log).toEqual(['notes {"keyPath":"note.id"}']);
  });

  it("answers a write when its transaction is complete, with what the write returned", async () => {
    const { database, log, stored } = begin();
    const result = await database.write(async (store) => {
      await store.put(note);
      await store.put(other);
      return (await store.get("note-1")) === note;
    });
    expect(result).toBe(true);
    expect(log.slice(-3)).toEqual(["put", "put", "complete"]);
    expect([...stored.keys()]).toEqual(["note-1", "note-2"]);
    await database.write((store) => store.delete("note-1"));
    expect(await database.getAll()).toEqual([other]);
  });

  it("rejects a write whose transaction was not completed", async () => {
    const { database, failures, stored } = begin();
    failures.commit = new DOMException("full", "QuotaExceededError");
    await expect(database.write((store) => store.put(note))).rejects.toThrow("full");
    expect(stored.size).toBe(0);
  });

  it("opens again after it could not be opened", async () => {
    const { database, failures } = begin();
    failures.open = new DOMException("refused", "SecurityError");
    await expect(database.getAll()).rejects.toThrow("refused");
    expect(await database.getAll()).toEqual([]);
  });

  it("gives way to a newer atlas in another tab, and opens again when it is used", async () => {
    const { database, opened } = begin();
    await database.getAll();
    opened[0]?.handlers?.blocking?.(1, 2, null as never);
    expect(opened[0]?.isClosed).toBe(true);
    expect(await database.get("note-1")).toBeUndefined();
    expect(opened).toHaveLength(2);
  });

  it("opens once more where the browser closed the connection unasked", async () => {
    const { database, opened } = begin();
    await database.getAll();
    const [first] = opened;
    if (first) first.isClosed = true;
    await database.write((store) => store.put(note));
    expect(opened).toHaveLength(2);
    expect(await database.get("note-1")).toBe(note);
  });

  it("tries nothing a second time after another error", async () => {
    const { database, failures, opened } = begin();
    failures.getAll = new DOMException("broken", "UnknownError");
    await expect(database.getAll()).rejects.toThrow("broken");
    expect(opened).toHaveLength(1);
  });
});
