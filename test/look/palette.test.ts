import { describe, expect, it } from "vitest";
import { type Palette, palettes } from "../../src/look/palette.ts";
import { siteKinds } from "../../src/model/kinds.ts";
import { contrast, difference } from "./colour.ts";

/** WCAG 2.2 AA: text, and what is not text but has to be seen. */
const forText = 4.5;
const forGraphics = 3;
/** Several times what is just noticed: hues that a legend can name. */
const apart = 0.08;

const surfaces = ["surface", "raised", "sunk"] as const;
const inks = ["ink", "inkSoft", "accent", "late"] as const;
const grounds = ["land", "mainland", "water", "woodland", "park"] as const;

describe("the measure of contrast", () => {
  it("is that of WCAG", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#123456", "#123456")).toBe(1);
  });

  it("calls white and black one apart and the same colour none", () => {
    expect(difference("#ffffff", "#000000")).toBeCloseTo(1, 3);
    expect(difference("#bf3a2b", "#bf3a2b")).toBe(0);
  });
});

describe.each(["light", "dark"] as const)("the %s palette", (flavour) => {
  const palette = palettes[flavour];
  const { ui, kind } = palette;

  it.each(inks)("sets %s so that it is read on every surface", (ink) => {
    const worst = Math.min(...surfaces.map((surface) => contrast(ui[ink], ui[surface])));
    expect(worst).toBeGreaterThanOrEqual(forText);
  });

  it.each(["focus", "lineStrong"] as const)("shows %s on every surface", (line) => {
    const worst = Math.min(...surfaces.map((surface) => contrast(ui[line], ui[surface])));
    expect(worst).toBeGreaterThanOrEqual(forGraphics);
  });

  it("shows the focus ring on the map", () => {
    const worst = Math.min(...grounds.map((ground) => contrast(ui.focus, palette[ground])));
    expect(worst).toBeGreaterThanOrEqual(forGraphics);
  });

  it("shows a circle and a spot in ink on every ground, and lets a distance be read on its halo", () => {
    const worst = Math.min(...grounds.map((ground) => contrast(ui.ink, palette[ground])));
    expect(worst).toBeGreaterThanOrEqual(forText);
    expect(contrast(ui.ink, palette.labelHalo)).toBeGreaterThanOrEqual(forText);
  });

  it.each(siteKinds)("shows the kind %s on every ground of the map and in the lists", (each) => {
    const under = [...grounds.map((ground) => palette[ground]), ...surfaces.map((surface) => ui[surface])];
    expect(Math.min(...under.map((colour) => contrast(kind[each], colour)))).toBeGreaterThanOrEqual(
      forGraphics,
    );
  });

  it.each(siteKinds)("lets the words in the colour of %s be read on paper and on their halo", (each) => {
    expect(contrast(kind[each], ui.surface)).toBeGreaterThanOrEqual(forText);
    expect(contrast(kind[each], palette.labelHalo)).toBeGreaterThanOrEqual(forText);
  });

  it.each(["label", "labelQuiet", "station"] as const)("lets %s be read on its halo and on land", (label) => {
    expect(contrast(palette[label], palette.labelHalo)).toBeGreaterThanOrEqual(forText);
    expect(contrast(palette[label], palette.land)).toBeGreaterThanOrEqual(forText);
  });

  it("shows the names of waters on water, and the numbers of routes on their shields", () => {
    expect(contrast(palette.labelWater, palette.water)).toBeGreaterThanOrEqual(forGraphics);
    expect(contrast(palette.shield, palette.labelHalo)).toBeGreaterThanOrEqual(forGraphics);
  });

  it("tells the kinds of sites apart", () => {
    const close = siteKinds.flatMap((one, index) =>
      siteKinds.slice(index + 1).flatMap((other) => {
        const distance = difference(kind[one], kind[other]);
        return distance < apart ? [`${one} and ${other}: ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it("lets the land be seen beside the sea", () => {
    expect(difference(palette.land, palette.water)).toBeGreaterThan(0.04);
  });

  it("lets sites be the most saturated thing on the map", () => {
    const chroma = (colour: string): number => {
      const grey = greyOf(colour);
      return difference(colour, grey);
    };
    const strongestGround = Math.max(...grounds.map((ground) => chroma(palette[ground])));
    const coloured = siteKinds.filter((each) => each !== "area");
    for (const each of coloured) expect(chroma(kind[each])).toBeGreaterThan(strongestGround);
    expect(chroma(ui.ink)).toBeLessThan(strongestGround);
  });

  it("writes every colour with six digits, but for the shadow", () => {
    const { shadow, ...plain } = ui;
    const { kind: kinds, ui: _, ...map } = palette;
    const colours: string[] = [...Object.values(plain), ...Object.values(kinds), ...Object.values(map)];
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
    expect(shadow).toMatch(/^rgb\(\d+ \d+ \d+ \/ \d+%\)$/);
  });
});

describe("the two palettes", () => {
  it("are highlighted from the list as well", () => {
    const isLight = ({ ui }: Palette): boolean =>
      contrast(ui.surface, "#000000") > contrast(ui.ink, "#000000");
    expect(isLight(palettes.light)).toBe(true);
    expect(isLight(palettes.dark)).toBe(false);
  });
});

/** The grey that is nearest: the one of the channels' mean. */
function greyOf(colour: string): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const mean = Math.round(channels.reduce((sum, channel) => sum + channel, 0) / 3);
  return `#${mean.toString(16).padStart(2, "0").repeat(3)}`;
}
