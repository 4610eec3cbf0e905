import { describe, expect, it } from "vitest";
import { visibleViewport } from "../../src/map/living-picture.ts";
import { FakeMap } from "./fake-map.ts";

const mapWith = (padding: object) =>
  new FakeMap({
    getContainer: () => ({ clientWidth: 1_280, clientHeight: 800 }),
    getPadding: () => padding,
  }).map;

describe("what is seen of the living map", () => {
  it("is what the panels leave", () => {
    expect(visibleViewport(mapWith({ top: 0, right: 10, bottom: 92, left: 400 }))).toEqual({
      left: 400,
      top: 0,
      width: 870,
      height: 708,
    });
  });

  it("is all of it where the panels leave nothing", () => {
    expect(visibleViewport(mapWith({ bottom: 800 }))).toEqual({ left: 0, top: 0, width: 1_280, height: 800 });
  });
});
