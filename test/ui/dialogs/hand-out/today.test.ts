import { describe, expect, it } from "vitest";
import { addressOf } from "../../../../src/ui/dialogs/hand-out/address.ts";
import { today } from "../../../../src/ui/dialogs/hand-out/today.ts";

describe("the day that is printed", () => {
  it("is that of Hong Kong", () => {
    expect(today(new Date("2026-11-27T17:00:00Z"))).toBe("2026-11-28");
  });
});

describe("the address that is printed", () => {
  it("is that of the page, whatever its own hash", () => {
    expect(addressOf("#tour=a/2&v=1", "https://example.org/atlas/?x=1#site=b")).toBe(
      "https://example.org/atlas/?x=1#tour=a/2&v=1",
    );
  });
});
