import { existsSync, readFileSync } from "node:fs";
import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { palettes } from "../../src/look/palette.ts";
import type { NearbyProperties } from "../../src/map/nearby-features.ts";
import { siteTouchLayers } from "../../src/map/pointer.ts";
import { paintersOrder } from "../../src/map/style/index.ts";
import { languages } from "../../src/model/localised.ts";
import { siteKinds } from "../../src/model/kinds.ts";
import { type Choice, RealStyle } from "./built-style.ts";

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

  it("has the layers of the painter's order and no others", () => {
    const context = {
      palette: palettes[look.flavour],
      language: look.language,
      flavour: look.flavour,
      namedBySites: [],
    };
    const painted = paintersOrder.flatMap((subject) => subject(context).map(({ id }) => id));
    expect(real.of(choice, look).layers.map(({ id }) => id)).toEqual(painted);
    expect(new Set(painted).size).toBe(painted.length);
  });
});

describe("the sources of the style", () => {
  it("are exactly those that a layer draws from", () => {
    const { layers, sources } = real.of();
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

describe("what is near", () => {
  it("is drawn from a source that is empty until the reader asks", () => {
    expect(real.of().sources["nearby"]).toEqual({
      type: "geojson",
      data: { type: "FeatureCollection", features: [] },
    });
  });

  it.each<readonly [NearbyProperties, readonly string[]]>([
    [{ part: "circle" }, ["nearby-area", "nearby-edge-casing", "nearby-edge"]],
    [{ part: "line" }, ["nearby-lines"]],
    [{ part: "end", rank: 7 }, ["nearby-ends"]],
    [{ part: "end", rank: 0, label: "1.2 km" }, ["nearby-ends", "nearby-distances"]],
    [{ part: "spot" }, ["nearby-spot-ring", "nearby-spot", "nearby-spot-room"]],
  ])("%o is drawn by its own layers", (properties, drawing) => {
    const type = { circle: 3, line: 2, end: 1, spot: 1 } as const;
    const drawn = real.of().layers.flatMap((layer) => {
      if (layer.type === "background" || layer.source !== "nearby") return [];
      const { filter } = featureFilter(layer.filter, `${layer.id}.filter`);
      return filter({ zoom: 12 }, { type: type[properties.part], properties: { ...properties } })
        ? [layer.id]
        : [];
    });
    expect(drawn).toEqual(drawing);
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
  it("has every subject that stands in a file of its own, once", () => {
    const notSubjects = ["context", "font-faces", "index", "sites/expressions", "sites/shown"];
    const files = import.meta.glob<Record<string, unknown>>("../../src/map/style/**/*.ts", { eager: true });
    const subjects = Object.entries(files)
      .filter(([path]) => !notSubjects.some((name) => path.endsWith(`style/${name}.ts`)))
      .flatMap(([, exported]) => Object.values(exported).filter((each) => typeof each === "function"));
    expect(subjects.length).toBeGreaterThan(10);
    expect(new Set<unknown>(paintersOrder)).toEqual(new Set(subjects));
    expect(new Set(paintersOrder).size).toBe(paintersOrder.length);
  });

  it("paints the sites over every fill, road and railway of the base map", () => {
    const layers = real.of().layers.map((layer) => ({
      ...layer,
      isSite: layer.type !== "background" && layer.source.startsWith("site"),
      isNearby: layer.type !== "background" && layer.source === "nearby",
    }));
    const highestGround = layers.findLastIndex(
      ({ isSite, isNearby, type }) => !isSite && !isNearby && type !== "symbol",
    );
    const lowestSite = layers.findIndex(({ isSite }) => isSite);
    expect(lowestSite).toBeGreaterThan(highestGround);
  });

  it("places the names of sites before all other names", () => {
    const symbols = real.of().layers.filter(({ type, id }) => type === "symbol" && id !== "nearby-spot-room");
    const sources = symbols.map((layer) => (layer.type === "symbol" ? layer.source : ""));
    const lowestSite = sources.findIndex((source) => source.startsWith("site"));
    expect(lowestSite).toBeGreaterThan(0);
    expect(sources.slice(lowestSite).every((source) => source.startsWith("site"))).toBe(true);
    // Discs before names, so that no name is written over a disc.
    expect(symbols.slice(-2).map(({ id }) => id)).toEqual(["site-labels", "site-points"]);
  });

  it("lays the circle over the sites and under every name, and the spot over everything", () => {
    const layers = real.of().layers;
    const ids = layers.map(({ id }) => id);
    const names = layers.flatMap(({ type }, index) => (type === "symbol" ? [index] : []));
    const circle = ["nearby-area", "nearby-edge", "nearby-lines", "nearby-ends"].map((id) => ids.indexOf(id));
    expect(Math.min(...circle)).toBeGreaterThan(ids.lastIndexOf("site-selected-indicative"));
    expect(ids).toContain("site-selected-indicative");
    expect(Math.max(...circle)).toBeLessThan(Math.min(...names));
    expect(ids.slice(-3)).toEqual(["nearby-spot-ring", "nearby-spot", "nearby-spot-room"]);
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

describe("which sites the map draws", () => {
  const shownAt = (siteId: string, choice: Choice, zoom: number): boolean =>
    real.layersDrawing(siteId, real.of(choice), zoom).length > 0;
  const chosen = (id: string): Choice => ({ panel: { kind: "site", id } });

  it("a site of every zoom is drawn at all of them, with its label and a layer that answers a click", () => {
    for (const zoom of [8, 11, 14, 17]) {
      const layers = real.layersDrawing("science-park", real.of(), zoom);
      expect(layers).toContain("site-fill");
      expect(layers).toContain("site-labels");
    }
  });

  it("a site that stands for a later extent is hidden until it is chosen", () => {
    const later = "san-tin-technopole-2024-extent";
    expect(real.feature(later).properties.onRequest).toBe(true);
    for (const zoom of [8, 12, 15]) {
      expect(shownAt(later, {}, zoom)).toBe(false);
      expect(shownAt(later, chosen("san-tin-technopole"), zoom)).toBe(false);
      expect(shownAt(later, chosen(later), zoom)).toBe(true);
    }
  });

  it("a whole steps back at the zoom at which its parts come in", () => {
    const whole = "ma-liu-shui-88ha";
    const parts = ["ma-liu-shui-reclamation", "ststw-site"];
    const shown = (zoom: number): boolean[] => [whole, ...parts].map((id) => shownAt(id, {}, zoom));
    expect(shown(11)).toEqual([true, false, false]);
    expect(shown(12)).toEqual([false, true, true]);
  });

  it("no whole steps back where none of its parts is drawn", () => {
    const wholes = real.features.features.filter(({ properties }) => properties.to < 24);
    expect(wholes).not.toEqual([]);
    for (const { properties: whole } of wholes) {
      const parts = real.features.features.filter(
        ({ properties }) => real.atlas.site(properties.id)?.partOf === whole.id,
      );
      expect(parts.some(({ properties: { id } }) => shownAt(id, {}, whole.to))).toBe(true);
    }
  });

  it("a chosen whole stays, however near", () => {
    expect(shownAt("ma-liu-shui-88ha", chosen("ma-liu-shui-88ha"), 15)).toBe(true);
  });

  it("a site that the filter takes away is hidden, until it is chosen", () => {
    const universities: Choice = { kinds: ["university"] };
    expect(shownAt("hku-campus", universities, 12)).toBe(true);
    expect(shownAt("science-park", universities, 12)).toBe(false);
    expect(shownAt("science-park", { ...universities, ...chosen("science-park") }, 12)).toBe(true);
  });

  it("a filter that lets nothing through leaves no site on the map", () => {
    const none: Choice = { kinds: ["university"], statuses: ["conceived"] };
    const left = real.features.features.filter(({ properties }) => shownAt(properties.id, none, 13));
    expect(left.map(({ properties }) => properties.id)).toEqual([]);
  });

  it("the sites of an open measure are drawn though the filter hides them", () => {
    const measure = real.atlas.measures.find(({ siteIds }) => siteIds.includes("science-park"));
    const choice: Choice = { kinds: ["university"], panel: { kind: "measure", id: measure?.id ?? "" } };
    expect(shownAt("science-park", choice, 12)).toBe(true);
  });

  it("an outline has the edge of its precision and only that", () => {
    const outlines = real.features.features.filter(
      ({ properties, geometry }) => properties.kind !== "area" && geometry.type.endsWith("Polygon"),
    );
    expect(outlines).not.toEqual([]);
    for (const { properties } of outlines) {
      const layers = real.layersDrawing(properties.id, real.of(chosen(properties.id)), 14);
      const edges = layers.filter((id) => id.startsWith("site-edge-"));
      expect(edges).toEqual([`site-edge-${properties.precision}`]);
    }
  });

  it("a region is an edge and never a fill that hides what lies in it", () => {
    const layers = real.layersDrawing("northern-metropolis", real.of(), 11);
    expect(layers).toContain("region-edge");
    expect(layers).toContain("region-labels");
    expect(layers.filter((id) => id.startsWith("site-"))).toEqual([]);
  });

  it("a point is a disc and has no outline", () => {
    expect(real.layersDrawing("biobank", real.of(), 14)).toEqual([
      "site-labels",
      "point-halo",
      "site-points",
    ]);
  });

  it("every site can be found by a click when it is chosen", () => {
    const unreachable = real.features.features
      .map(({ properties }) => properties.id)
      .filter((id) => {
        const layers = real.layersDrawing(id, real.of(chosen(id)), 13);
        return !layers.some((layer) => siteTouchLayers.includes(layer));
      });
    expect(unreachable).toEqual([]);
  });

  it("each kind by itself can be filtered for", () => {
    for (const kind of siteKinds) {
      const style = real.of({ kinds: [kind] });
      const drawn = real.features.features.filter(
        ({ properties: { id, from, onRequest } }) =>
          !onRequest && real.layersDrawing(id, style, from).length > 0,
      );
      expect(new Set(drawn.map(({ properties }) => properties.kind))).toEqual(new Set([kind]));
    }
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
