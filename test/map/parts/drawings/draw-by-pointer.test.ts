import { describe, expect, it, vi } from "vitest";
import { startDrawing } from "../../../../src/map/parts/drawings/draw-by-pointer.ts";
import { newDraft } from "../../../../src/model/drawing/draft.ts";
import { draftOf } from "../../../../src/model/drawing/draft-shape.ts";
import type { Drawing, DrawingKind } from "../../../../src/model/drawing/drawing.ts";
import { bearingDegrees } from "../../../../src/model/geometry/measure.ts";
import { createAtlasStore } from "../../../../src/state/store.ts";
import { drawing } from "../../../fixtures/drawing.ts";
import { FakeMap } from "../../fake-map.ts";
import { sceneOf } from "../../scene.ts";

/** Ten thousand pixels a degree, from 114° and 23° at the top left. */
const scale = 10_000;
const project = ([lng = 0, lat = 0]: readonly number[]) => ({
  x: (lng - 114) * scale,
  y: (23 - lat) * scale,
});
const unproject = ([x = 0, y = 0]: readonly number[]) => ({ lng: 114 + x / scale, lat: 23 - y / scale });

function drawingMap({ drawings = [] }: { readonly drawings?: readonly Drawing[] } = {}) {
  const store = createAtlasStore({ drawings });
  const canvas = { style: { cursor: "" }, focus: vi.fn<() => void>() };
  const doubleClickZoom = { enable: vi.fn<() => void>(), disable: vi.fn<() => void>() };
  const fake = new FakeMap({
    project,
    unproject,
    queryRenderedFeatures: () => [],
    getLayer: () => undefined,
    getCanvas: () => canvas,
  });
  Object.defineProperty(fake.map, "doubleClickZoom", { value: doubleClickZoom });
  const map = new Proxy(fake.map, {
    get: (target, name) => (name === "doubleClickZoom" ? doubleClickZoom : Reflect.get(target, name)),
  });
  startDrawing(map, store, () => sceneOf({ ...store.getState() }));
  const event = (x: number, y: number, more: object = {}) => {
    const { lng, lat } = unproject([x, y]);
    return {
      point: { x, y },
      lngLat: { lng, lat },
      originalEvent: { shiftKey: false },
      preventDefault: vi.fn<() => void>(),
      ...more,
    };
  };
  return {
    store,
    canvas,
    doubleClickZoom,
    move: (x: number, y: number, more?: object) => fake.fire("mousemove", event(x, y, more)),
    click: (x: number, y: number, more?: object) => fake.fire("click", event(x, y, more)),
    fire: (type: string, x: number, y: number, more?: object) => {
      const fired = event(x, y, more);
      fake.fire(type, fired);
      return fired;
    },
    begin: (kind: DrawingKind) => store.setState({ draft: newDraft(kind) }),
    corners: () =>
      store.getState().draft?.corners.map((corner) => {
        const { x, y } = project(corner);
        return [Math.round(x), Math.round(y)];
      }),
  };
}

describe("drawing by pointer", () => {
  it("does nothing while the tool is closed", () => {
    const { click, store } = drawingMap();
    click(100, 100);
    expect(store.getState().draft).toBeNull();
  });

  it("sets a corner at each click, and finishes with a second one on the last", () => {
    const { begin, click, corners, store } = drawingMap();
    begin("line");
    click(100, 100);
    click(200, 100);
    expect(corners()).toEqual([
      [100, 100],
      [200, 100],
    ]);
    expect(store.getState().draft?.isFinished).toBe(false);
    click(202, 101);
    expect([corners()?.length, store.getState().draft?.isFinished]).toEqual([2, true]);
  });

  it("closes an outline on its first corner, once there are three", () => {
    const { begin, click, corners, store } = drawingMap();
    begin("polygon");
    for (const [x, y] of [
      [100, 100],
      [200, 100],
      [200, 200],
      [101, 101],
    ] as const)
      click(x, y);
    expect([corners()?.length, store.getState().draft?.isFinished]).toEqual([3, true]);
  });

  it("has the map take no double click for itself, and gives it the focus for the keys", () => {
    const { begin, canvas, doubleClickZoom, store } = drawingMap();
    begin("line");
    expect([doubleClickZoom.disable.mock.calls.length, canvas.focus.mock.calls.length]).toEqual([1, 1]);
    store.setState({ draft: null });
    expect(doubleClickZoom.enable).toHaveBeenCalledOnce();
  });

  it("snaps to the corner of another drawing, and to its edge, unless that is switched off", () => {
    const other = drawing("drawing-a", {
      shape: {
        kind: "line",
        corners: [
          [114.01, 22.99],
          [114.05, 22.99],
        ],
      },
    });
    const { begin, move, store } = drawingMap({ drawings: [other] });
    begin("line");
    move(108, 94);
    expect(store.getState().draft).toMatchObject({ cursor: [114.01, 22.99], snap: "corner" });
    move(300, 105);
    expect(store.getState().draft?.snap).toBe("edge");
    expect(store.getState().draft?.cursor?.[1]).toBeCloseTo(22.99, 9);
    store.setState({ drawOptions: { snaps: false, isSquare: false } });
    move(300, 105.5);
    expect(store.getState().draft?.snap).toBeNull();
  });

  it("turns at right angles with Shift, or without when they are switched on", () => {
    const { begin, click, move, store } = drawingMap();
    begin("line");
    click(100, 100);
    click(200, 100);
    const turn = (): number => {
      const draft = store.getState().draft;
      const [a = [], b = []] = draft?.corners.map((corner) => [...corner]) ?? [];
      const before = bearingDegrees(a, b) ?? NaN;
      return ((bearingDegrees(b, [...(draft?.cursor ?? [])]) ?? NaN) - before + 360) % 360;
    };
    move(230, 180);
    expect(Math.abs(turn() - 90)).toBeGreaterThan(5);
    move(230, 181, { originalEvent: { shiftKey: true } });
    expect(Math.abs(turn() - 90)).toBeLessThan(0.2);
    store.setState({ drawOptions: { snaps: true, isSquare: true } });
    move(230, 182);
    expect(Math.abs(turn() - 90)).toBeLessThan(0.2);
  });

  it("follows the crosshair, so that keys set corners as the pointer does", () => {
    const { begin, store } = drawingMap();
    begin("line");
    store.setState({ crosshair: [114.02, 22.98] });
    expect(store.getState().draft?.cursor).toEqual([114.02, 22.98]);
  });
});

describe("changing a drawing by pointer", () => {
  const old = drawing("drawing-a", {
    shape: {
      kind: "line",
      corners: [
        [114.01, 22.99],
        [114.03, 22.99],
      ],
    },
  });
  const opened = () => {
    const map = drawingMap({ drawings: [old] });
    map.store.setState({ draft: draftOf(old), drawOptions: { snaps: false, isSquare: false } });
    return map;
  };

  it("drags a corner by mouse: the map stays, and it is one step when it is let go", () => {
    const { fire, move, corners, store } = opened();
    const press = fire("mousedown", 102, 101);
    expect(press.preventDefault).toHaveBeenCalled();
    move(150, 160);
    expect([corners()?.[0], store.getState().draft?.isDragging]).toEqual([[150, 160], true]);
    fire("mouseup", 150, 160);
    expect(store.getState().draft).toMatchObject({ isDragging: false, selected: 0 });
  });

  it("drags a middle by finger, from further away, which makes a corner of it", () => {
    const { fire, corners } = opened();
    const finger = { points: [{}] };
    fire("touchstart", 215, 115, finger);
    fire("touchmove", 200, 180, finger);
    fire("touchend", 200, 180, finger);
    expect(corners()).toEqual([
      [100, 100],
      [200, 180],
      [300, 100],
    ]);
  });

  it("leaves the map to the hand where there is no handle, and to two fingers", () => {
    const { fire, corners } = opened();
    expect(fire("mousedown", 500, 500).preventDefault).not.toHaveBeenCalled();
    expect(fire("touchstart", 100, 100, { points: [{}, {}] }).preventDefault).not.toHaveBeenCalled();
    expect(corners()).toHaveLength(2);
  });

  it("sets no new corners", () => {
    const { click, corners } = opened();
    click(400, 400);
    expect(corners()).toHaveLength(2);
  });
});
