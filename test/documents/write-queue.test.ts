import { describe, expect, it, vi } from "vitest";
import { cachedRecord, createDocumentCache } from "../../src/documents/document-cache.ts";
import type { DocumentStore, WriteOutcome } from "../../src/documents/document-store.ts";
import { createWriteQueue } from "../../src/documents/write-queue.ts";
import { defer } from "./deferred.ts";
import type { Note } from "./note-kind.ts";
import { storeInMemory } from "./store-in-memory.ts";

const note: Note = { id: "note-1", text: "A" };
const cached = cachedRecord({ document: note, revision: 7, changed: "2026-01-01" });

function begin(store: Partial<DocumentStore<Note>>) {
  const cache = createDocumentCache<Note>();
  const outcomes: WriteOutcome[] = [];
  const queue = createWriteQueue({
    cache,
    store: { ...storeInMemory().store, ...store },
    now: () => new Date(1_000),
    onOutcome: (_, outcome) => void outcomes.push(outcome),
  });
  return { cache, queue, outcomes };
}

describe("the write queue", () => {
  it("writes one version at a time, and only the last of those that came meanwhile", async () => {
    const write = defer<WriteOutcome>();
    const written: string[] = [];
    const put = vi.fn<DocumentStore<Note>["put"]>((record) => {
      written.push(record.document.text);
      return written.length === 1 ? write.promise : Promise.resolve("saved");
    });
    const { cache, queue } = begin({ put });
    for (const text of ["A", "B", "C"]) {
      cache.set(note.id, { ...(cache.get(note.id) ?? cached), document: { ...note, text }, isDirty: true });
      queue.enqueue(note.id);
    }
    expect([written, queue.isBusy(note.id)]).toEqual([["A"], true]);
    write.resolve("saved");
    await vi.waitFor(() => expect(queue.isBusy(note.id)).toBe(false));
    expect(written).toEqual(["A", "C"]);
    // The second write knows the revision of the first one.
    expect(put.mock.calls.map(([{ revision }, read]) => [read, revision])).toEqual([
      [7, 1_000],
      [1_000, 1_001],
    ]);
  });

  it("stops after a failure, and leaves the document dirty for a retry", async () => {
    const { cache, queue, outcomes } = begin({ put: async () => "quota" });
    cache.set(note.id, { ...cached, isDirty: true });
    queue.enqueue(note.id);
    await vi.waitFor(() => expect(queue.isBusy(note.id)).toBe(false));
    expect(outcomes).toEqual(["quota"]);
    expect(cache.get(note.id)).toMatchObject({
      isDirty: true,
      revision: 7,
      saving: { state: "unsaved", reason: "quota" },
    });
  });

  it("drops a deleted document from the cache once it is deleted from the store", async () => {
    const remove = vi.fn<DocumentStore<Note>["remove"]>(async () => "saved");
    const { cache, queue } = begin({ remove });
    cache.set(note.id, { ...cached, document: null, isDirty: true });
    queue.enqueue(note.id);
    await vi.waitFor(() => expect(cache.get(note.id)).toBeUndefined());
    expect(remove).toHaveBeenCalledWith(note.id, 7);
  });

  it.each([
    ["lists it again as unsaved, because it is still stored", 7, note],
    ["forgets it if it was never stored", null, undefined],
  ])("that cannot delete a document %s", async (_, revision, listed) => {
    const { cache, queue } = begin({ remove: async () => "unavailable" });
    cache.set(note.id, { ...cached, document: null, deleted: note, revision, isDirty: true });
    queue.enqueue(note.id);
    await vi.waitFor(() => expect(queue.isBusy(note.id)).toBe(false));
    expect(cache.get(note.id)?.document).toEqual(listed);
    expect(cache.list().map(({ saving }) => saving)).toEqual(
      listed ? [{ state: "unsaved", reason: "unavailable" }] : [],
    );
  });

  it("writes nothing that is clean", () => {
    const put = vi.fn<DocumentStore<Note>["put"]>();
    const { cache, queue } = begin({ put });
    cache.set(note.id, cached);
    queue.enqueue(note.id);
    queue.enqueue("note-2");
    expect(put).not.toHaveBeenCalled();
  });
});
