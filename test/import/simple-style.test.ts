import { describe, expect, it } from "vitest";
import { hexColour, looksOf } from "../../src/import/simple-style.ts";

describe("the look that properties ask for", () => {
  it("is that of lines, areas and markers", () => {
    expect(looksOf({ stroke: "#F80", fill: "00ff00", "fill-opacity": 0.5, "stroke-width": "3" })).toEqual({
      colour: "#ff8800",
      fill: "#00ff00",
      fillOpacity: 0.5,
      width: 3,
    });
    expect(looksOf({ "marker-color": "#abcdef" })).toEqual({
      colour: "#abcdef",
      fill: null,
      fillOpacity: null,
      width: null,
    });
    expect(looksOf({ "marker-color": "#abcdef", stroke: "#000" })?.colour).toBe("#000000");
    expect(looksOf({ "fill-opacity": 0 })?.fillOpacity).toBe(0);
  });

  it("is none where nothing of it can be drawn", () => {
    for (const properties of [
      {},
      { stroke: "red" },
      { stroke: 255 },
      { "fill-opacity": 2 },
      { "stroke-width": -1 },
      { "stroke-width": 41 },
      { "stroke-width": "" },
      { "fill-opacity": Number.NaN },
    ])
      expect(looksOf(properties)).toBeNull();
  });
});

describe("a colour", () => {
  it("has three or six digits, with or without the mark", () => {
    expect(["#abc", "abc", " #AABBCC ", "aabbcc"].map(hexColour)).toEqual([
      "#aabbcc",
      "#aabbcc",
      "#aabbcc",
      "#aabbcc",
    ]);
  });

  it("is nothing else, and no style sheet", () => {
    for (const value of ["#abcd", "#12", "rgb(1,2,3)", "url(x)", "#abc;x", null, 123, ["#abc"]])
      expect(hexColour(value)).toBeNull();
  });
});
