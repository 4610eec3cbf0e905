import { describe, expect, it } from "vitest";
import {
  countThatFits,
  formatDrawings,
  longestDrawings,
  parseDrawings,
} from "../../src/link/drawings-text.ts";
import { drawing } from "../fixtures/drawing.ts";

const line = drawing("drawing-a", { name: "渠 A" });
const circle = drawing("drawing-b", {
  shape: { kind: "circle", centre: [114.2, 22.3], radiusMetres: 123.45 },
});
const note = drawing("drawing-c", { shape: { kind: "note", at: [-0.1, -51.5], text: "Here & there\n~." } });

describe("drawings in a link", () => {
  it("come back with their places, colours and words, in characters that need no escape", () => {
    const text = formatDrawings([line, circle, note]);
    expect(text).toMatch(/^[\w.~-]+$/);
    expect(parseDrawings(text)).toEqual([
      { ...line, id: "drawing-linkeda" },
      { ...circle, id: "drawing-linkedb" },
      { ...note, id: "drawing-linkedc" },
    ]);
  });

  it("take about six characters a corner", () => {
    const corners = Array.from(
      { length: 50 },
      (_, index) => [114.1 + index / 1_000, 22.3 + (index % 7) / 900] as const,
    );
    const text = formatDrawings([drawing("drawing-a", { shape: { kind: "line", corners } })]);
    expect(text.length).toBeLessThan(50 * 8);
    expect(text.length).toBeGreaterThan(50 * 4);
  });

  it("are as many of the first ones as fit", () => {
    const long = drawing("drawing-d", { name: "x".repeat(190) });
    const many = [line, long, long, long, circle];
    expect(countThatFits(many)).toBe(3);
    expect(formatDrawings(many).length).toBeLessThanOrEqual(longestDrawings);
    expect(parseDrawings(formatDrawings(many))).toHaveLength(3);
    expect([countThatFits([]), formatDrawings([])]).toEqual([0, ""]);
  });

  it.each([
    ["nothing", ""],
    ["an unknown kind", "x.0070f8.AA"],
    ["a colour that is none", "p.red.AA"],
    ["half a place", "p.0070f8.A"],
    ["a number without an end", "p.0070f8.Ag"],
    ["a line of one corner", "l.0070f8.AA"],
    ["a point of two", "p.0070f8.AAAA"],
    ["a place beyond a pole", "p.0070f8.A______B"],
    ["a circle without a radius", "c.0070f8.AA"],
    ["a character of no number", "p.0070f8.A!"],
    ["words that are no text", "p.0070f8.AA._w"],
    ["one part too many", "p.0070f8.AA.YQ.YQ.YQ"],
    ["more than a link holds", "p.0070f8.AA~".repeat(60)],
  ])("are none where a link has %s", (_, text) => {
    expect(parseDrawings(text)).toBeNull();
  });
});
