import { distance } from "@turf/turf";
import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { boundsOfView, metresPerPixel } from "../../src/model/view-box.ts";
import { scaleBar, scaleDenominator } from "../../src/model/scale-bar.ts";

const anyView = fc.record({
  zoom: fc.double({ min: 9, max: 17, noNaN: true }),
  lat: fc.double({ min: 22.1, max: 22.6, noNaN: true }),
  width: fc.integer({ min: 200, max: 4_000 }),
});

describe("a scale bar", () => {
  it("has its stated length within one per cent, measured between its ends", () => {
    fc.assert(
      fc.property(anyView, ({ zoom, lat, width }) => {
        const { metres, percent } = scaleBar(metresPerPixel(zoom, lat), width);
        const [west, , east] = boundsOfView({ zoom, lat, lng: 114.1 }, (width * percent) / 100, 100);
        const really = distance([west, lat], [east, lat], { units: "meters" });
        expect(Math.abs(really / metres - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it("has a round length, and takes between 11 and 30 per cent of the width", () => {
    fc.assert(
      fc.property(anyView, ({ zoom, lat, width }) => {
        const { metres, percent } = scaleBar(metresPerPixel(zoom, lat), width);
        expect([1, 2, 5]).toContain(Number(metres.toPrecision(1)) / 10 ** Math.floor(Math.log10(metres)));
        expect(percent).toBeLessThanOrEqual(30.000_001);
        expect(percent).toBeGreaterThan(11);
      }),
    );
  });

  it.each([
    [10, 700, { metres: 2_000, percent: 28.57 }],
    [1.5, 673, { metres: 200, percent: 19.81 }],
    [10, 1_667, { metres: 5_000, percent: 29.99 }],
  ])("at %s metres per pixel and a width of %s pixels has the expected length", (resolution, width, bar) => {
    const { metres, percent } = scaleBar(resolution, width);
    expect(metres).toBe(bar.metres);
    expect(percent).toBeCloseTo(bar.percent, 1);
  });
});

describe("the fraction of a printed scale", () => {
  it("is the real length divided by the printed one, to three digits", () => {
    expect(scaleDenominator(10, 673, 178)).toBe(37_800);
    expect(scaleDenominator(100, 673, 178)).toBe(378_000);
  });
});

describe("the scale bar of the map", () => {
  it.each(
    [22.1, 22.2, 22.3, 22.4, 22.6].flatMap((lat) => [9, 11.3, 13, 15.8, 17].map((zoom) => ({ lat, zoom }))),
  )("is true to a thousandth of the geodesic at latitude $lat and zoom $zoom", ({ lat, zoom }) => {
    const room = 400;
    const { metres, percent } = scaleBar(metresPerPixel(zoom, lat), room);
    const [west, , east] = boundsOfView({ zoom, lat, lng: 114.1 }, (room * percent) / 100, 10);
    const { s12 = NaN } = geodesic.Geodesic.WGS84.Inverse(lat, west, lat, east);
    expect(Math.abs(s12 / metres - 1)).toBeLessThan(0.001);
    expect(String(metres)).toMatch(/^[125]0*$/);
  });
});
