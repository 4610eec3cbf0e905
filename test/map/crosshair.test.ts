import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCommands } from "../../src/commands/commands.ts";
import { listenToCrosshair } from "../../src/map/crosshair.ts";
import { siteRef } from "../../src/model/feature-ref.ts";
import { createAtlasStore } from "../../src/state/store.ts";
import { keyEvent } from "../commands/key-event.ts";
import { FakeMap } from "./fake-map.ts";

class FakeElement {
  className = "";
  hidden = false;
  readonly style = { transform: "" };
  readonly attributes = new Map<string, string>();
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
}

beforeEach(() => vi.stubGlobal("document", { createElement: () => new FakeElement() }));
afterEach(() => vi.unstubAllGlobals());

function mapWithKeys(under: readonly string[]) {
  const canvas = Object.assign(new EventTarget(), { contains: (node: unknown) => node === canvas });
  const added: FakeElement[] = [];
  const middle = { x: 640, y: 400 };
  const fake = new FakeMap({
    getContainer: () => ({ append: (element: FakeElement) => added.push(element) }),
    getCanvas: () => canvas,
    getCenter: () => ({ lng: 114, lat: 22 }),
    project: () => middle,
  });
  const store = createAtlasStore();
  const commands = createCommands({ store, isPopoverOpen: () => false });
  listenToCrosshair(fake.map, { store, hitsAt: () => under.map(siteRef), commands });
  const [cross] = added;
  if (!cross) throw new Error("no crosshair was added");
  const press = (key: string, shiftKey = false): KeyboardEvent => {
    const event = keyEvent({ key, target: canvas, modifiers: shiftKey ? ["Shift"] : [] });
    commands.press(event);
    return event;
  };
  return { fake, canvas, store, cross, press, middle };
}

describe("the crosshair", () => {
  it("is not there until an arrow key is pressed, and hidden from screen readers", () => {
    const { cross, press } = mapWithKeys([]);
    expect(cross.hidden).toBe(true);
    expect(cross.attributes.get("aria-hidden")).toBe("true");
    press("+");
    expect(cross.hidden).toBe(true);
    press("ArrowLeft");
    expect(cross.hidden).toBe(false);
  });

  it("takes what lies under it into the comparison with Shift+C, and opens nothing", () => {
    const { store, press } = mapWithKeys(["plot"]);
    press("C", true);
    expect(store.getState().compared).toEqual([]);
    press("ArrowLeft");
    press("C", true);
    expect(store.getState()).toMatchObject({ compared: [siteRef("plot")], panel: { kind: "sites" } });
    press("C", true);
    expect(store.getState().compared).toEqual([]);
  });

  it("leaves the arrow keys to the map, which moves by them", () => {
    const { press } = mapWithKeys([]);
    expect(press("ArrowLeft").defaultPrevented).toBe(false);
  });

  it("stands in the middle of the free room", () => {
    const { cross, press } = mapWithKeys([]);
    press("ArrowUp");
    expect(cross.style.transform).toBe("translate(640px, 400px)");
  });

  it.each(["move", "resize"] as const)("stays in the middle at a %s, and is not shown by it", (event) => {
    const { fake, cross, press, middle } = mapWithKeys([]);
    fake.fire(event);
    expect(cross.hidden).toBe(true);
    press("ArrowUp");
    middle.x = 500;
    fake.fire(event);
    expect(cross.style.transform).toBe("translate(500px, 400px)");
  });

  it("lights what is under it when the map comes to rest", () => {
    const { fake, store, press } = mapWithKeys(["park"]);
    fake.fire("moveend");
    expect(store.getState().hover).toBeNull();
    press("ArrowUp");
    fake.fire("moveend");
    expect(store.getState().hover).toEqual(siteRef("park"));
  });

  it("opens with Enter what is under it, but only while it is seen", () => {
    const { store, press } = mapWithKeys(["park"]);
    press("Enter");
    expect(store.getState().panel).toEqual({ kind: "sites" });
    press("ArrowUp");
    press("Enter");
    expect(store.getState().panel).toEqual({ kind: "site", id: "park" });
  });

  it("asks with Enter what is near where there is no site, but only while it is seen", () => {
    const { store, press } = mapWithKeys([]);
    press("Enter");
    expect(store.getState().panel).toEqual({ kind: "sites" });
    press("ArrowUp");
    press("Enter");
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot: { lng: 114, lat: 22 } });
  });

  it("asks with Shift and Enter also over a site", () => {
    const { store, press } = mapWithKeys(["park"]);
    press("Enter", true);
    expect(store.getState().spot).toBeNull();
    press("ArrowUp");
    press("Enter", true);
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot: { lng: 114, lat: 22 } });
  });

  it.each([
    ["the pointer takes over", (fake: FakeMap) => fake.fire("mousedown")],
    ["the map loses the focus", (_: FakeMap, canvas: EventTarget) => canvas.dispatchEvent(new Event("blur"))],
  ])("goes when %s", (_, leave) => {
    const { fake, canvas, store, cross, press } = mapWithKeys(["park"]);
    press("ArrowUp");
    fake.fire("moveend");
    leave(fake, canvas);
    expect(cross.hidden).toBe(true);
    expect(store.getState().hover).toBeNull();
    store.setState({ hover: siteRef("of-the-pointer") });
    leave(fake, canvas);
    expect(store.getState().hover).toEqual(siteRef("of-the-pointer"));
  });
});
