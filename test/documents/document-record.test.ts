import { describe, expect, it } from "vitest";
import {
  mayWrite,
  nextRevision,
  parseRecord,
  storedRevision,
  storedValue,
} from "../../src/documents/document-record.ts";
import { noteKind } from "./note-kind.ts";

const note = { id: "note-1", text: "A" };
const changed = "2026-01-02T00:00:00.000Z";

describe("a document", () => {
  it.each([
    { stored: null, read: null, may: true },
    { stored: 7, read: 7, may: true },
    { stored: 8, read: 7, may: false },
    { stored: 7, read: null, may: false },
    { stored: null, read: 7, may: false },
  ])("stored as $stored may be written by a tab that read $read: $may", ({ stored, read, may }) => {
    expect(mayWrite(stored, read)).toBe(may);
  });
});

describe("the revision that is stored", () => {
  it("is null where nothing is stored", () => expect(storedRevision(undefined)).toBeNull());

  it.each([[{ note }], [{ note, revision: "7" }], [null], [3]])(
    "of the damaged record %j is none that a tab has read as nothing",
    (stored) => {
      expect(mayWrite(storedRevision(stored), null)).toBe(false);
      expect(mayWrite(storedRevision(stored), parseRecord(noteKind, { note })?.revision ?? null)).toBe(true);
    },
  );
});

describe("the next revision", () => {
  it("is higher, also when the clock was set back", () => {
    expect(nextRevision(null, new Date(1_000))).toBe(1_000);
    expect(nextRevision(999, new Date(1_000))).toBe(1_000);
    expect(nextRevision(5_000, new Date(1_000))).toBe(5_001);
  });
});

describe("a record", () => {
  it("is stored under the field of its kind, and read again", () => {
    const record = { document: note, revision: 7, changed };
    expect(storedValue(noteKind, record)).toEqual({ note, revision: 7, changed });
    expect(parseRecord(noteKind, storedValue(noteKind, record))).toEqual(record);
  });

  it("without revision or date is still read", () => {
    const record = { document: note, revision: 0, changed: "1970-01-01T00:00:00.000Z" };
    expect(parseRecord(noteKind, { note })).toEqual(record);
    expect(parseRecord(noteKind, { note, revision: "7", changed: 5 })).toEqual(record);
  });

  it.each([[null], [undefined], [7], ["note"], [[]], [{}], [{ note: null }], [{ note: { id: 3 } }]])(
    "is not read from %j",
    (stored) => {
      expect(parseRecord(noteKind, stored)).toBeNull();
    },
  );
});
