import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { kindIcons } from "../../../src/look/signs/markers.ts";
import { placeSigns } from "../../../src/look/signs/place-signs.ts";
import { palettes } from "../../../src/look/palette.ts";
import { imageNamed } from "../../../src/map/images/index.ts";
import { lastMonth } from "../../../src/model/months.ts";
import { type SiteKind, siteKinds, type Status, statuses } from "../../../src/model/kinds.ts";
import { evaluated, RealStyle } from "../built-style.ts";
import { FakeCanvas, FakePath, type Stroke } from "./fake-canvas.ts";

let real: RealStyle;

beforeAll(async () => {
  vi.stubGlobal("OffscreenCanvas", FakeCanvas);
  vi.stubGlobal("Path2D", FakePath);
  real = await RealStyle.read();
});

afterAll(() => vi.unstubAllGlobals());

const drawnAreas = siteKinds.filter((kind) => kind !== "area");

describe("the images that the style asks for", () => {
  it("are drawn for every kind in every status", () => {
    const missing = asked().filter((name) => !imageNamed(name));
    expect(asked().length).toBeGreaterThan(2 * siteKinds.length * statuses.length);
    expect(missing).toEqual([]);
  });

  it("are named by their kind and status", () => {
    expect(asked()).toContain("light-pattern-land-partly-open");
    expect(asked()).toContain("light-disc-park-open");
    expect(asked()).toContain("light-place-home");
  });

  it.each([
    "",
    "light",
    "light-pattern",
    "light-pattern-land",
    "light-disc-park-openish",
    "dusk-disc-park-open",
    "light-pattern-sea-open",
    "light-sign-park-open",
    "light-shield-park",
    "light-place",
    "light-place-castle",
    "light-place-home-open",
    "x",
  ])("are nothing else: %j", (name) => {
    expect(imageNamed(name)).toBeNull();
  });

  it("are square and have two pixels for one of the page", () => {
    for (const name of asked()) {
      const { data, options } = imageNamed(name) ?? {};
      expect(data?.width).toBe(data?.height);
      expect(options).toEqual({ pixelRatio: 2 });
    }
  });
});

describe("the pattern of an area", () => {
  it("tells the status: each has a drawing of its own", () => {
    const drawn = statuses.map((status) => JSON.stringify(strokesOf(`light-pattern-land-${status}`)));
    // Open and unknown areas have no pattern: the fill alone tells them apart.
    expect(new Set(drawn).size).toBe(statuses.length - 1);
    expect(drawn[statuses.indexOf("open")]).toBe(drawn[statuses.indexOf("unknown")]);
  });

  it.each(drawnAreas)("has the colour of %s in either flavour and no other", (kind) => {
    for (const [flavour, palette] of Object.entries(palettes))
      expect(coloursOf(strokesOf(`${flavour}-pattern-${kind}-works`))).toEqual([palette.kind[kind]]);
  });
});

describe("the disc of a point", () => {
  it.each(drawnAreas)("has the colour and an icon of %s", (kind) => {
    const strokes = strokesOf(pointName(kind, "open"));
    expect(coloursOf(strokes)).toContain(palettes.light.kind[kind]);
    expect(iconOf(strokes)).toMatch(/^[Mm]\s?\d/);
  });

  it("has a different icon for each kind", () => {
    const icons = drawnAreas.map((kind) => iconOf(strokesOf(pointName(kind, "open"))));
    expect(new Set(icons).size).toBe(drawnAreas.length);
  });

  it("tells the status: each has a drawing of its own", () => {
    const drawn = statuses.map((status) => JSON.stringify(strokesOf(pointName("park", status))));
    expect(new Set(drawn).size).toBe(statuses.length);
  });

  it("is full for what is open, a ring for what is not yet, a broken ring for what is planned", () => {
    const [open, works, planned] = (["open", "works", "planned"] as const).map((status) =>
      strokesOf(pointName("park", status)),
    );
    expect(timesOf("stroke", open)).toBe(0);
    expect(timesOf("stroke", works)).toBe(1);
    expect(dashesOf(works)).toEqual([]);
    expect(dashesOf(planned)).toHaveLength(1);
  });

  it("sets the icon in the colour of the halo on a full disc and in the kind's colour on a ring", () => {
    const fillOf = (status: Status): unknown =>
      strokesOf(pointName("industry", status)).findLast(([name]) => name === "fillStyle")?.[1];
    expect(fillOf("open")).toBe(palettes.light.labelHalo);
    expect(fillOf("works")).toBe(palettes.light.kind.industry);
  });

  it("is only a small ring for a locality", () => {
    const strokes = strokesOf(pointName("area", "unknown"));
    expect(iconOf(strokes)).toBe("");
    expect(coloursOf(strokes)).toContain(palettes.light.kind.area);
  });
});

function pointName(kind: SiteKind, status: Status): string {
  return `light-disc-${kind}-${status}`;
}

/** The names that the layers' expressions give for every kind and status, and those that stand there as they are. */
function asked(): readonly string[] {
  const { properties } = real.feature("science-park");
  const places = Object.keys(placeSigns);
  const variants = siteKinds.flatMap((kind) =>
    statuses.map((status, index) => ({
      ...properties,
      kind,
      // That of a place, which other layers draw.
      sign: places[index % places.length],
      known: String(statuses.indexOf(status)).repeat(lastMonth + 1),
    })),
  );
  const names = real.of().layers.flatMap((layer) => {
    if (layer.type === "symbol" && layer.layout?.["icon-image"] !== undefined) {
      const image = layer.layout["icon-image"];
      return variants.map((each) => String(evaluated("layout_symbol", "icon-image", image, 14, each)));
    }
    if (layer.type === "fill" && layer.paint?.["fill-pattern"] !== undefined) {
      const image = layer.paint["fill-pattern"];
      return variants.map((each) => String(evaluated("paint_fill", "fill-pattern", image, 14, each)));
    }
    return [];
  });
  return [...new Set(names)];
}

function strokesOf(name: string): readonly Stroke[] {
  const image = imageNamed(name);
  if (!image) throw new Error(`no image is named ${name}`);
  return (image.data as unknown as { strokes: readonly Stroke[] }).strokes;
}

function coloursOf(strokes: readonly Stroke[]): readonly unknown[] {
  return [...new Set(strokes.filter(([name]) => name.endsWith("Style")).map(([, colour]) => colour))];
}

/** The path of the icon, which is painted last. */
function iconOf(strokes: readonly Stroke[]): string {
  const fill = strokes.findLast(([name]) => name === "fill");
  const path = fill?.[1] instanceof FakePath ? fill[1].path : "";
  return Object.values(kindIcons).includes(path) ? path : "";
}

function dashesOf(strokes: readonly Stroke[] = []): readonly unknown[] {
  return strokes.flatMap(([name, dash]) =>
    name === "setLineDash" && Array.isArray(dash) && dash.length > 0 ? [dash] : [],
  );
}

function timesOf(name: string, strokes: readonly Stroke[] = []): number {
  return strokes.filter(([each]) => each === name).length;
}
