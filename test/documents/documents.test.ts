import { describe, expect, it, vi } from "vitest";
import { createDocuments, type Documents } from "../../src/documents/documents.ts";
import type { DocumentStore } from "../../src/documents/document-store.ts";
import { defer } from "./deferred.ts";
import { type Note, noteKind } from "./note-kind.ts";
import { connectedChannels, storeInMemory } from "./store-in-memory.ts";

const first: Note = { id: "note-1", text: "First" };
const withText = (text: string): Note => ({ ...first, text });
const stored = { document: first, revision: 3, changed: "2026-01-02T00:00:00.000Z" };
const texts = (documents: Documents<Note>) => documents.list().map(({ document }) => document.text);
const stateOf = (documents: Documents<Note>) => documents.list()[0]?.saving;

let clock = 0;
const now = (): Date => new Date((clock += 1_000));

async function openTabs(count: number, memory = storeInMemory()) {
  const onFirstSaved = vi.fn<() => void>();
  const opening = connectedChannels(count).map((channel) =>
    createDocuments({ kind: noteKind, store: memory.store, channel, now, onFirstSaved }),
  );
  const [one, two] = await Promise.all(opening);
  if (!one) throw new Error("no tab");
  return { ...memory, one, two: two ?? one, onFirstSaved };
}

/** One tab with a store of its own, and a channel on which the test sends as another tab. */
async function openWithStore(store: DocumentStore<Note>) {
  const [channel, other] = connectedChannels(2);
  if (!channel || !other) throw new Error("no channels");
  const opening = createDocuments({ kind: noteKind, store, channel, now, onFirstSaved: () => undefined });
  return { opening, other };
}

describe("documents", () => {
  it("are listed at once and saved as soon as possible", async () => {
    const tabs = await openTabs(1);
    tabs.one.change(first);
    expect(texts(tabs.one)).toEqual(["First"]);
    expect(stateOf(tabs.one)).toEqual({ state: "saving" });
    await vi.waitFor(() => expect(stateOf(tabs.one)).toMatchObject({ state: "saved" }));
    expect(tabs.stored.get(first.id)?.document).toEqual(first);
  });

  it("are read from the store when the page opens", async () => {
    const { one } = await openTabs(1, storeInMemory([stored]));
    expect(one.list()).toEqual([
      { document: first, changed: stored.changed, saving: { state: "saved", at: stored.changed } },
    ]);
  });

  it("include what another tab saves while the store is read", async () => {
    const memory = storeInMemory();
    const reading = defer<readonly []>();
    const { opening, other } = await openWithStore({ ...memory.store, readAll: () => reading.promise });
    memory.stored.set(first.id, stored);
    other.send({ kind: "changed", id: first.id });
    reading.resolve([]);
    const documents = await opening;
    await vi.waitFor(() => expect(texts(documents)).toEqual(["First"]));
  });

  it("stay as they are when the store does not answer a message of another tab", async () => {
    const read = vi.fn<DocumentStore<Note>["read"]>(async () => "unavailable");
    const { opening, other } = await openWithStore({ ...storeInMemory([stored]).store, read });
    const documents = await opening;
    const notified = vi.fn<() => void>();
    documents.subscribe(notified);
    other.send({ kind: "copied", id: first.id, copy: "note-2" });
    await vi.waitFor(() => expect(read).toHaveResolved());
    expect(notified).toHaveBeenCalledTimes(1);
    expect(texts(documents)).toEqual(["First"]);
  });

  it("stay as they are when another tab stored a version that cannot be read here", async () => {
    const read = vi.fn<DocumentStore<Note>["read"]>(async () => "unreadable");
    const { opening, other } = await openWithStore({ ...storeInMemory([stored]).store, read });
    const documents = await opening;
    other.send({ kind: "changed", id: first.id });
    await vi.waitFor(() => expect(read).toHaveResolved());
    expect(texts(documents)).toEqual(["First"]);
  });

  it("are not called saved while a later change is still to be written", async () => {
    const tabs = await openTabs(1);
    const write = defer<void>();
    tabs.control.wait = write.promise;
    tabs.one.change(first);
    tabs.one.change(withText("Second"));
    const seen: unknown[] = [];
    tabs.one.subscribe(() => seen.push([tabs.stored.get(first.id)?.document.text, stateOf(tabs.one)?.state]));
    write.resolve();
    await vi.waitFor(() => expect(stateOf(tabs.one)).toMatchObject({ state: "saved" }));
    expect(seen).toContainEqual(["First", "saving"]);
    expect(seen).not.toContainEqual(["First", "saved"]);
    expect(tabs.stored.get(first.id)?.document.text).toBe("Second");
  });

  it("report only the first one that is saved on the device", async () => {
    const { one, onFirstSaved } = await openTabs(1);
    one.change(first);
    one.change(withText("Second"));
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    one.change({ id: "note-2", text: "Another" });
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    expect(onFirstSaved).toHaveBeenCalledTimes(1);
  });

  it("can be deleted during a write, and be added again unchanged", async () => {
    const tabs = await openTabs(1);
    tabs.one.change(first);
    tabs.one.remove(first.id);
    expect(texts(tabs.one)).toEqual([]);
    await vi.waitFor(() => expect(tabs.stored.size).toBe(0));
    tabs.one.change(first);
    await vi.waitFor(() => expect(tabs.stored.get(first.id)?.document).toEqual(first));
    expect(texts(tabs.one)).toEqual(["First"]);
  });

  it("of another kind are refused", async () => {
    const { one } = await openTabs(1);
    expect(() => one.change({ id: "other-1", text: "" })).toThrow("other-1 is no note");
    expect(one.list()).toEqual([]);
  });
});

describe("documents that cannot be saved", () => {
  it.each(["quota", "unavailable"] as const)(
    "because of %s stay listed as unsaved, and a retry saves them",
    async (answer) => {
      const tabs = await openTabs(1);
      tabs.control.answer = answer;
      tabs.one.change(first);
      await vi.waitFor(() => expect(stateOf(tabs.one)).toEqual({ state: "unsaved", reason: answer }));
      expect(tabs.one.isStored()).toBe(answer === "quota");
      expect(texts(tabs.one)).toEqual(["First"]);
      tabs.control.answer = "saved";
      tabs.one.retry();
      await vi.waitFor(() => expect(stateOf(tabs.one)).toMatchObject({ state: "saved" }));
      expect(tabs.stored.has(first.id)).toBe(true);
      expect(tabs.one.isStored()).toBe(true);
    },
  );

  it("are listed again when they cannot be deleted, and can be deleted later", async () => {
    const tabs = await openTabs(1, storeInMemory([stored]));
    tabs.control.answer = "unavailable";
    tabs.one.remove(first.id);
    expect(texts(tabs.one)).toEqual([]);
    await vi.waitFor(() => expect(stateOf(tabs.one)).toEqual({ state: "unsaved", reason: "unavailable" }));
    tabs.control.answer = "saved";
    tabs.one.remove(first.id);
    await vi.waitFor(() => expect(tabs.stored.size).toBe(0));
    expect(texts(tabs.one)).toEqual([]);
  });

  it("because the store does not answer after a conflict are unsaved, and a retry makes the copy", async () => {
    const memory = storeInMemory([stored]);
    const read = vi.fn<DocumentStore<Note>["read"]>(memory.store.read);
    const { opening } = await openWithStore({ ...memory.store, read });
    const documents = await opening;
    memory.stored.set(first.id, { ...stored, document: withText("Of another"), revision: 4 });
    read.mockResolvedValueOnce("unavailable");
    documents.change(withText("Mine"));
    await vi.waitFor(() => expect(stateOf(documents)).toEqual({ state: "unsaved", reason: "unavailable" }));
    expect([documents.isStored(), texts(documents)]).toEqual([false, ["Mine"]]);
    documents.retry();
    await vi.waitFor(() =>
      expect([...memory.stored.values()].map(({ document }) => document.text)).toEqual([
        "Of another",
        "Mine (2)",
      ]),
    );
    expect(new Set(texts(documents))).toEqual(new Set(["Of another", "Mine (2)"]));
  });

  it("over one that cannot be read here go on as a copy, and that one stays stored", async () => {
    const memory = storeInMemory([stored]);
    const { opening } = await openWithStore({ ...memory.store, read: async () => "unreadable" });
    const documents = await opening;
    memory.stored.set(first.id, { ...stored, revision: 4 });
    documents.change(withText("Mine"));
    await vi.waitFor(() => expect(stateOf(documents)).toMatchObject({ state: "saved" }));
    expect(texts(documents)).toEqual(["Mine (2)"]);
    expect(memory.stored.get(first.id)?.revision).toBe(4);
  });

  it("begin with an empty list where the browser stores nothing", async () => {
    const { opening } = await openWithStore({ ...storeInMemory().store, readAll: async () => null });
    const documents = await opening;
    expect([documents.isStored(), documents.list()]).toEqual([false, []]);
  });
});

describe("two tabs", () => {
  it("show what the other one saved", async () => {
    const { one, two } = await openTabs(2);
    one.change(first);
    await vi.waitFor(() => expect(texts(two)).toEqual(["First"]));
    two.change(withText("Second"));
    await vi.waitFor(() => expect(texts(one)).toEqual(["Second"]));
    one.remove(first.id);
    await vi.waitFor(() => expect(texts(two)).toEqual([]));
  });

  it("that write at once keep both versions: one as a copy, of which both tabs learn", async () => {
    const tabs = await openTabs(2);
    const { one, two } = tabs;
    one.change(first);
    await vi.waitFor(() => expect(texts(two)).toEqual(["First"]));
    one.change(withText("Of one"));
    two.change(withText("Of two"));
    await vi.waitFor(() => expect(tabs.stored.size).toBe(2));
    await vi.waitFor(() => {
      for (const tab of [one, two]) expect(new Set(texts(tab))).toEqual(new Set(["Of one", "Of two (2)"]));
    });
    const copy = { original: first.id, copy: "note-1-copy" };
    expect(two.conflictCopy()).toEqual({ ...copy, where: "here" });
    expect(one.conflictCopy()).toEqual({ ...copy, where: "elsewhere" });
    expect(tabs.stored.get(first.id)?.document.text).toBe("Of one");
    one.dismissConflictCopy();
    expect(one.conflictCopy()).toBeNull();
  });

  it("without a channel between them keep both versions too", async () => {
    const memory = storeInMemory();
    const { one } = await openTabs(1, memory);
    one.change(first);
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    const { one: two } = await openTabs(1, memory);
    one.change(withText("Of one"));
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    two.change(withText("Of two"));
    await vi.waitFor(() => expect(new Set(texts(two))).toEqual(new Set(["Of one", "Of two (2)"])));
  });

  it("of which one deletes what the other changes keep the change as a copy", async () => {
    const tabs = await openTabs(2);
    tabs.one.change(first);
    await vi.waitFor(() => expect(texts(tabs.two)).toEqual(["First"]));
    tabs.one.remove(first.id);
    tabs.two.change(withText("Of two"));
    await vi.waitFor(() =>
      expect([...tabs.stored.values()].map(({ document }) => document.text)).toEqual(["Of two (2)"]),
    );
  });
});
