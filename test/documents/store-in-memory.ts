import { type DocumentRecord, mayWrite } from "../../src/documents/document-record.ts";
import type { DocumentStore, WriteOutcome } from "../../src/documents/document-store.ts";
import type { TabChannel, TabMessage } from "../../src/documents/tab-channel.ts";
import type { Identified } from "../../src/documents/document-kind.ts";
import type { Note } from "./note-kind.ts";

/** A store without a browser. `answer` is how a write ends that would be saved; writes wait for `wait`. */
export function storeInMemory<T extends Identified = Note>(records: readonly DocumentRecord<T>[] = []) {
  const stored = new Map(records.map((record) => [record.document.id, record]));
  const control: { answer: WriteOutcome; wait: Promise<void> | null } = { answer: "saved", wait: null };
  const write = async (id: string, read: number | null, act: () => void): Promise<WriteOutcome> => {
    await control.wait;
    if (control.answer !== "saved") return control.answer;
    if (!mayWrite(stored.get(id)?.revision ?? null, read)) return "conflict";
    act();
    return "saved";
  };
  const store: DocumentStore<T> = {
    readAll: async () => [...stored.values()],
    read: async (id) => stored.get(id) ?? null,
    put: (record, read) => write(record.document.id, read, () => stored.set(record.document.id, record)),
    remove: (id, read) => write(id, read, () => stored.delete(id)),
  };
  return { store, stored, control };
}

/** The channels of that many tabs; each receives what the others send. */
export function connectedChannels(count: number): readonly TabChannel[] {
  const tabs: ((message: TabMessage) => void)[][] = Array.from({ length: count }, () => []);
  return tabs.map((own) => ({
    send: (message) => {
      for (const other of tabs) if (other !== own) for (const listener of other) listener(message);
    },
    listen: (listener) => void own.push(listener),
  }));
}
