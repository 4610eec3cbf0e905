import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrPath } from "../../../../src/ui/facts/signs/qr-path.ts";

const pixelsPerModule = 4;

/** The path as pixels, black on white. */
function painted({ size, path }: { readonly size: number; readonly path: string }) {
  const side = size * pixelsPerModule;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixelsPerModule; row < (Number(y) + 1) * pixelsPerModule; row += 1) {
      const from = row * side + Number(x) * pixelsPerModule;
      const to = from + Number(length) * pixelsPerModule;
      for (let at = from; at < to; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { pixels, side };
}

describe("the path of a QR code", () => {
  it.each([
    "https://example.org/#tour=the-whole-plan/3&lang=zh-Hant&v=1",
    `https://example.org/${"a-long-address/".repeat(20)}`,
    "創科地圖",
  ])("is read back as %s", (text) => {
    const { pixels, side } = painted(qrPath(text));
    expect(jsQR(pixels, side, side)?.data).toBe(text);
  });

  it("leaves four light modules about the code", () => {
    const { size, path } = qrPath("a");
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...places.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...places.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...places.map(([, , end = 0]) => end))).toBe(size - 4);
  });
});
