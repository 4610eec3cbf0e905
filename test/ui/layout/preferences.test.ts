import { describe, expect, it } from "vitest";
import { lastEditionSeen, rememberEdition } from "../../../src/ui/layout/preferences.ts";

function storageWith(values: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(values));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe("the edition that was last seen", () => {
  it("is remembered", () => {
    const storage = storageWith();
    expect(lastEditionSeen(storage)).toBeNull();
    rememberEdition(storage, "2026-11-30");
    expect(lastEditionSeen(storage)).toBe("2026-11-30");
  });

  it.each(["", "yesterday", "2026-11-30T00:00", "9999"])("is none where %j was kept", (value) => {
    expect(lastEditionSeen(storageWith({ "atlas.edition": value }))).toBeNull();
  });

  it("is none where nothing can be stored", () => {
    rememberEdition(null, "2026-11-30");
    expect(lastEditionSeen(null)).toBeNull();
  });
});
