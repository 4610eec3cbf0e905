import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressText, decompressText } from "../../src/documents/compressed-text.ts";

const maxBytes = 10_000;

describe("compressed text", () => {
  it("is restored, and needs no escape in a link", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
        const data = await compressText(text);
        expect(data).toMatch(/^[\w-]+$/);
        expect(await decompressText(data, maxBytes)).toEqual({ text, isCut: false, isTooLong: false });
      }),
    );
  });

  it("that was cut off is restored as far as possible", async () => {
    const text = Array.from({ length: 200 }, (_, index) => index * 7919).join(" ");
    const data = await compressText(text);
    const lengths: number[] = [];
    for (let end = 1; end < data.length - 2; end += 10) {
      const cut = await decompressText(data.slice(0, end), maxBytes);
      expect(cut?.isCut).toBe(true);
      expect(text.startsWith(cut?.text.replace(/\uFFFD$/, "") ?? "-")).toBe(true);
      lengths.push(cut?.text.length ?? 0);
    }
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths.at(-1)).toBeGreaterThan(0);
  });

  it.each(["", "a<b>", "a b", "ä"])("is not what the characters of %j are", async (data) => {
    expect(await decompressText(data, maxBytes)).toBeNull();
  });

  it("is decompressed no further than the limit", async () => {
    const bomb = deflateRawSync(Buffer.alloc(10_000_000, "[")).toString("base64url");
    const decompressed = await decompressText(bomb, maxBytes);
    expect(decompressed?.isTooLong).toBe(true);
    expect(decompressed?.text.length).toBeLessThan(1_000_000);
  });
});
