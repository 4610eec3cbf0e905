import { describe, expect, it } from "vitest";
import { decodedChunks, encodingOf, guessEncoding, isUtf8 } from "../../src/import/decode-text.ts";
import { big5 } from "./fixtures-big5.ts";
import { ByteByByteBlob, textBytes, utf16 } from "./fixtures-bytes.ts";

describe("the name of an encoding", () => {
  it.each([
    [
      "big5",
      [
        "950",
        "cp950",
        "CP950",
        "ms950",
        "ANSI 950",
        "windows-950",
        "HKSCS",
        "Big5-HKSCS",
        "BIG5",
        " big5\r\n",
      ],
    ],
    ["gb18030", ["936", "cp936", "ANSI 936", "GB18030"]],
    ["gbk", ["GBK", "gb2312"]],
    ["utf-8", ["UTF-8", "utf8", "65001", "cp65001"]],
    ["windows-1252", ["1252", "ANSI 1252", "windows-1252", "ISO-8859-1"]],
    ["shift_jis", ["Shift_JIS"]],
  ])("is known as %s by all of its names", (encoding, names) => {
    expect(names.map(encodingOf)).toEqual(names.map(() => encoding));
  });

  it("that nobody knows is none", () => {
    for (const name of ["", "??", "constructor", "__proto__", "toString", "big 5 or so"])
      expect(encodingOf(name)).toBeNull();
  });
});

describe("the encoding of a file", () => {
  it.each([
    ["its byte order mark", textBytes("\uFEFFa"), { label: "utf-8", reason: "byte-order-mark" }],
    ["that of UTF-16", utf16("a", true), { label: "utf-16le", reason: "byte-order-mark" }],
    ["that of UTF-16 the other way", utf16("a", false), { label: "utf-16be", reason: "byte-order-mark" }],
    ["being valid", textBytes("大埔"), { label: "utf-8", reason: "valid" }],
    ["being empty", textBytes(""), { label: "utf-8", reason: "valid" }],
    ["not being valid", big5("大中"), { label: "big5", reason: "assumed" }],
  ])("is told by %s", async (_, bytes, guess) => {
    expect(await guessEncoding(new Blob([bytes]))).toEqual(guess);
  });

  it("is no UTF-8 where the last character is cut, and is where its characters come in pieces", async () => {
    const bytes = textBytes("大埔");
    expect(await isUtf8(new Blob([bytes.slice(0, -1)]))).toBe(false);
    expect(await isUtf8(new ByteByByteBlob(bytes))).toBe(true);
  });
});

describe("the text of a file", () => {
  const read = async (blob: Blob, label: string) => {
    const chunks: { text: string; bytesRead: number; isLast: boolean }[] = [];
    for await (const chunk of decodedChunks(blob, label)) chunks.push(chunk);
    return chunks;
  };

  it("comes in pieces that never cut a character, with how far it is", async () => {
    const chunks = await read(new ByteByByteBlob(textBytes("a大")), "utf-8");
    expect(chunks).toEqual([
      { text: "a", bytesRead: 1, isLast: false },
      { text: "", bytesRead: 2, isLast: false },
      { text: "", bytesRead: 3, isLast: false },
      { text: "大", bytesRead: 4, isLast: false },
      { text: "", bytesRead: 4, isLast: true },
    ]);
  });

  it("has a sign in the place of what is no text, also at its end", async () => {
    const chunks = await read(new ByteByByteBlob(textBytes("大").slice(0, 2)), "utf-8");
    expect(chunks.map(({ text }) => text).join("")).toBe("\uFFFD");
    expect(chunks.at(-1)).toEqual({ text: "\uFFFD", bytesRead: 2, isLast: true });
  });

  it("has no byte order mark", async () => {
    const chunks = await read(new Blob([utf16("大a", true)]), "utf-16le");
    expect(chunks.map(({ text }) => text).join("")).toBe("大a");
  });

  it("of an empty file is empty", async () => {
    expect(await read(new Blob([]), "utf-8")).toEqual([{ text: "", bytesRead: 0, isLast: true }]);
  });
});
