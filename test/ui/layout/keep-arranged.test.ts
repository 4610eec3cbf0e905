// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dragSheet, releaseSheet } from "../../../src/state/actions/layout.ts";
import { setSheet } from "../../../src/state/actions/panel.ts";
import { type AtlasStore, createAtlasStore } from "../../../src/state/store.ts";
import { keepArranged } from "../../../src/ui/layout/keep-arranged.ts";

const root = document.documentElement;
const variable = (name: string): string => root.style.getPropertyValue(name);

/** The browser tells of a new size when a test says so. */
let tellOfSize: () => void = () => undefined;
let size = { width: 0, height: 0 };

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        tellOfSize = callback;
      }
      observe(): void {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  root.removeAttribute("style");
  for (const name of ["data-dragged", "data-strip", "data-panel"]) root.removeAttribute(name);
});

function arranged(
  width: number,
  height: number,
  embed: Parameters<typeof keepArranged>[2] = null,
): AtlasStore {
  size = { width, height };
  const map = document.createElement("div");
  Object.defineProperty(map, "clientWidth", { get: () => size.width });
  Object.defineProperty(map, "clientHeight", { get: () => size.height });
  const store = createAtlasStore();
  keepArranged(map, store, embed);
  return store;
}

describe("the arranged page", () => {
  it("has the panel beside the map in a large window, and the store knows where the map is seen", () => {
    const store = arranged(1_366, 768);
    expect(variable("--panel-width")).toBe("400px");
    expect(variable("--map-floor")).toBe("92px");
    expect(store.getState().viewport).toEqual({
      top: 0,
      right: 0,
      bottom: 92,
      left: 400,
      width: 966,
      height: 676,
    });
  });

  it("follows the sheet, and the finger that drags it", () => {
    const store = arranged(390, 800);
    setSheet(store, "low");
    expect(variable("--sheet-height")).toBe("172px");
    dragSheet(store, 301);
    expect(variable("--sheet-height")).toBe("301px");
    expect(root.hasAttribute("data-dragged")).toBe(true);
    releaseSheet(store, "full");
    expect(variable("--sheet-height")).toBe("776px");
    expect(root.hasAttribute("data-dragged")).toBe(false);
  });

  it("follows the size of the window, but not that of a sheet of paper, which has no map", () => {
    const store = arranged(1_366, 768);
    size = { width: 390, height: 800 };
    tellOfSize();
    expect(variable("--panel-width")).toBe("0px");
    const { viewport } = store.getState();
    size = { width: 794, height: 0 };
    tellOfSize();
    expect(store.getState().viewport).toBe(viewport);
    expect(variable("--panel-width")).toBe("0px");
  });

  it("says when the tour editor lies along its edge, and when it is gone", () => {
    const store = arranged(1_366, 768);
    const { strips } = store.getState();
    store.setState({ strips: { ...strips, strip: "low" } });
    expect(root.dataset["strip"]).toBe("low");
    expect(variable("--strip-height")).toBe("52px");
    store.setState({ strips });
    expect(root.dataset["strip"]).toBeUndefined();
  });

  it("has no panel where a page asked for the map alone, and no tools where that is low", () => {
    arranged(800, 400, "map-only");
    expect(root.dataset["panel"]).toBe("off");
    expect(variable("--tools")).toBe("none");
    expect(variable("--page-buttons")).toBe("none");
  });
});
