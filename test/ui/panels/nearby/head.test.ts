import { describe, expect, it } from "vitest";
import { type PlaceKind } from "../../../../src/model/kinds.ts";
import { textIn } from "../../../../src/model/localised.ts";
import type { Surroundings } from "../../../../src/search/gazetteer.ts";
import { fromName } from "../../../../src/ui/panels/nearby/head.tsx";
import { texts } from "../../../../src/ui/text/texts.ts";

const name = { zhHant: "觀塘", en: "Kwun Tong" };
const spot = { lng: 114.22, lat: 22.31, place: null };
const text = texts.en;
const called = (placeKind: PlaceKind, rank = 2): string => {
  const place = { kind: "place", id: "a", name, aliases: [], at: [114.22, 22.31], placeKind, rank };
  const known = { place, nearestPlace: null, station: null } as unknown as Surroundings;
  return fromName(spot, known, text, (each) => textIn(each, "en"));
};

describe("what a spot is called", () => {
  it("is its place; of what is no point, the point that stands for it", () => {
    expect(called("estate")).toBe("Kwun Tong");
    expect(called("district")).toBe("the point that marks Kwun Tong District");
    expect(called("island")).toBe("the point that marks Kwun Tong");
    expect(called("island", 3)).toBe("Kwun Tong");
    expect(called("station")).toBe("Kwun Tong station");
    expect(called("region")).toBe("the point that marks Kwun Tong");
  });

  it("is the place beside it, where that is near enough to say so; else its coordinates", () => {
    const beside = (metres: number): string => {
      const nearestPlace = { entry: { name }, metres };
      const known = { place: null, nearestPlace, station: null } as unknown as Surroundings;
      return fromName(spot, known, text, (each) => textIn(each, "en"));
    };
    expect(beside(790)).toBe("a point near Kwun Tong");
    expect(beside(900)).toBe("the point 22.31000, 114.22000");
  });

  it("is the name by which it was chosen, before anything is known of it", () => {
    expect(fromName({ ...spot, label: name }, null, text, (each) => textIn(each, "en"))).toBe("Kwun Tong");
  });
});
