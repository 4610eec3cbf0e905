import { describe, expect, it } from "vitest";
import { cameraOf, applyFocus, openAtHongKong, padMap } from "../../src/map/camera.ts";
import { showsCircle } from "../../src/map/circle.ts";
import { metresBetween } from "../../src/model/distance.ts";
import { hongKong, mapExtent } from "../../src/model/mercator.ts";
import type { FocusTarget } from "../../src/state/focus.ts";
import { FakeMap } from "./fake-map.ts";
import { atlasOf, site } from "../fixtures/rows.ts";

const atlas = atlasOf([
  site("campus", { bounds: [114.2, 22.41, 114.22, 22.43] }),
  site("point", { bounds: [114.1, 22.3, 114.1, 22.3] }),
  site("nowhere"),
  site("group", { members: ["campus", "point", "nowhere", "forgotten"] }),
]);

describe("padding the map", () => {
  const padding = { left: 400, top: 0, right: 0, bottom: 92 };

  it("is asked of the map only when it changed: a flight would end", () => {
    const fake = new FakeMap({ getPadding: () => padding });
    padMap(fake.map, { ...padding });
    expect(fake.asked).toEqual([]);
    padMap(fake.map, { ...padding, bottom: 200 });
    expect(fake.asked).toEqual([["setPadding", { ...padding, bottom: 200 }]]);
  });
});

describe("a focus request", () => {
  const asked = (target: FocusTarget, zoom = 12): FakeMap["asked"] => {
    const fake = new FakeMap({ getZoom: () => zoom });
    applyFocus(fake.map, { ...target, serial: 1 }, atlas);
    return fake.asked;
  };

  it("home shows all of Hong Kong, north up and flat", () => {
    expect(asked({ kind: "home" })).toEqual([
      ["fitBounds", [...hongKong], expect.objectContaining({ bearing: 0, pitch: 0 })],
    ]);
  });

  it("several sites are shown together, and a box as it is", () => {
    expect(asked({ kind: "sites", ids: ["campus", "point"] })).toEqual([
      ["fitBounds", [114.1, 22.3, 114.22, 22.43], expect.anything()],
    ]);
    expect(asked({ kind: "bounds", bounds: [114, 22.3, 114.2, 22.5] })).toEqual([
      ["fitBounds", [114, 22.3, 114.2, 22.5], expect.anything()],
    ]);
  });

  it("zooming starts from where the map is", () => {
    expect(asked({ kind: "zoom", by: -1 }, 12.5)).toEqual([["zoomTo", 11.5, expect.anything()]]);
  });

  it("a camera is taken over whole, at once", () => {
    const camera = { zoom: 13, lng: 114.2, lat: 22.4, bearing: 30, pitch: 20 };
    expect(asked({ kind: "camera", camera })).toEqual([
      ["jumpTo", { center: [114.2, 22.4], zoom: 13, bearing: 30, pitch: 20 }],
    ]);
  });

  it("an outline is fitted into the free room", () => {
    expect(asked({ kind: "site", id: "campus" })).toEqual([
      [
        "fitBounds",
        [114.2, 22.41, 114.22, 22.43],
        expect.objectContaining({ padding: expect.any(Number), maxZoom: expect.any(Number) }),
      ],
    ]);
  });

  it("a point is gone near to, and never away from", () => {
    const zooms = [10, 16].map((zoom) => asked({ kind: "site", id: "point" }, zoom));
    expect(zooms[0]).toEqual([["easeTo", expect.objectContaining({ center: [114.1, 22.3], zoom: 14.6 })]]);
    expect(zooms[1]).toEqual([["easeTo", expect.objectContaining({ center: [114.1, 22.3], zoom: 16 })]]);
  });

  it("a group is shown with all its members that are drawn", () => {
    expect(asked({ kind: "site", id: "group" })).toEqual([
      ["fitBounds", [114.1, 22.3, 114.22, 22.43], expect.anything()],
    ]);
  });

  it.each(["nowhere", "unheard-of"])("a site that is drawn nowhere moves nothing: %s", (id) => {
    expect(asked({ kind: "site", id })).toEqual([]);
  });
});

describe("a focus request for a circle", () => {
  const asked = (lng: number, lat: number, radiusMetres: number, room = 800): FakeMap["asked"] => {
    const fake = new FakeMap({
      getPadding: () => ({ left: 400 }),
      getContainer: () => ({ clientWidth: 1_280, clientHeight: room }),
    });
    applyFocus(fake.map, { kind: "around", lng, lat, radiusMetres, serial: 1 }, atlas);
    return fake.asked;
  };

  it("waits for the sheet to be lowered where it leaves no room", () => {
    expect(asked(114.2, 22.4, 5_000, 60)).toEqual([]);
  });

  it("fits all of it into the free room, and goes no nearer than to a site", () => {
    const [[name, bounds, options] = []] = asked(114.2, 22.4, 5_000);
    const [west = NaN, south = NaN, east = NaN, north = NaN] = bounds as number[];
    expect(name).toBe("fitBounds");
    expect(options).toMatchObject({ padding: { left: 40, right: 80 }, maxZoom: 15 });
    for (const corner of [
      [west, 22.4],
      [east, 22.4],
      [114.2, south],
      [114.2, north],
    ])
      expect(Math.abs(metresBetween([114.2, 22.4], corner) - 5_000)).toBeLessThan(25);
    expect([west < 114.2, east > 114.2, south < 22.4, north > 22.4]).toEqual([true, true, true, true]);
  });

  it("shows what is in the frame up to its edge", () => {
    expect(asked(mapExtent[0], mapExtent[3], 20_000)).toHaveLength(1);
  });

  it.each([
    [mapExtent[0] - 0.01, 22.4],
    [114.2, mapExtent[3] + 0.01],
    [2.35, 48.86],
  ])("keeps the view for a spot that is on no sheet: %d, %d", (lng, lat) => {
    expect(asked(lng, lat, 5_000)).toEqual([]);
  });
});

describe("a circle is in view", () => {
  /** A map of 1,000 by 800 pixels with a panel of 400, whose free room has the spot in its middle. */
  const shown = (radiusMetres: number, metresPerPixel: number, centre = 700): boolean => {
    const fake = new FakeMap({
      getPadding: () => ({ left: 400, top: 0, right: 0, bottom: 0 }),
      getContainer: () => ({ clientWidth: 1_000, clientHeight: 800 }),
      project: ([lng, lat]: [number, number]) => ({
        x: centre + ((lng - 114.2) * 102_900) / metresPerPixel,
        y: 400 - ((lat - 22.4) * 110_750) / metresPerPixel,
      }),
    });
    return showsCircle(fake.map, { lng: 114.2, lat: 22.4, radiusMetres });
  };

  it.each([
    ["all of it lies in the free room", 2_900, 10, 700, true],
    ["it is wider than the room", 3_100, 10, 700, false],
    ["it reaches below the panel", 2_000, 10, 590, false],
    ["it leaves on the other side", 2_000, 10, 810, false],
  ])("when %s", (_, radiusMetres, metresPerPixel, centre, isShown) => {
    expect(shown(radiusMetres, metresPerPixel, centre)).toBe(isShown);
  });
});

describe("the opening view", () => {
  it("is all of Hong Kong, at once", () => {
    const fake = new FakeMap();
    openAtHongKong(fake.map);
    expect(fake.asked).toEqual([["fitBounds", [...hongKong], { duration: 0 }]]);
  });

  it.each(["point", "campus"])("is the site that a link asks for, without a flight: %s", (id) => {
    const fake = new FakeMap({ getZoom: () => 10 });
    applyFocus(fake.map, { kind: "site", id, serial: 1 }, atlas, 0);
    expect(fake.asked.map((call) => call.at(-1))).toEqual([expect.objectContaining({ duration: 0 })]);
  });
});

describe("the map's own camera", () => {
  it("is read whole", () => {
    const fake = new FakeMap({
      getCenter: () => ({ lng: 114.2, lat: 22.4 }),
      getZoom: () => 13.25,
      getBearing: () => -20,
      getPitch: () => 10,
    });
    expect(cameraOf(fake.map)).toEqual({ zoom: 13.25, lng: 114.2, lat: 22.4, bearing: -20, pitch: 10 });
  });
});
