import { describe, expect, it } from "vitest";
import { documentFileName, documentFileText } from "../../src/documents/document-file.ts";
import { noteKind } from "./note-kind.ts";

describe("the file of a document", () => {
  it("names its format and version, and can be read by people", () => {
    expect(documentFileText(noteKind, { id: "note-1", text: "A" })).toBe(
      '{\n  "format": "test-note",\n  "version": 3,\n  "note": {\n    "id": "note-1",\n    "text": "A"\n  }\n}\n',
    );
  });

  it.each([
    ["My note", "My note.note.json"],
    ["河套：一區/兩園?", "河套：一區 兩園.note.json"],
    ["../../etc/passwd", "etc passwd.note.json"],
    [" . ", "note.note.json"],
    ["a\u0000\u202Eb", "a b.note.json"],
    ["🏙".repeat(70), `${"🏙".repeat(60)}.note.json`],
  ])("of a document titled %j is called %j", (text, name) => {
    expect(documentFileName(noteKind, { id: "note-1", text }, "en")).toBe(name);
  });
});
