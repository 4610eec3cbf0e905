import { describe, expect, it } from "vitest";
import { type PlaceKind } from "../../../../src/model/kinds.ts";
import { textIn } from "../../../../src/model/localised.ts";
import type { Surroundings } from "../../../../src/search/gazetteer.ts";
import { fromName } from "../../../../src/ui/panels/nearby/head.tsx";
import { texts } from "../../../../src/ui/text/texts.ts";

const name = { zhHant: "觀塘", en: "Kwun Tong" };
const spot = { lng: 114.22, lat: 22.31, place: null };
const text = texts.en;
const nameFor = (placeKind: PlaceKind, rank = 2): string => {
  const place = { kind: "place", id: "a", name, aliases: [], at: [114.22, 22.31], placeKind, rank };
  const known = { place, nearestPlace: null, station: null } as unknown as Surroundings;
  return fromName(spot, known, text, (each) => textIn(each, "en"));
};

describe("the name of a spot within a sentence", () => {
  it("is that of its place, and says of a wide place that its point is meant", () => {
    expect(nameFor("estate")).toBe("Kwun Tong");
    expect(nameFor("district")).toBe("the point that marks Kwun Tong District");
    expect(nameFor("island")).toBe("the point that marks Kwun Tong");
    expect(nameFor("island", 3)).toBe("Kwun Tong");
    expect(nameFor("station")).toBe("Kwun Tong station");
    expect(nameFor("region")).toBe("the point that marks Kwun Tong");
  });

  it("is that of a place within 800 m, else its coordinates", () => {
    const beside = (metres: number): string => {
      const nearestPlace = { entry: { name }, metres };
      const known = { place: null, nearestPlace, station: null } as unknown as Surroundings;
      return fromName(spot, known, text, (each) => textIn(each, "en"));
    };
    expect(beside(790)).toBe("a point near Kwun Tong");
    expect(beside(900)).toBe("the point 22.31000, 114.22000");
  });

  it("is the name in the list of results until the gazetteer has loaded", () => {
    expect(fromName({ ...spot, label: name }, null, text, (each) => textIn(each, "en"))).toBe("Kwun Tong");
  });
});
