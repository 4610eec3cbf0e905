import { describe, expect, it } from "vitest";
import { plainText } from "../../src/import/dxf-text.ts";

describe("a text of a drawing", () => {
  it.each([
    ["大埔%%d 5%%p1 %%c20 %%uunder%%u", false, "大埔° 5±1 ⌀20 under"],
    ["\\U+5927\\U+57D4", false, "大埔"],
    ["{\\fArial|b1;科技}\\P園", true, "科技\n園"],
    ["\\A1;\\H2.5x;a\\~b \\{c\\} \\\\ \\S1/2; \\S1#2;", true, "a b {c} \\ 1/2 1/2"],
    ["{\\fArial", true, ""],
    ["a\\", true, "a"],
    ["path\\Pone", false, "path\\Pone"],
  ])("%s is read without what formats it", (text, isParagraph, plain) => {
    expect(plainText(text, isParagraph)).toBe(plain);
  });
});
