import { describe, expect, it, vi } from "vitest";
import { holdOwnTours, type OwnTours } from "../../src/documents/own-tours.ts";
import { emptyTour } from "../../src/model/own-tour.ts";
import { saidIn, type Tour } from "../../src/model/tour.ts";
import { channels, shelfInMemory } from "./shelf-in-memory.ts";

const first = emptyTour("First");
const titled = (title: string): Tour => ({ ...first, title });
const titles = (own: OwnTours) => own.list().map(({ tour }) => saidIn(tour.title, "en"));
const stateOf = (own: OwnTours) => own.list()[0]?.saving;

let clock = 0;
const now = (): Date => new Date((clock += 1_000));

async function tabs(count: number, records = shelfInMemory()) {
  const onFirstKept = vi.fn<() => void>();
  const ways = channels(count).map((channel) =>
    holdOwnTours({ shelf: records.shelf, channel, now, onFirstKept }),
  );
  const [one, two] = await Promise.all(ways);
  if (!one) throw new Error("no tab");
  return { ...records, one, two: two ?? one, onFirstKept };
}

describe("own tours", () => {
  it("are shown at once and kept as soon as can be", async () => {
    const { one, lying } = await tabs(1);
    one.change(first);
    expect(titles(one)).toEqual(["First"]);
    expect(stateOf(one)).toEqual({ state: "saving" });
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    expect(lying.get(first.id)?.tour).toEqual(first);
  });

  it("are read again by the next page", async () => {
    const records = shelfInMemory([{ tour: first, revision: 3, changed: "2026-01-02T00:00:00.000Z" }]);
    const { one } = await tabs(1, records);
    expect(one.list()).toEqual([
      {
        tour: first,
        changed: "2026-01-02T00:00:00.000Z",
        saving: { state: "saved", at: "2026-01-02T00:00:00.000Z" },
      },
    ]);
  });

  it("hear what another tab says while they are read", async () => {
    const records = shelfInMemory();
    const [mine, other] = channels(2);
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const shelf = {
      ...records.shelf,
      all: async () => {
        await asked;
        return [];
      },
    };
    if (!mine || !other) throw new Error("no channels");
    const opening = holdOwnTours({ shelf, channel: mine, now, onFirstKept: () => undefined });
    records.lying.set(first.id, { tour: first, revision: 1, changed: "2026-01-02T00:00:00.000Z" });
    other.tell({ kind: "changed", id: first.id });
    answer();
    const own = await opening;
    await vi.waitFor(() => expect(titles(own)).toEqual(["First"]));
  });

  it("stay as they are where the device does not answer", async () => {
    const records = shelfInMemory([{ tour: first, revision: 3, changed: "2026-01-02T00:00:00.000Z" }]);
    const [mine, other] = channels(2);
    if (!mine || !other) throw new Error("no channels");
    const shelf = { ...records.shelf, one: async () => "unavailable" as const };
    const own = await holdOwnTours({ shelf, channel: mine, now, onFirstKept: () => undefined });
    other.tell({ kind: "changed", id: first.id });
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    expect(titles(own)).toEqual(["First"]);
  });

  it("are not called saved while anything of them is still to be written", async () => {
    const { one, lying, control } = await tabs(1);
    let go = (): void => undefined;
    control.wait = new Promise((resolve) => (go = resolve));
    one.change(first);
    one.change(titled("Second"));
    const seen: unknown[] = [];
    one.subscribe(() => seen.push([lying.get(first.id)?.tour.title, stateOf(one)?.state]));
    go();
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    expect(seen).not.toContainEqual(["First", "saved"]);
    expect(lying.get(first.id)?.tour.title).toBe("Second");
  });

  it("ask once to stay, when the first is kept", async () => {
    const { one, onFirstKept } = await tabs(1);
    one.change(first);
    one.change(titled("Second"));
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    one.change(emptyTour("Another"));
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    expect(onFirstKept).toHaveBeenCalledTimes(1);
  });

  it("are deleted, also while they are being written, and come back as they were", async () => {
    const { one, lying } = await tabs(1);
    one.change(first);
    one.remove(first.id);
    expect(titles(one)).toEqual([]);
    await vi.waitFor(() => expect(lying.size).toBe(0));
    one.change(first);
    await vi.waitFor(() => expect(lying.get(first.id)?.tour).toEqual(first));
    expect(titles(one)).toEqual(["First"]);
  });
});

describe("where nothing can be kept", () => {
  it.each(["quota", "unavailable"] as const)(
    "because of %s, the work goes on and it is said",
    async (answer) => {
      const { one, control, lying } = await tabs(1);
      control.answer = answer;
      one.change(first);
      await vi.waitFor(() => expect(stateOf(one)).toEqual({ state: "unsaved", why: answer }));
      expect(one.isKept()).toBe(answer === "quota");
      expect(titles(one)).toEqual(["First"]);
      control.answer = "kept";
      one.retry();
      await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
      expect(lying.has(first.id)).toBe(true);
      expect(one.isKept()).toBe(true);
    },
  );

  it("at all, the list is empty and says so", async () => {
    const nowhere = { ...shelfInMemory().shelf, all: async () => null };
    const [channel] = channels(1);
    if (!channel) throw new Error("no channel");
    const own = await holdOwnTours({ shelf: nowhere, channel, now, onFirstKept: () => undefined });
    expect([own.isKept(), own.list()]).toEqual([false, []]);
  });
});

describe("two tabs", () => {
  it("see what the other wrote", async () => {
    const { one, two } = await tabs(2);
    one.change(first);
    await vi.waitFor(() => expect(titles(two)).toEqual(["First"]));
    two.change(titled("Second"));
    await vi.waitFor(() => expect(titles(one)).toEqual(["Second"]));
    one.remove(first.id);
    await vi.waitFor(() => expect(titles(two)).toEqual([]));
  });

  it("that write at once keep both: one is a copy, and both are told", async () => {
    const { one, two, lying } = await tabs(2);
    one.change(first);
    await vi.waitFor(() => expect(titles(two)).toEqual(["First"]));
    one.change(titled("Of one"));
    two.change(titled("Of two"));
    await vi.waitFor(() => expect(lying.size).toBe(2));
    await vi.waitFor(() => {
      for (const tab of [one, two]) expect(new Set(titles(tab))).toEqual(new Set(["Of one", "Of two (2)"]));
    });
    expect(two.diverted()).toMatchObject({ of: first.id, where: "here" });
    expect(one.diverted()).toMatchObject({ of: first.id, where: "elsewhere" });
    expect(lying.get(first.id)?.tour.title).toBe("Of one");
    one.dismissDiverted();
    expect(one.diverted()).toBeNull();
  });

  it("that do not hear of each other keep both all the same", async () => {
    const records = shelfInMemory();
    const { one } = await tabs(1, records);
    one.change(first);
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    const { one: two } = await tabs(1, records);
    one.change(titled("Of one"));
    await vi.waitFor(() => expect(stateOf(one)).toMatchObject({ state: "saved" }));
    two.change(titled("Of two"));
    await vi.waitFor(() => expect(new Set(titles(two))).toEqual(new Set(["Of one", "Of two (2)"])));
  });

  it("of which one deletes what the other writes keep what was written", async () => {
    const { one, two, lying } = await tabs(2);
    one.change(first);
    await vi.waitFor(() => expect(titles(two)).toEqual(["First"]));
    one.remove(first.id);
    two.change(titled("Of two"));
    await vi.waitFor(() => expect([...lying.values()].map(({ tour }) => tour.title)).toEqual(["Of two (2)"]));
  });
});
