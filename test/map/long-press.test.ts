import { Point } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isByFinger, listenToLongPress } from "../../src/map/long-press.ts";
import { FakeMap } from "./fake-map.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start: readonly [number, number] = [100, 100];
const longMilliseconds = 1_000;

/** A touch event of the map: fingers by their pixels, and the ground under the first. */
function touch(...fingers: readonly (readonly [number, number])[]) {
  const points = fingers.map(([x, y]) => new Point(x, y));
  const [point = new Point(0, 0)] = points;
  const preventDefault = vi.fn<() => void>();
  const lngLat = { lng: 114 + point.x / 1_000, lat: 22 };
  return { points, point, lngLat, defaultPrevented: false, originalEvent: { preventDefault } };
}

function listening() {
  const fake = new FakeMap();
  const act = vi.fn<(at: unknown) => void>();
  listenToLongPress(fake.map, act);
  return { fake, act };
}

describe("a finger held still on the map", () => {
  it("asks once, after half a second, for the ground it was put on", () => {
    const { fake, act } = listening();
    const down = touch(start);
    fake.fire("touchstart", down);
    vi.advanceTimersByTime(450);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(longMilliseconds);
    expect(act.mock.calls).toEqual([[down.lngLat]]);
  });

  it("may tremble", () => {
    const { fake, act } = listening();
    const down = touch(start);
    fake.fire("touchstart", down);
    fake.fire("touchmove", touch([106, 108]));
    vi.advanceTimersByTime(longMilliseconds);
    expect(act.mock.calls).toEqual([[down.lngLat]]);
  });

  it.each([
    ["is lifted", "touchend", touch()],
    ["is taken away by the browser", "touchcancel", touch()],
    ["moves on", "touchmove", touch([108, 108])],
    ["is joined by a second one", "touchstart", touch(start, [200, 200])],
    ["moves with a second one", "touchmove", touch(start, [200, 200])],
  ])("asks nothing when it %s before", (_, type, event) => {
    const { fake, act } = listening();
    fake.fire("touchstart", touch(start));
    vi.advanceTimersByTime(400);
    fake.fire(type, event);
    vi.advanceTimersByTime(longMilliseconds);
    expect(act).not.toHaveBeenCalled();
  });

  it("asks nothing when something that can be dragged has taken it", () => {
    const { fake, act } = listening();
    const down = touch(start);
    fake.fire("touchstart", down);
    down.defaultPrevented = true;
    vi.advanceTimersByTime(longMilliseconds);
    expect(act).not.toHaveBeenCalled();
  });

  it("clicks nothing when it is lifted, even after it moved; a tap still clicks", () => {
    const { fake } = listening();
    const [held, tap] = [touch(), touch()];
    fake.fire("touchstart", touch(start));
    vi.advanceTimersByTime(longMilliseconds);
    fake.fire("touchmove", touch([150, 150]));
    fake.fire("touchend", held);
    fake.fire("touchstart", touch(start));
    fake.fire("touchend", tap);
    expect(held.originalEvent.preventDefault).toHaveBeenCalledTimes(1);
    expect(tap.originalEvent.preventDefault).not.toHaveBeenCalled();
  });

  it("can be held again", () => {
    const { fake, act } = listening();
    for (const event of [touch(start), touch([300, 300])]) {
      fake.fire("touchstart", event);
      vi.advanceTimersByTime(longMilliseconds);
      fake.fire("touchend", touch());
    }
    expect(act).toHaveBeenCalledTimes(2);
  });
});

describe("a context menu", () => {
  const menu = (originalEvent: object) =>
    isByFinger({ originalEvent } as unknown as Parameters<typeof isByFinger>[0]);

  it.each([
    ["that MapLibre made of a touch", { isTrusted: false }, true],
    ["that the browser gives when a finger is lifted", { isTrusted: true, pointerType: "touch" }, true],
    ["of the mouse", { isTrusted: true, pointerType: "mouse" }, false],
    ["of the mouse in a browser that does not say so", { isTrusted: true }, false],
  ])("%s", (_, originalEvent, byFinger) => {
    expect(menu(originalEvent)).toBe(byFinger);
  });
});
