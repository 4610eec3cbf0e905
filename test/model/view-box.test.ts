import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { mercator } from "../../src/model/mercator.ts";
import { boundsOfView, metresPerPixel } from "../../src/model/view-box.ts";

const camera = { zoom: 12.5, lng: 114.1, lat: 22.4 };

describe("the box of a view", () => {
  it("has its camera in the middle, as the map draws it", () => {
    const [west, south, east, north] = boundsOfView(camera, 800, 600);
    const [left, top] = mercator([west, north]);
    const [right, bottom] = mercator([east, south]);
    const [x, y] = mercator([camera.lng, camera.lat]);
    expect((left + right) / 2).toBeCloseTo(x, 9);
    expect((top + bottom) / 2).toBeCloseTo(y, 9);
    expect((right - left) * 512 * 2 ** camera.zoom).toBeCloseTo(800, 6);
    expect((bottom - top) * 512 * 2 ** camera.zoom).toBeCloseTo(600, 6);
  });
});

describe("the ground that a pixel covers", () => {
  it.each([9, 12.5, 17])("is within a hundredth of what is measured across the view, at zoom %d", (zoom) => {
    const [west, , east] = boundsOfView({ ...camera, zoom }, 500, 300);
    const measured = distance([west, camera.lat], [east, camera.lat], { units: "meters" });
    const told = 500 * metresPerPixel(zoom, camera.lat);
    expect(Math.abs(told / measured - 1)).toBeLessThan(0.01);
  });
});
