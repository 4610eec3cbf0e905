import type { Channel, Word } from "../../src/documents/own-tours.ts";
import type { Outcome, TourShelf } from "../../src/documents/tour-shelf.ts";
import { mayWrite, type OwnTour } from "../../src/model/own-tour.ts";

/** A shelf as the browser's, without one; `answer` is what comes of a writing that would be kept. */
export function shelfInMemory(records: readonly OwnTour[] = []) {
  const lying = new Map(records.map((record) => [record.tour.id, record]));
  const control: { answer: Outcome; wait: Promise<void> | null } = { answer: "kept", wait: null };
  const write = async (id: string, read: number | null, act: () => void): Promise<Outcome> => {
    await control.wait;
    if (control.answer !== "kept") return control.answer;
    if (!mayWrite(lying.get(id)?.revision ?? null, read)) return "conflict";
    act();
    return "kept";
  };
  const shelf: TourShelf = {
    all: async () => [...lying.values()],
    one: async (id) => lying.get(id) ?? null,
    put: (record, read) => write(record.tour.id, read, () => lying.set(record.tour.id, record)),
    remove: (id, read) => write(id, read, () => lying.delete(id)),
  };
  return { shelf, lying, control };
}

/** Channels of as many tabs, each of which hears the others. */
export function channels(count: number): readonly Channel[] {
  const hearers: ((word: Word) => void)[][] = Array.from({ length: count }, () => []);
  return hearers.map((mine) => ({
    tell: (word) => {
      for (const others of hearers) if (others !== mine) for (const hear of others) hear(word);
    },
    listen: (hear) => void mine.push(hear),
  }));
}
