import { afterEach, describe, expect, it, vi } from "vitest";
import { readJsonFile } from "../../src/documents/json-file.ts";

const maxBytes = 100;
afterEach(() => vi.restoreAllMocks());

describe("a JSON file", () => {
  it("is read in UTF-8 and in the UTF-16 of Windows, with or without a byte order mark", async () => {
    const text = '{"title":"河套"}';
    const wide = new Uint16Array([0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))]);
    for (const parts of [[text], ["\uFEFF", text], [wide]]) {
      const read = { state: "read", value: { title: "河套" }, brokenAt: null };
      expect(await readJsonFile(new Blob(parts), maxBytes)).toEqual(read);
    }
  });

  it("that is damaged is read up to the break, and the line is named", async () => {
    const read = { state: "read", value: { a: 1 }, brokenAt: 2 };
    expect(await readJsonFile(new Blob(['{"a": 1,\n"b": [']), maxBytes)).toMatchObject({
      state: "read",
      brokenAt: 2,
    });
    expect(await readJsonFile(new Blob(['{"a": 1,\n"b" 2']), maxBytes)).toEqual(read);
  });

  it("above the size limit is refused unread", async () => {
    const arrayBuffer = vi.fn<Blob["arrayBuffer"]>();
    const refused = { state: "refused", fault: "tooLarge" };
    expect(await readJsonFile({ size: 101, arrayBuffer }, maxBytes)).toEqual(refused);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it("that is no text is refused", async () => {
    const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]);
    expect(await readJsonFile(png, maxBytes)).toEqual({ state: "refused", fault: "notText" });
  });

  it("that the browser cannot read is refused", async () => {
    vi.spyOn(console, "info").mockReturnValue(undefined);
    const arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError"));
    const refused = { state: "refused", fault: "unreadable" };
    expect(await readJsonFile({ size: 1, arrayBuffer }, maxBytes)).toEqual(refused);
  });
});
