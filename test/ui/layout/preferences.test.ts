import { describe, expect, it } from "vitest";
import {
  lastEditionSeen,
  readLeftTour,
  rememberEdition,
  rememberLeftTour,
} from "../../../src/ui/layout/preferences.ts";
import { forgetLeftTour } from "../../../src/state/actions/tour.ts";
import { createAtlasStore } from "../../../src/state/store.ts";

function storageWith(values: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(values));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
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

describe("the scene at which a tour was left", () => {
  it("is remembered until the reader forgets it", () => {
    const session = storageWith();
    const store = createAtlasStore({});
    rememberLeftTour(session, store);
    expect(readLeftTour(session)).toBeNull();
    store.setState({ leftTour: { tour: "the-whole-plan", step: 4 } });
    expect(readLeftTour(session)).toEqual({ tour: "the-whole-plan", step: 4 });
    forgetLeftTour(store);
    expect(readLeftTour(session)).toBeNull();
  });

  it.each(["", "tour", "tour/", "tour/x", "../x/3", "tour/9999"])("is none where %j was kept", (value) => {
    expect(readLeftTour(storageWith({ "atlas.leftTour": value }))).toBeNull();
  });
});
