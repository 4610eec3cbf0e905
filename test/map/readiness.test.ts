import { describe, expect, it } from "vitest";
import { isReady, whenReady } from "../../src/map/readiness.ts";
import { FakeMap } from "./fake-map.ts";

describe("the map is ready", () => {
  it.each([
    { sites: 0, isLandSettled: false, isViewSettled: false, ready: false },
    { sites: 3, isLandSettled: false, isViewSettled: false, ready: false },
    { sites: 0, isLandSettled: true, isViewSettled: false, ready: false },
    { sites: 1, isLandSettled: true, isViewSettled: false, ready: true },
    { sites: 0, isLandSettled: true, isViewSettled: true, ready: true },
    { sites: 0, isLandSettled: false, isViewSettled: true, ready: false },
  ])("$ready with $sites sites, land $isLandSettled, view $isViewSettled", ({ ready, ...drawn }) => {
    expect(isReady(drawn)).toBe(ready);
  });
});

describe("waiting for the map", () => {
  function waiting(layers: readonly string[] = ["site-fill"]) {
    const now = { sites: false, land: false, view: false, drawn: 0 };
    const broken = new Set<string>();
    const queried: unknown[] = [];
    let calls = 0;
    const fake = new FakeMap({
      isSourceLoaded: (id: "sites" | "land") => now[id],
      areTilesLoaded: () => now.view,
      getLayer: (id: string) => id !== "gone",
      queryRenderedFeatures: (options: unknown) => {
        queried.push(options);
        return Array.from({ length: now.drawn });
      },
    });
    whenReady(fake.map, layers, broken, () => {
      calls += 1;
    });
    return { now, broken, queried, fake, calls: () => calls };
  }

  it("ends at the first frame that shows the sites on their land, and only once", () => {
    const { now, fake, calls } = waiting();
    fake.fire("render");
    Object.assign(now, { sites: true, drawn: 5 });
    fake.fire("render");
    expect(calls()).toBe(0);
    now.land = true;
    fake.fire("render");
    fake.fire("render");
    expect(calls()).toBe(1);
    expect(fake.listenersOf("render")).toBe(0);
  });

  it("does not end while the sites are on their way, though the rest is there", () => {
    const { now, fake, calls } = waiting();
    Object.assign(now, { land: true, view: true, drawn: 5 });
    fake.fire("render");
    expect(calls()).toBe(0);
  });

  it("does not wait for land that will never come", () => {
    const { now, broken, fake, calls } = waiting();
    Object.assign(now, { sites: true, drawn: 5 });
    broken.add("land");
    fake.fire("render");
    expect(calls()).toBe(1);
  });

  it("ends where the view has no site, once all of it is there", () => {
    const { now, fake, calls } = waiting();
    Object.assign(now, { sites: true, land: true });
    fake.fire("render");
    expect(calls()).toBe(0);
    now.view = true;
    fake.fire("render");
    expect(calls()).toBe(1);
  });

  it("asks only for layers that the style has", () => {
    const { now, queried, fake } = waiting(["site-fill", "gone"]);
    now.sites = true;
    fake.fire("render");
    expect(queried).toEqual([{ layers: ["site-fill"] }]);
  });
});
