import { beforeAll, describe, expect, it } from "vitest";
import { siteTouchLayers } from "../../../../src/map/parts/sites/ids.ts";
import { siteKinds } from "../../../../src/model/kinds.ts";
import { type Choice, RealStyle } from "../../built-style.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
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
