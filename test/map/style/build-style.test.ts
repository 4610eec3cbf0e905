import { layerIds } from "../../../src/model/choice/layers.ts";
import { existsSync, readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { slots } from "../../../src/map/parts/part.ts";
import { siteTouchLayers } from "../../../src/map/parts/sites/ids.ts";
import { languages } from "../../../src/model/localised.ts";
import { type Choice, RealStyle } from "../built-style.ts";

const flavours = ["light", "dark"] as const;
const choices: readonly (readonly [string, Choice])[] = [
  ["nothing is chosen", {}],
  ["a site is chosen", { panel: { kind: "site", id: "ma-liu-shui-88ha" } }],
  ["filters are set", { kinds: ["university"], statuses: ["open"] }],
  ["filters hide every site", { kinds: ["university"], statuses: ["conceived"] }],
];
const looks = flavours.flatMap((flavour) => languages.map((language) => ({ flavour, language })));
const situations = looks.flatMap((look) => choices.map(([when, choice]) => ({ ...look, when, choice })));

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

describe.each(situations)("the style in $flavour and $language when $when", ({ choice, ...look }) => {
  it("has nothing that MapLibre would complain about", () => {
    expect(validateStyleMin(real.of(choice, look)).map(String)).toEqual([]);
  });

  it("has each layer once", () => {
    const ids = real.of(choice, look).layers.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the sources of the style", () => {
  it("are exactly those that a layer draws from", () => {
    // The source of a layer that was turned off stays, with the marks of its features.
    const { layers, sources } = real.of({ layers: layerIds });
    const drawn = layers.flatMap((layer) => (layer.type === "background" ? [] : [layer.source]));
    expect([...new Set(drawn)].toSorted()).toEqual(Object.keys(sources).toSorted());
  });

  it("are files of the base map that are there", () => {
    const files = addresses(real.of()).filter((address) => address.startsWith("./data/basemap/"));
    expect(files.length).toBeGreaterThan(10);
    const missing = files.filter((file) => !existsSync(file.replace("./data", "geodata")));
    expect(missing).toEqual([]);
  });

  it.each(["./", "https://atlas.example/a/folder/"])("all lie below the app's own address %s", (base) => {
    const found = addresses(real.of({}, { base }));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  it("stay the same whatever is chosen, so that nothing is fetched twice", () => {
    const { sources } = real.of();
    for (const { choice, ...look } of situations) expect(real.of(choice, look).sources).toEqual(sources);
  });

  it("label every site once, at its representative point", () => {
    const labels = real.of().sources["site-labels"];
    const data = labels?.type === "geojson" && typeof labels.data === "object" ? labels.data : null;
    const points = data?.type === "FeatureCollection" ? data.features : [];
    expect(points.map(({ id, geometry }) => [id, geometry])).toEqual(
      real.features.features.map(({ id, properties: { lng, lat } }) => [
        id,
        { type: "Point", coordinates: [lng, lat] },
      ]),
    );
  });
});

describe("the fonts of the style", () => {
  it("are bundled: every family has its files here and there is no glyph server", () => {
    const style = real.of();
    const faces = style["font-faces"] ?? {};
    const named = style.layers.flatMap((layer) =>
      layer.type === "symbol" ? (layer.layout?.["text-font"] ?? []) : [],
    );
    expect([...new Set(named.map(String))].toSorted()).toEqual(Object.keys(faces).toSorted());
    expect(JSON.stringify(faces)).not.toMatch(/"url":"(?!\.\/fonts\/)/);
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
  });

  it("are said by every layer with a text", () => {
    const silent = real
      .of()
      .layers.filter(
        (layer) =>
          layer.type === "symbol" && layer.layout?.["text-field"] && layer.layout["text-font"] === undefined,
      );
    expect(silent).toEqual([]);
  });
});

describe("the painter's order", () => {
  it("is that of the slots, and in a slot that of the list of parts", () => {
    const scene = real.scene({});
    const painted = slots.flatMap((slot) =>
      real.parts.flatMap((part) => part.layers(scene)[slot]?.map(({ id }) => id) ?? []),
    );
    expect(painted.length).toBeGreaterThan(40);
    expect(real.of().layers.map(({ id }) => id)).toEqual(painted);
  });

  it("paints the sites over every fill, road and railway of the base map", () => {
    const layers = real.of().layers.map((layer) => ({
      ...layer,
      isSite: layer.type !== "background" && layer.source.startsWith("site"),
      isOfReader:
        layer.type !== "background" && ["nearby", "drawings", "draft", "carried"].includes(layer.source),
    }));
    const highestGround = layers.findLastIndex(
      ({ isSite, isOfReader, type }) => !isSite && !isOfReader && type !== "symbol",
    );
    const lowestSite = layers.findIndex(({ isSite }) => isSite);
    expect(lowestSite).toBeGreaterThan(highestGround);
  });

  it("places the names of sites before all other names", () => {
    const symbols = real
      .of()
      .layers.filter(
        ({ type, id }) =>
          type === "symbol" && !["nearby-spot-room", "draft/label", "carried/label"].includes(id),
      );
    const sources = symbols.map((layer) => (layer.type === "symbol" ? layer.source : ""));
    const lowestSite = sources.findIndex((source) => source.startsWith("site"));
    expect(lowestSite).toBeGreaterThan(0);
    expect(sources.slice(lowestSite).every((source) => source.startsWith("site"))).toBe(true);
    // Discs before names, so that no name is written over a disc.
    expect(symbols.slice(-2).map(({ id }) => id)).toEqual(["site-labels", "site-points"]);
  });

  it("lays the circle over the sites and under every name, and the spot over everything but the name of what is carried", () => {
    const layers = real.of().layers;
    const ids = layers.map(({ id }) => id);
    const names = layers.flatMap(({ type }, index) => (type === "symbol" ? [index] : []));
    const circle = ["nearby-area", "nearby-edge", "nearby-lines", "nearby-ends"].map((id) => ids.indexOf(id));
    expect(Math.min(...circle)).toBeGreaterThan(ids.lastIndexOf("site-selected-indicative"));
    expect(ids).toContain("site-selected-indicative");
    expect(Math.max(...circle)).toBeLessThan(Math.min(...names));
    expect(ids.slice(-4)).toEqual(["nearby-spot-ring", "nearby-spot", "nearby-spot-room", "carried/label"]);
  });

  it("gives distances room before other names, but after those of the sites", () => {
    const ids = real.of().layers.map(({ id }) => id);
    expect(ids.indexOf("nearby-distances")).toBeGreaterThan(ids.indexOf("places-1"));
    expect(ids.indexOf("nearby-distances")).toBeLessThan(ids.indexOf("region-labels"));
  });

  it("lays the relief where its own file says", () => {
    const { coordinates } = JSON.parse(readFileSync("geodata/basemap/relief.json", "utf8"));
    expect(real.of().sources["relief"]).toMatchObject({ coordinates });
  });

  it("begins with the sea", () => {
    expect(real.of().layers[0]).toMatchObject({ id: "sea", type: "background" });
  });

  it("has the layers that answer a click, and they draw sites", () => {
    const site = real.of().layers.flatMap((layer) => {
      const isSite = layer.type !== "background" && layer.source.startsWith("site");
      return isSite ? [layer.id] : [];
    });
    expect(siteTouchLayers.filter((id) => !site.includes(id))).toEqual([]);
  });
});

/** Every address in the style but not in the data it carries. */
function addresses(style: ReturnType<RealStyle["of"]>): readonly string[] {
  const found: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (key === "url" || key === "data" || /^(https?:)?\/\//.test(value)) found.push(value);
    } else if (Array.isArray(value)) for (const each of value) look(each, key);
    else if (value !== null && typeof value === "object" && key !== "data")
      for (const [name, each] of Object.entries(value)) look(each, name);
  };
  look(style, "style");
  return found;
}
