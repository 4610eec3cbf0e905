import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceLabel } from "../../../../src/map/parts/near/distance-label.ts";
import { languages } from "../../../../src/model/localised.ts";
import { roundedDistanceAway } from "../../../../src/model/rounded-distance.ts";
import { distanceWords } from "../../../../src/ui/facts/format/quantity.ts";
import { texts } from "../../../../src/ui/text/texts.ts";

describe("a distance on the map", () => {
  it.each([
    [12, "10 m", "10 米"],
    [854, "850 m", "850 米"],
    [1_000, "1 km", "1 公里"],
    [996, "1 km", "1 公里"],
    [1_240, "1.24 km", "1.24 公里"],
    [12_340, "12.3 km", "12.3 公里"],
    [18_960, "19 km", "19 公里"],
  ])("of %d metres is written %s and %s", (metres, en, zh) => {
    expect(languages.map((language) => distanceLabel(metres, language))).toEqual([zh, en, zh]);
  });

  it.each([0, 4.9])("of %d metres is none", (metres) => {
    expect(distanceLabel(metres, "en")).toBeNull();
  });

  it("reads as it does in the panel", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.double({ min: 5, max: 90_000, noNaN: true }),
        (language, metres) => {
          const inPanel = distanceWords(roundedDistanceAway(metres), texts[language], language);
          expect(distanceLabel(metres, language)).toBe(inPanel);
        },
      ),
    );
  });
});
