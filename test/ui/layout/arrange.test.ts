import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stageAt, suspended } from "../../../src/model/choice/stage.ts";
import {
  arrange,
  type Arranged,
  isCompact,
  isEditorNarrow,
  isNarrow,
  isPhone,
  isSheet,
  isSideways,
  isTall,
  isTimelineNarrow,
  type WindowSize,
} from "../../../src/ui/layout/arrange.ts";

const opening: Arranged = {
  sheet: "half",
  sheetDrag: null,
  stage: null,
  panel: { kind: "sites" },
  strips: { isTimelineOpen: false, hasTimelineRows: false, strip: null },
  embed: null,
};
const open = { ...opening, strips: { ...opening.strips, isTimelineOpen: true, hasTimelineRows: true } };

const size = (name: string): WindowSize => {
  const [width = 0, height = 0] = name.split("x").map(Number);
  return { width, height };
};

/** The edges of the map that are covered, from the left and from below. */
function covered(name: string, state: Partial<Arranged> = {}): readonly [left: number, bottom: number] {
  const { viewport } = arrange(size(name), { ...opening, ...state });
  return [viewport.left, viewport.bottom];
}

describe("a comparison", () => {
  const wide = { panel: { kind: "compare" } } as const;

  it.each([
    ["1360x900", 760],
    ["1000x700", 600],
    ["760x560", 400],
    ["390x844", 0],
    ["800x1000", 0],
  ])("has at %s a panel of %i pixels beside the map", (name, pixels) => {
    expect(covered(name, wide)[0]).toBe(pixels);
  });

  it("leaves the stage as it is", () => {
    expect(covered("1360x900", { ...wide, stage: stageAt("a-tour") })[0]).toBe(0);
  });
});

describe("the viewport of the map", () => {
  it.each([
    ["390x844", "low", 0, 172],
    ["390x844", "half", 0, 472.64],
    ["390x844", "full", 0, 820],
    ["320x256", "low", 0, 172],
    ["320x256", "half", 0, 143.36],
    ["320x256", "full", 0, 232],
    ["667x375", "low", 333.5, 0],
    ["667x375", "half", 333.5, 0],
    ["667x375", "full", 333.5, 0],
    ["744x1133", "low", 0, 172],
    ["744x1133", "half", 0, 634.48],
    ["744x1133", "full", 0, 1109],
    ["1366x768", "half", 400, 92],
    ["1366x768", "full", 400, 92],
    ["880x600", "half", 400, 136],
    ["1920x1080", "low", 400, 92],
  ] as const)(
    "of a window of %s is beside the panel or above the sheet (%s)",
    (name, sheet, left, bottom) => {
      const [fromLeft, fromBelow] = covered(name, { sheet });
      expect(fromLeft).toBe(left);
      expect(fromBelow).toBeCloseTo(bottom, 6);
    },
  );

  it("is what is left of the window", () => {
    expect(arrange(size("1366x768"), opening).viewport).toEqual({
      top: 0,
      right: 0,
      bottom: 92,
      left: 400,
      width: 966,
      height: 676,
    });
  });

  it("follows the finger that drags the sheet", () => {
    expect(covered("390x844", { sheetDrag: 301 })).toEqual([0, 301]);
  });

  it("does not follow it below the lowest stop or above the highest", () => {
    expect(covered("390x844", { sheetDrag: -50 })).toEqual([0, 172]);
    expect(covered("390x844", { sheetDrag: 9_999 })).toEqual([0, 820]);
  });

  it.each([
    ["390x844", 0, 472.64 + 136],
    ["667x375", 333.5, 136],
    ["744x1133", 0, 634.48 + 96],
    ["1366x768", 400, 430.08],
    ["1920x1080", 400, 520],
  ] as const)("ends above the opened timeline in %s", (name, left, bottom) => {
    const [fromLeft, fromBelow] = covered(name, open);
    expect(fromLeft).toBe(left);
    expect(fromBelow).toBeCloseTo(bottom, 6);
  });

  it.each([
    ["1366x768", "high", 92 + 236],
    ["1366x768", "low", 92 + 52],
    ["1024x700", "high", 92 + 280],
    ["1920x600", "high", 92 + 200],
    ["390x844", "high", 472.64],
    ["667x375", "high", 0],
  ] as const)("ends above the tour editor, where that is a strip: %s, %s", (name, strip, bottom) => {
    const strips = { ...opening.strips, strip };
    expect(covered(name, { strips })[1]).toBeCloseTo(bottom, 6);
    const withRows = { ...strips, hasTimelineRows: true };
    expect(covered(name, { strips: withRows })[1]).toBeCloseTo(bottom, 6);
  });

  it.each([
    ["1366x768", 0, 253.44],
    ["1920x1080", 0, 356.4],
    ["3840x2160", 0, 420],
    ["390x844", 0, 405.12],
    ["667x375", 333.5, 0],
  ] as const)("is above or beside the caption on the stage, whatever was open: %s", (name, left, bottom) => {
    const [fromLeft, fromBelow] = covered(name, { ...open, stage: stageAt("any"), sheet: "full" });
    expect(fromLeft).toBe(left);
    expect(fromBelow).toBeCloseTo(bottom, 6);
  });

  it("is the window in a small embed, and where an embed shows the map alone", () => {
    expect(covered("400x300", { embed: "with-panel" })).toEqual([0, 0]);
    expect(covered("1366x768", { embed: "map-only" })).toEqual([0, 92]);
    expect(covered("390x844", { embed: "map-only" })).toEqual([0, 0]);
    expect(covered("1366x400", { embed: "with-panel" })).toEqual([400, 0]);
  });
});

describe("beside a tour that is suspended", () => {
  const beside = { stage: suspended(stageAt("any")), sheet: "full" } as const;

  it("the sheet stays below the bar that leads back", () => {
    expect(covered("390x844", beside)).toEqual([0, 844 - 24 - 76]);
    expect(arrange(size("390x844"), { ...opening, ...beside }).mapCeiling).toBe(76);
  });

  it("a large window has room for the bar", () => {
    expect(arrange(size("1366x768"), { ...opening, ...beside }).mapCeiling).toBe(0);
  });
});

describe("the buttons for the whole page", () => {
  it.each([
    ["390x844", "half", true],
    ["390x800", "half", false],
    ["390x800", "low", true],
    ["1366x768", "half", true],
  ] as const)("of %s at %s stand beside the opened timeline: %s", (name, sheet, has) => {
    expect(arrange(size(name), { ...open, sheet }).hasPageButtons).toBe(has);
  });
});

/** Every kind of window: around each breakpoint, in both directions. */
const windows = [320, 360, 361, 480, 481, 660, 661, 720, 721, 744, 900, 901, 1100, 1101, 1366].flatMap(
  (width) => [256, 375, 480, 481, 595, 640, 720, 721, 844, 1133].map((height) => ({ width, height })),
);

describe("the stylesheet that stands in before scripts run", () => {
  const breakpoints = customMedia(readFileSync("src/look/breakpoints.css", "utf8"));
  const rules = rulesOf(readFileSync("src/ui/layout/arrangement.css", "utf8"));

  it.each(windows)("shares out a window of $width × $height as the scripts do", (window) => {
    const said = new Map<string, string>();
    for (const { media, values } of rules)
      if (holds(media, window, breakpoints)) for (const [name, value] of values) said.set(name, value);
    const pixels = (name: string): number => lengthOf(said.get(name) ?? "0px", window, said);
    const { viewport, ...now } = arrange(window, opening);
    expect({
      panelWidth: pixels("--panel-width"),
      timelineHeight: pixels("--timeline-height"),
      dockHeight: pixels("--dock-height"),
      creditHeight: pixels("--credit-height"),
      mapFloor: pixels("--map-floor"),
    }).toEqual({
      panelWidth: expect.closeTo(now.panelWidth, 6) as number,
      timelineHeight: now.timelineHeight,
      dockHeight: now.dockHeight,
      creditHeight: now.creditHeight,
      mapFloor: expect.closeTo(viewport.bottom, 6) as number,
    });
  });

  it.each(windows)("has the breakpoints of the scripts at $width × $height", (window) => {
    expect(holds("(--sheet)", window, breakpoints)).toBe(isSheet(window));
    expect(holds("(--panel)", window, breakpoints)).toBe(!isSheet(window));
    expect(holds("(--sideways)", window, breakpoints)).toBe(isSideways(window));
    expect(holds("(--tall)", window, breakpoints)).toBe(isTall(window));
    expect(holds("(--phone)", window, breakpoints)).toBe(isPhone(window));
    expect(holds("(--wider-than-phone)", window, breakpoints)).toBe(!isPhone(window));
    expect(holds("(--compact)", window, breakpoints)).toBe(isCompact(window));
    expect(holds("(--narrow)", window, breakpoints)).toBe(isNarrow(window));
    expect(holds("(--timeline-narrow)", window, breakpoints)).toBe(isTimelineNarrow(window));
    expect(holds("(--editor-narrow)", window, breakpoints)).toBe(isEditorNarrow(window));
  });
});

interface Rule {
  readonly media: string;
  readonly values: readonly (readonly [name: string, value: string])[];
}

/** The rules of a stylesheet that has none but `:root`, within `@media` or not. */
function rulesOf(css: string): readonly Rule[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}/g)].map(
    ([, media = "", body = ""]) => ({
      media: media.trim(),
      values: [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
    }),
  );
}

function customMedia(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/@custom-media (--[\w-]+) ([^;]+);/g)].map(([, name = "", query = ""]) => [name, query]),
  );
}

function holds(media: string, window: WindowSize, custom: ReadonlyMap<string, string>): boolean {
  if (media === "") return true;
  return media.split(",").some((query) =>
    query
      .trim()
      .split(" and ")
      .every((feature) => featureHolds(feature.trim(), window, custom)),
  );
}

function featureHolds(feature: string, window: WindowSize, custom: ReadonlyMap<string, string>): boolean {
  if (feature.startsWith("not ")) return !featureHolds(feature.slice(4), window, custom);
  const [, name = "", value = ""] = /^\(([\w-]+)(?::\s*([\d/]+)(?:px)?)?\)$/.exec(feature) ?? [];
  if (name.startsWith("--")) return holds(custom.get(name) ?? "", window, custom);
  const [number = NaN, per = 1] = value.split("/").map(Number);
  switch (name) {
    case "max-width":
      return window.width <= number;
    case "min-width":
      return window.width >= number;
    case "max-height":
      return window.height <= number;
    case "min-height":
      return window.height >= number;
    case "max-aspect-ratio":
      return window.width / window.height <= number / per;
    default:
      throw new Error(`no such feature: ${feature}`);
  }
}

function lengthOf(value: string, window: WindowSize, said: ReadonlyMap<string, string>): number {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name) return lengthOf(said.get(name) ?? "", window, said);
  const [, number = NaN, unit = ""] = /^([\d.]+)(px|dvh|vw)$/.exec(value) ?? [];
  const per = { px: 1, dvh: window.height / 100, vw: window.width / 100 }[unit];
  if (per === undefined) throw new Error(`no such length: ${value}`);
  return Number(number) * per;
}
