import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { copyOf, emptyTour, isOwnId, newOwnId, withText } from "../../src/model/own-tour.ts";
import { tourLimits } from "../../src/model/tour-limits.ts";
import { tourSchema } from "../../src/model/tour-schema.ts";

describe("a new tour", () => {
  it("has an id of its own and what a tour must have", () => {
    const tour = emptyTour("My tour");
    expect(isOwnId(tour.id)).toBe(true);
    expect(tour.scenes).toMatchObject([{ title: "My tour", slide: true }]);
    expect(v.is(tourSchema, tour)).toBe(true);
    expect(isOwnId("the-whole-plan")).toBe(false);
    expect(newOwnId()).not.toBe(newOwnId());
  });
});

describe("a copy", () => {
  it("has another id, and a title that differs", () => {
    const tour = { ...emptyTour("Tour"), title: { zhHant: "全圖", en: "Plan" } };
    const copy = copyOf(tour);
    expect(copy.id).not.toBe(tour.id);
    expect(copy.title).toEqual({ zhHant: "全圖 (2)", en: "Plan (2)" });
    expect(copy.scenes).toBe(tour.scenes);
  });

  it("stays within the limits of a title", () => {
    const { title } = copyOf(emptyTour("x".repeat(tourLimits.title)));
    expect(title).toHaveLength(tourLimits.title);
    expect(title).toMatch(/x \(2\)$/);
  });
});

describe("words typed anew", () => {
  const said = { zhHant: "繁", en: "EN", zhHans: "简" };

  it("take the place of what was typed before", () => {
    expect(withText("old", "en", "new")).toBe("new");
  });

  it("leave the other languages as they were; what follows from the Traditional text follows again", () => {
    expect(withText(said, "en", "new")).toEqual({ zhHant: "繁", en: "new", zhHans: "简" });
    expect(withText(said, "zh-Hans", "新")).toEqual({ zhHant: "繁", en: "EN", zhHans: "新" });
    expect(withText(said, "zh-Hant", "新")).toEqual({ zhHant: "新", en: "EN" });
  });
});
