import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCamera, parseCamera } from "../../../src/link/position-text.ts";
import { linkableCamera, sameCamera } from "../../../src/model/choice/camera.ts";
import { anyCamera } from "../../link/arbitrary-state.ts";

const flat = { zoom: 13.25, lng: 114.2098, lat: 22.4243, bearing: 0, pitch: 0 };

describe("a camera in a link", () => {
  it.each([
    [flat, "13.25/22.4243/114.2098"],
    [{ ...flat, bearing: 12.34 }, "13.25/22.4243/114.2098/12.3/0"],
    [{ ...flat, pitch: 30 }, "13.25/22.4243/114.2098/0/30"],
    [{ ...flat, bearing: -0.01, pitch: -0.01 }, "13.25/22.4243/114.2098"],
    [{ ...flat, zoom: 13.254_9, lng: 114.209_804 }, "13.25/22.4243/114.2098"],
    [{ ...flat, zoom: 9.999_999 }, "10/22.4243/114.2098"],
    [{ ...flat, bearing: 270 }, "13.25/22.4243/114.2098/-90/0"],
    [{ ...flat, bearing: -180 }, "13.25/22.4243/114.2098/180/0"],
    [{ ...flat, bearing: -179.96 }, "13.25/22.4243/114.2098/180/0"],
    [{ ...flat, bearing: 720 }, "13.25/22.4243/114.2098"],
  ])("%o is written %s", (camera, text) => {
    expect(formatCamera(camera)).toBe(text);
  });

  it.each([
    ["99/22.4/114.2", { zoom: 17, lat: 22.4, lng: 114.2 }],
    ["0/0/0", { zoom: 9, lat: 22.09, lng: 113.78 }],
    ["-0/-0/-0/-0/-0", { zoom: 9, lat: 22.09, lng: 113.78 }],
    ["12/-90/-180", { zoom: 12, lat: 22.09, lng: 113.78 }],
    ["12/90/180", { zoom: 12, lat: 22.62, lng: 114.53 }],
    ["12/22.4/114.2/999/999", { zoom: 12, lat: 22.4, lng: 114.2, bearing: -81, pitch: 60 }],
    ["012/022.4/114.2", { zoom: 12, lat: 22.4, lng: 114.2 }],
  ])("%s is brought within the ranges", (text, camera) => {
    expect(parseCamera(text)).toEqual({ bearing: 0, pitch: 0, ...camera });
  });

  it.each(["zoom", "lng", "lat", "bearing", "pitch"] as const)(
    "is none when its %s is not a number",
    (part) => {
      for (const value of [NaN, Infinity, -Infinity]) {
        expect(linkableCamera({ ...flat, [part]: value })).toBeNull();
        expect(formatCamera({ ...flat, [part]: value })).toBeNull();
      }
    },
  );

  it("reads back as it was written, and is written the same again", () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const text = formatCamera(camera) ?? "";
        expect(parseCamera(text)).toEqual(linkableCamera(camera));
        expect(formatCamera(parseCamera(text) ?? flat)).toBe(text);
      }),
    );
  });
});

describe("two cameras", () => {
  it("are the same when every part is", () => {
    expect(sameCamera(flat, { ...flat })).toBe(true);
    expect(sameCamera(null, null)).toBe(true);
    expect(sameCamera(flat, null)).toBe(false);
    for (const part of ["zoom", "lng", "lat", "bearing", "pitch"] as const) {
      expect(sameCamera(flat, { ...flat, [part]: 1 })).toBe(false);
    }
  });
});
