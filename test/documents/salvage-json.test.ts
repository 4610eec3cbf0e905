import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salvageJson } from "../../src/documents/salvage-json.ts";

describe("complete JSON", () => {
  it("is read like JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(salvageJson(text)).toEqual({ value: JSON.parse(text) as unknown, brokenAt: null });
      }),
    );
  });

  it("may have trailing commas", () => {
    expect(salvageJson('{"a": [1, 2, ], "b": {"c": true,},}')).toEqual({
      value: { a: [1, 2], b: { c: true } },
      brokenAt: null,
    });
  });
});

describe("broken JSON", () => {
  it.each([
    ['{"a": 1,\n "b": [1, "two", {"c": 3', { a: 1, b: [1, "two", { c: 3 }] }, 2],
    ['{"a": 1,\n\n "b" 2, "c": 3}', { a: 1 }, 3],
    ['[1, "tw', [1], 1],
    ['{"a": "\\u12', {}, 1],
    ["[1, 2] and more", [1, 2], 1],
    ["[tru", [], 1],
    ["", undefined, 1],
    ["not JSON", undefined, 1],
    ["\u0000\u0001", undefined, 1],
  ])("is read up to the break: %j", (text, value, brokenAt) => {
    expect(salvageJson(text)).toEqual({ value, brokenAt });
  });

  it("cannot change the prototype of an object", () => {
    const { value } = salvageJson('{"__proto__": {"polluted": true}, "a": 1');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).not.toHaveProperty("polluted");
  });

  it("is not read deeper than the limit", () => {
    expect(salvageJson("[".repeat(1_000_000)).brokenAt).toBe(1);
    expect(salvageJson('{"a":'.repeat(200_000)).brokenAt).toBe(1);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), fc.nat(), (junk, value, at) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        expect(() => salvageJson(junk)).not.toThrow();
        expect(() => salvageJson(text.slice(0, place))).not.toThrow();
        expect(() => salvageJson(text.slice(0, place) + junk + text.slice(place))).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a malformed number", () => {
  it.each(["[01]", "[-]", '{"a":-01}', "[1.]"])("breaks %s without an exception", (text) => {
    expect(salvageJson(text).brokenAt).toBe(1);
  });
});
