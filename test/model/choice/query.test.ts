import { expect, it } from "vitest";
import { cleanQuery, longestQuery } from "../../../src/model/choice/query.ts";

it("keeps what was typed, blanks too", () => {
  expect(cleanQuery(" 河套 R&D ")).toBe(" 河套 R&D ");
});

it("drops control characters and half emoji, which no link can carry", () => {
  expect(cleanQuery("a\u0000\nb\uD83C🏙\uDFD9")).toBe("ab🏙");
});

it("cuts at whole characters", () => {
  expect(cleanQuery("🏙".repeat(500))).toBe("🏙".repeat(longestQuery));
});
