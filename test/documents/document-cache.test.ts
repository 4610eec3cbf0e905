import { describe, expect, it, vi } from "vitest";
import { cachedRecord, createDocumentCache } from "../../src/documents/document-cache.ts";
import type { Note } from "./note-kind.ts";

const cached = (id: string, changed: string) =>
  cachedRecord<Note>({ document: { id, text: id }, revision: 1, changed });

describe("the document cache", () => {
  it("lists the last changed first, and nothing that is deleted", () => {
    const cache = createDocumentCache<Note>();
    cache.set("a", cached("a", "2026-01-01"));
    cache.set("b", cached("b", "2026-01-03"));
    cache.set("c", { ...cached("c", "2026-01-02"), document: null });
    expect(cache.list().map(({ document }) => document.id)).toEqual(["b", "a"]);
  });

  it("returns the same list until something changes", () => {
    const cache = createDocumentCache<Note>();
    cache.set("a", cached("a", "2026-01-01"));
    const list = cache.list();
    expect(cache.list()).toBe(list);
    cache.set("a", null);
    expect(cache.list()).toEqual([]);
  });

  it("notifies its subscribers of every change until they unsubscribe", () => {
    const cache = createDocumentCache<Note>();
    const listener = vi.fn<() => void>();
    const unsubscribe = cache.subscribe(listener);
    cache.set("a", cached("a", "2026-01-01"));
    cache.notify();
    expect(listener).toHaveBeenCalledTimes(2);
    unsubscribe();
    cache.set("a", null);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("names the documents that are still to be written", () => {
    const cache = createDocumentCache<Note>();
    cache.set("a", cached("a", "2026-01-01"));
    cache.set("b", { ...cached("b", "2026-01-01"), isDirty: true });
    expect(cache.dirtyIds()).toEqual(["b"]);
  });
});
