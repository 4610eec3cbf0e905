import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = (file: string): readonly string[] => readFileSync(file, "utf8").split("\n");

describe("the page for frames", () => {
  it("is the first page itself, but that it says what it is and is not installed", () => {
    const expected = page("index.html")
      .filter((line) => !/rel="(?:manifest|apple-touch-icon)"/.test(line))
      .map((line) => line.replace('<html lang="zh-Hant-HK">', '<html lang="zh-Hant-HK" data-embed>'));
    expect(page("embed.html")).toEqual(expected);
  });
});
