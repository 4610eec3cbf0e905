import { describe, expect, it } from "vitest";
import { cameraOf, follow, freePadding, openAtHongKong } from "../../src/map/camera.ts";
import { hongKong } from "../../src/model/mercator.ts";
import type { FocusTarget } from "../../src/state/store.ts";
import { FakeMap } from "./fake-map.ts";
import { atlasOf, site } from "../fixtures/rows.ts";

const box = (left: number, top: number, right: number, bottom: number): Element =>
  ({ getBoundingClientRect: () => ({ left, top, right, bottom }) }) as Element;

const atlas = atlasOf([
  site("campus", { bounds: [114.2, 22.41, 114.22, 22.43] }),
  site("point", { bounds: [114.1, 22.3, 114.1, 22.3] }),
  site("nowhere"),
  site("group", { members: ["campus", "point", "nowhere", "forgotten"] }),
]);

describe("the room that the panels leave", () => {
  it("is told as padding on each side", () => {
    expect(freePadding(box(0, 0, 1280, 800), box(400, 10, 1270, 780))).toEqual({
      left: 400,
      top: 10,
      right: 10,
      bottom: 20,
    });
  });

  it("is measured from the map's own corner, not the window's", () => {
    expect(freePadding(box(100, 50, 900, 650), box(150, 60, 880, 640))).toEqual({
      left: 50,
      top: 10,
      right: 20,
      bottom: 10,
    });
  });

  it("is the whole map where there is no picture", () => {
    expect(freePadding(box(5, 5, 900, 600), null)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });
});

describe("following a wish for a place", () => {
  const asked = (target: FocusTarget, zoom = 12): FakeMap["asked"] => {
    const fake = new FakeMap({ getZoom: () => zoom });
    follow(fake.map, { ...target, serial: 1 }, atlas);
    return fake.asked;
  };

  it("home shows all of Hong Kong, north up and flat", () => {
    expect(asked({ kind: "home" })).toEqual([
      ["fitBounds", [...hongKong], expect.objectContaining({ bearing: 0, pitch: 0 })],
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

describe("the opening view", () => {
  it("is all of Hong Kong, at once", () => {
    const fake = new FakeMap();
    openAtHongKong(fake.map);
    expect(fake.asked).toEqual([["fitBounds", [...hongKong], { duration: 0 }]]);
  });

  it.each(["point", "campus"])("is the site that a link asks for, without a flight: %s", (id) => {
    const fake = new FakeMap({ getZoom: () => 10 });
    follow(fake.map, { kind: "site", id, serial: 1 }, atlas, 0);
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
