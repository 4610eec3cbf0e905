import { describe, expect, it, vi } from "vitest";
import { eraseRecent, type Recent, readRecent, remember } from "../../../../src/ui/panels/search/recent.ts";

function storageOf(items: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(items));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

const place = (id: string): Recent => ({
  target: { kind: "place", id, lng: 114.2, lat: 22.4 },
  name: { zhHant: id, en: id },
});

describe("recent searches", () => {
  it("are kept newest first, each once, and not for ever", () => {
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
  ])("are none where the storage holds %s", (kept) => {
    vi.spyOn(console, "info").mockImplementation(() => undefined);
    expect(readRecent(storageOf({ "atlas.recent": kept }))).toEqual([]);
  });

  it("are not remembered where the storage is refused or full, and nothing breaks", () => {
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
