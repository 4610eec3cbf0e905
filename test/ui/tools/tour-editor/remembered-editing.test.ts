import { describe, expect, it } from "vitest";
import {
  forgetEditing,
  rememberEditing,
  rememberedScene,
} from "../../../../src/ui/tools/tour-editor/remembered-editing.ts";
import { editingKey } from "../../../../src/ui/layout/preferences.ts";

function storageOf(kept = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

describe("the place where a tour is made", () => {
  it("is remembered until it is over", () => {
    const session = storageOf();
    rememberEditing(session, "my-a", "s-1");
    expect([session.getItem(editingKey), rememberedScene(session)]).toEqual(["my-a", "s-1"]);
    forgetEditing(session);
    expect([session.getItem(editingKey), rememberedScene(session)]).toEqual([null, ""]);
  });

  it("is not remembered where the browser refuses it", () => {
    const full = Object.assign(storageOf(), {
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    expect(() => rememberEditing(full, "my-a", "s-1")).not.toThrow();
    expect(() => rememberEditing(null, "my-a", "s-1")).not.toThrow();
    expect(rememberedScene(null)).toBe("");
  });
});
