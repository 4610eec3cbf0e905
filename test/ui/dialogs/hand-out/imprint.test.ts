import { describe, expect, it } from "vitest";
import { addressOf, fileNameOf, today } from "../../../../src/ui/dialogs/hand-out/imprint.ts";

describe("the printed date", () => {
  it("is the date in Hong Kong", () => {
    expect(today(new Date("2026-11-27T17:00:00Z"))).toBe("2026-11-28");
  });
});

describe("the printed address", () => {
  it("is the address of the page with the hash in place of its own", () => {
    expect(addressOf("#tour=a/2&v=1", "https://example.org/atlas/?x=1#site=b")).toBe(
      "https://example.org/atlas/?x=1#tour=a/2&v=1",
    );
  });
});

describe("the file name of a saved picture", () => {
  it("names the atlas, the subject and the date in characters that every file system accepts", () => {
    expect(fileNameOf("atlas", "港深創科園（河套）: a/b", "2026-11-27")).toBe(
      "atlas-港深創科園-河套-a-b-2026-11-27.png",
    );
  });
});
