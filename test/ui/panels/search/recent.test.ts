import { describe, expect, it, vi } from "vitest";
import {
  eraseRecent,
  type RecentSearch,
  readRecent,
  remember,
} from "../../../../src/ui/panels/search/recent.ts";

function storageOf(items: Record<string, string> = {}): Storage {
  const stored = new Map(Object.entries(items));
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  } as unknown as Storage;
}

const place = (id: string): RecentSearch => ({
  target: { kind: "place", id, lng: 114.2, lat: 22.4 },
  name: { zhHant: id, en: id },
});

describe("recent searches", () => {
  it("are stored newest first, each once, and at most six of them", () => {
    const storage = storageOf();
    for (const id of ["a", "b", "c", "d", "e", "f", "g", "b"]) remember(storage, place(id));
    expect(readRecent(storage).map(({ target }) => target.id)).toEqual(["b", "g", "f", "e", "d", "c"]);
  });

  it("can be erased", () => {
    const storage = storageOf();
    remember(storage, place("a"));
    eraseRecent(storage);
    expect(readRecent(storage)).toEqual([]);
  });

  it.each([
    "not json",
    "{}",
    "null",
    '[null, 1, "x", {}]',
    '[{"target":{"kind":"place","id":"a","lng":"114","lat":null},"name":{"zhHant":"a","en":"a"}}]',
    '[{"target":{"kind":"script","id":"a"},"name":{"zhHant":"a","en":"a"}}]',
    '[{"target":{"kind":"site","id":"a"},"name":{"zhHant":1,"en":"a"}}]',
  ])("are empty when the storage contains %s", (stored) => {
    vi.spyOn(console, "info").mockImplementation(() => undefined);
    expect(readRecent(storageOf({ "atlas.recent": stored }))).toEqual([]);
  });

  it("are not stored when the storage is refused or full, and nothing throws", () => {
    vi.spyOn(console, "info").mockImplementation(() => undefined);
    const refusing = storageOf();
    refusing.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    for (const storage of [null, refusing]) {
      remember(storage, place("a"));
      expect(readRecent(storage)).toEqual([]);
      eraseRecent(storage);
    }
  });
});
