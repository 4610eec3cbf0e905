import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { applyDifference } from "../../src/map/restyle.ts";
import { languages } from "../../src/model/localised.ts";
import { RealStyle } from "./built-style.ts";
import { FakeMap } from "./fake-map.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

/** Does to a style what the map does to its own. */
function mapWith(style: StyleSpecification): { fake: FakeMap; style: StyleSpecification } {
  const own = structuredClone(style);
  const layer = (id: string): { [name: string]: unknown } => {
    const found = own.layers.find((each) => each.id === id);
    if (!found) throw new Error(`the map has no layer ${id}`);
    return found;
  };
  const setIn = (group: "layout" | "paint", id: string, name: string, value: unknown): void => {
    const properties = { ...(layer(id)[group] as Record<string, unknown>) };
    if (value === undefined || value === null) delete properties[name];
    else properties[name] = value;
    layer(id)[group] = properties;
  };
  const fake = new FakeMap({
    setFilter: (id: string, filter: unknown) => void (layer(id)["filter"] = filter),
    setLayoutProperty: (id: string, name: string, value: unknown) => setIn("layout", id, name, value),
    setPaintProperty: (id: string, name: string, value: unknown) => setIn("paint", id, name, value),
  });
  return { fake, style: own };
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

  it("refuses a change that would fetch files again", () => {
    const before = real.of();
    const after = { ...before, sources: {}, layers: before.layers.slice(0, 1) };
    expect(() => applyDifference(mapWith(before).fake.map, before, after)).toThrow("a style changed by");
  });
});

function nameOf({ flavour, language }: { flavour: string; language: string }): string {
  return `${language} ${flavour}`;
}
