import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampedRadius, isPlaceId, radiusRange, spotAt } from "../../../src/model/choice/spot.ts";
import { formatNear, parseNear } from "../../../src/link/position-text.ts";

describe("a spot", () => {
  it("is a position to the metre", () => {
    expect(spotAt(114.203219999, 22.386751234, "city-one-shatin")).toEqual({
      lng: 114.20322,
      lat: 22.38675,
      place: "city-one-shatin",
    });
  });

  it.each([
    [NaN, 22.3],
    [114.2, NaN],
    [Infinity, 22.3],
    [181, 22.3],
    [114.2, -90.1],
    [0, 90],
    [0, 85.1],
  ])("is nothing at %d, %d", (lng, lat) => {
    expect(spotAt(lng, lat)).toBeNull();
  });
});

describe("the radius", () => {
  it.each([
    [2_000, 2_000],
    [1_234, 1_200],
    [0, radiusRange.min],
    [-5, radiusRange.min],
    [1e9, radiusRange.max],
    [NaN, radiusRange.usual],
  ])("of %d metres stands at %d", (metres, stands) => {
    expect(clampedRadius(metres)).toBe(stands);
  });
});

describe("where and how far, in a link", () => {
  it("is latitude, longitude and kilometres", () => {
    expect(formatNear({ lng: 114.203, lat: 22.381, place: null }, 2_500)).toBe("22.381,114.203,2.5");
  });

  it.each([
    "",
    ",",
    "22.3",
    "22.3,",
    "a,b",
    "22.3,114.2,",
    "22.3,114.2,x",
    "1e1,114,2",
    "91,114,2",
    "22.3,114.2,2,2",
  ])("is not read from %o", (text) => {
    expect(parseNear(text)).toBeNull();
  });

  it("leads back to what it was written from", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ noNaN: true }).map(clampedRadius),
        (lng, lat, radiusMetres) => {
          const spot = spotAt(lng, lat);
          expect(spot && parseNear(formatNear(spot, radiusMetres))).toEqual({ spot, radiusMetres });
        },
      ),
    );
  });
});

describe("the id of a place", () => {
  it.each(["sha-tin", "a1", "city-one-shatin-2"])("may be %s", (id) => {
    expect(isPlaceId(id)).toBe(true);
  });

  it.each(["", "Sha-Tin", "sha tin", "-a", "a-", "<b>", "沙田", "a".repeat(81)])("is never %o", (id) => {
    expect(isPlaceId(id)).toBe(false);
  });
});
