import { describe, expect, it } from "vitest";
import { areaUnits } from "../../../src/model/drawing/drawing.ts";
import { areaText, bearingText, lengthText, mainMeasure } from "../../../src/model/drawing/measure-words.ts";
import { measurementOf } from "../../../src/model/geometry/drawn.ts";
import { drawing } from "../../fixtures/drawing.ts";

describe("a measurement in words", () => {
  it("gives an area in the unit that was asked for, with four digits", () => {
    expect(areaUnits.map((unit) => areaText(312_345, unit, "en"))).toEqual([
      "31.23 ha",
      "312,345 m²",
      "0.312 km²",
      "468.5 mu",
    ]);
  });

  it("gives metres below a kilometre, and kilometres from there", () => {
    expect([3.1423, 656, 999.9, 1_460, 31_234].map((metres) => lengthText(metres, "en"))).toEqual([
      "3.142 m",
      "656.0 m",
      "999.9 m",
      "1.460 km",
      "31.23 km",
    ]);
  });

  it("is in the language of the reader", () => {
    expect([lengthText(1_460, "zh-Hant"), areaText(20_000, "ha", "zh-Hans")]).toEqual([
      "1.460 公里",
      "2.000 公顷",
    ]);
    expect(areaText(2_000 / 3, "mu", "zh-Hant")).toBe("1.000 畝");
  });

  it("gives a bearing three digits, and never 360", () => {
    expect([0, 7.04, 167, 359.97].map(bearingText)).toEqual(["000.0°", "007.0°", "167.0°", "000.0°"]);
  });

  it("is the length of a line, and nothing for a point", () => {
    const line = drawing("drawing-a");
    expect(mainMeasure(measurementOf(line.shape), line, "en")).toBe("10.30 km");
    expect(mainMeasure(measurementOf({ kind: "point", at: [114.1, 22.3] }), line, "en")).toBeNull();
  });
});
