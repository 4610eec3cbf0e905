import type { DocumentKind } from "../../src/documents/document-kind.ts";

export interface Note {
  readonly id: string;
  readonly text: string;
}

/** A kind that only tests have: the store must work for more than tours. */
export const noteKind: DocumentKind<Note> = {
  name: "note",
  idPrefix: "note-",
  storage: { database: "test.notes", store: "notes", field: "note", channel: "test.notes" },
  parse: (stored) => (isNote(stored) ? stored : null),
  serialise: (note) => note,
  titleIn: ({ text }) => text,
  copy: ({ id, text }) => ({ id: `${id}-copy`, text: `${text} (2)` }),
  file: { format: "test-note", version: 3, extension: ".note.json", untitled: "note" },
};

function isNote(value: unknown): value is Note {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "text" in value &&
    typeof value.text === "string"
  );
}
