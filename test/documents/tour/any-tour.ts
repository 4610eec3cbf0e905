import fc from "fast-check";
import type { Knowledge } from "../../../src/documents/tour/tour-findings.ts";
import { tourLimits } from "../../../src/model/tour-limits.ts";
import type { TourText, Scene, Tour } from "../../../src/model/tour.ts";

/** An atlas that knows a few things. */
export const knowledge: Knowledge = {
  unreadIn: (view) => view.split("&").filter((piece) => piece.includes("atlantis")),
  isSite: (id) => id === "cyberport" || id === "science-park",
  isCited: (id) => id === "figure-1",
};

const words = (longest: number) => fc.string({ unit: "grapheme", maxLength: Math.min(longest, 40) / 2 });
const anySaid = (longest: number): fc.Arbitrary<TourText> =>
  fc.oneof(
    words(longest),
    fc.record({ zhHant: words(longest), en: words(longest) }),
    fc.record({ zhHant: words(longest), en: words(longest), zhHans: words(longest) }),
  );

/** Degrees with the four decimals that a link keeps. */
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((tenThousandths) => tenThousandths / 10_000);

const extras: fc.Arbitrary<Pick<Scene, "sites" | "frame" | "slide" | "cites" | "layers">> = fc.record(
  {
    sites: fc.constantFrom(["cyberport"], ["cyberport", "science-park"]),
    frame: fc
      .tuple(degrees(113, 114), degrees(22, 22.3), degrees(114.1, 115), degrees(22.4, 23))
      .map((box): NonNullable<Scene["frame"]> => box),
    slide: fc.constant(true as const),
    cites: fc.constant(["figure-1"]),
    layers: fc.constantFrom([], [{ id: "layer-abcdefghijkl", name: "排水 <2025>" }]),
  },
  { requiredKeys: [] },
);

const anyScene: fc.Arbitrary<Omit<Scene, "id">> = fc
  .tuple(
    fc.record({
      title: anySaid(tourLimits.title),
      caption: anySaid(tourLimits.caption),
      notes: anySaid(tourLimits.notes),
      seconds: fc.integer({ min: tourLimits.seconds.min, max: tourLimits.seconds.max }),
      view: fc.constantFrom("", "site=cyberport", "map=11/22.3/114.2&t=2024-12&kind=park,land"),
    }),
    extras,
  )
  .map(([scene, rest]) => ({ ...scene, ...rest }));

export const anyTour: fc.Arbitrary<Tour> = fc.record({
  id: fc.constant("my-tour"),
  title: anySaid(tourLimits.title),
  summary: anySaid(tourLimits.caption),
  scenes: fc
    .array(anyScene, { minLength: 1, maxLength: 6 })
    .map((scenes) => scenes.map((scene, index) => ({ ...scene, id: `s-${index}` }))),
});
