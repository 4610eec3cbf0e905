import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salvagedJson } from "../../src/documents/salvaged-json.ts";

describe("JSON that is whole", () => {
  it("is read as JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(salvagedJson(text)).toEqual({ value: JSON.parse(text) as unknown, brokenAt: null });
      }),
    );
  });

  it("may have a comma too many", () => {
    expect(salvagedJson('{"a": [1, 2, ], "b": {"c": true,},}')).toEqual({
      value: { a: [1, 2], b: { c: true } },
      brokenAt: null,
    });
  });
});

describe("JSON that is broken", () => {
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
  ])("is kept as far as it goes: %j", (text, value, brokenAt) => {
    expect(salvagedJson(text)).toEqual({ value, brokenAt });
  });

  it("makes no object another one", () => {
    const { value } = salvagedJson('{"__proto__": {"polluted": true}, "a": 1');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).not.toHaveProperty("polluted");
  });

  it("is not followed for ever into the deep", () => {
    expect(salvagedJson("[".repeat(1_000_000)).brokenAt).toBe(1);
    expect(salvagedJson('{"a":'.repeat(200_000)).brokenAt).toBe(1);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), fc.nat(), (junk, value, at) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        expect(() => salvagedJson(junk)).not.toThrow();
        expect(() => salvagedJson(text.slice(0, place))).not.toThrow();
        expect(() => salvagedJson(text.slice(0, place) + junk + text.slice(place))).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a number that is none", () => {
  it.each(["[01]", "[-]", '{"a":-01}', "[1.]"])("breaks %s, and throws nothing", (text) => {
    expect(salvagedJson(text).brokenAt).toBe(1);
  });
});
