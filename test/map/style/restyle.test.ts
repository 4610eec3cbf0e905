import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { applyDifference } from "../../../src/map/style/restyle.ts";
import { languages } from "../../../src/model/localised.ts";
import { RealStyle } from "../built-style.ts";
import { FakeMap } from "../fake-map.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

/** Does to a style what the map does to its own. */
function mapWith(style: StyleSpecification) {
  const own = structuredClone(style);
  const layerOf = (id: string): LayerSpecification => {
    const found = own.layers.find((each) => each.id === id);
    if (!found) throw new Error(`the map has no layer ${id}`);
    return found;
  };
  const layer = (id: string): { [name: string]: unknown } => layerOf(id);
  const setIn = (group: "layout" | "paint", id: string, name: string, value: unknown): void => {
    const properties = { ...(layer(id)[group] as Record<string, unknown>) };
    if (value === undefined || value === null) delete properties[name];
    else properties[name] = value;
    layer(id)[group] = properties;
  };
  /** The sources that were added or given other data. */
  const touched: string[] = [];
  const fake = new FakeMap({
    addSource: (id: string, source: SourceSpecification) => {
      touched.push(id);
      own.sources[id] = source;
    },
    removeSource: (id: string) => {
      if (own.layers.some((each) => each.type !== "background" && each.source === id))
        throw new Error(`a layer still draws from ${id}`);
      delete own.sources[id];
    },
    getSource: (id: string) => ({
      setData: (data: GeoJSONSourceSpecification["data"]) => {
        touched.push(id);
        own.sources[id] = { type: "geojson", data };
      },
    }),
    addLayer: (added: LayerSpecification, above?: string) => {
      if (added.type !== "background" && !own.sources[added.source])
        throw new Error(`no source for ${added.id}`);
      const place = own.layers.findIndex(({ id }) => id === above);
      own.layers.splice(place < 0 ? own.layers.length : place, 0, added);
    },
    removeLayer: (id: string) => own.layers.splice(own.layers.indexOf(layerOf(id)), 1),
    setGlobalStateProperty: (name: string, value: unknown) =>
      (own.state = { ...own.state, [name]: { default: value } }),
    setFilter: (id: string, filter: unknown) => void (layer(id)["filter"] = filter),
    setLayoutProperty: (id: string, name: string, value: unknown) => setIn("layout", id, name, value),
    setPaintProperty: (id: string, name: string, value: unknown) => setIn("paint", id, name, value),
  });
  return { fake, style: own, touched };
}

describe("telling the map what changed", () => {
  const looks = (["light", "dark"] as const).flatMap((flavour) =>
    languages.map((language) => ({ flavour, language })),
  );
  const pairs = looks.flatMap((from) =>
    looks.filter((to) => to !== from).map((to) => ({ from, to, name: `${nameOf(from)} to ${nameOf(to)}` })),
  );

  it.each(pairs)("leads from $name", ({ from, to }) => {
    const before = real.of({}, from);
    const after = real.of({ kinds: ["park"], panel: { kind: "site", id: "ma-liu-shui-88ha" } }, to);
    const { fake, style } = mapWith(before);
    applyDifference(fake.map, before, after);
    expect(style.layers).toEqual(after.layers);
    expect(fake.asked).toEqual([]);
  });

  it("says nothing when nothing changed", () => {
    const fake = new FakeMap();
    applyDifference(fake.map, real.of(), real.of());
    expect(fake.asked).toEqual([]);
  });

  it("changes nothing but filters when a site is chosen", () => {
    const fake = new FakeMap();
    applyDifference(fake.map, real.of(), real.of({ panel: { kind: "site", id: "science-park" } }));
    expect(new Set(fake.asked.map(([name]) => name))).toEqual(new Set(["setFilter"]));
  });

  it("refuses a change of what no part of the map brings", () => {
    const before = real.of();
    const after = { ...before, glyphs: "./glyphs/{fontstack}/{range}.pbf" };
    expect(() => applyDifference(mapWith(before).fake.map, before, after)).toThrow("a style changed by");
  });
});

describe("a part that comes and goes", () => {
  const without = (id: string): StyleSpecification =>
    real.of(
      {},
      {},
      real.parts.filter((part) => part.id !== id),
    );

  it.each(["near", "sites", "rail"])("%s is put into its place in the order, and taken out again", (id) => {
    const { fake, style } = mapWith(without(id));
    expect(style.layers.length).toBeLessThan(real.of().layers.length);
    applyDifference(fake.map, without(id), real.of());
    expect(style.layers).toEqual(real.of().layers);
    expect(style.sources).toEqual(real.of().sources);
    expect(style.state).toEqual(real.of().state);
    applyDifference(fake.map, real.of(), without(id));
    expect([style.layers, style.sources]).toEqual([without(id).layers, without(id).sources]);
    expect(fake.asked).toEqual([]);
  });

  it("has no file of the base map fetched again", () => {
    const { fake, touched } = mapWith(without("near"));
    applyDifference(fake.map, without("near"), real.of({ kinds: ["park"] }, { flavour: "dark" }));
    expect(touched).toEqual(["nearby"]);
  });

  it("is drawn from other data as soon as it has them, and its layers stay", () => {
    const before = real.of();
    const data = { type: "FeatureCollection" as const, features: [] };
    const after = {
      ...before,
      sources: { ...before.sources, "site-labels": { type: "geojson" as const, data } },
    };
    const { fake, style, touched } = mapWith(before);
    applyDifference(fake.map, before, after);
    expect(style).toEqual(after);
    expect(touched).toEqual(["site-labels"]);
  });
});

function nameOf({ flavour, language }: { flavour: string; language: string }): string {
  return `${language} ${flavour}`;
}
