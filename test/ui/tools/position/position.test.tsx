// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { gridToDegrees } from "../../../../src/model/geometry/grid.ts";
import { languages } from "../../../../src/model/localised.ts";
import { copied } from "../../../../src/ui/clipboard.ts";
import { MapScale } from "../../../../src/ui/tools/position/map-scale.tsx";
import { PositionReadout } from "../../../../src/ui/tools/position/position.tsx";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";

vi.mock("../../../../src/ui/clipboard.ts", () => ({
  copied: vi.fn<typeof copied>(() => Promise.resolve(true)),
}));

const [lng, lat] = gridToDegrees([835_123, 820_456]);
const camera = { lng, lat, zoom: 12, bearing: 0, pitch: 0 };
const pointed = gridToDegrees([836_000, 819_000]);

describe("the position readout", () => {
  it.each(languages)("is readable in %s, in both systems", async (language) => {
    const { container, get, words } = await renderInAtlas(<PositionReadout />, {
      language,
      state: { camera, hasReadout: true },
    });
    expectReadable(container, language);
    expect(get("region", words.position.label).textContent).toContain("835,123");
    expect(container.querySelector("[data-degrees]")?.textContent).toBe(
      `${lat.toFixed(5)}, ${lng.toFixed(5)}`,
    );
  });

  it("reads the pointer, and before it the crosshair, which is announced", async () => {
    const { container, store } = await renderInAtlas(<PositionReadout />, {
      state: { camera, hasReadout: true, pointed },
    });
    const read = () => container.querySelector("[data-position]")?.getAttribute("data-position");
    const announced = () => [...container.querySelectorAll('[role="status"]')].at(-1)?.textContent;
    expect(read()).toBe("836000,819000");
    expect(announced()).toBe("");
    await settled(() => store.setState({ crosshair: [lng, lat] }));
    expect(read()).toBe("835123,820456");
    expect(announced()).toBe("HK1980 Grid 835,123 m E 820,456 m N");
  });

  it("copies both forms at one press and says so, until another position is read", async () => {
    const { press, text, store } = await renderInAtlas(<PositionReadout />, {
      state: { camera, hasReadout: true },
    });
    await press("Copy the position");
    expect(copied).toHaveBeenLastCalledWith(
      `HK1980 Grid 835123 E 820456 N\nWGS84 ${lat.toFixed(5)}, ${lng.toFixed(5)}`,
    );
    expect(text()).toContain("Both forms are copied.");
    await settled(() => store.setState({ pointed }));
    expect(text()).not.toContain("Both forms are copied.");
    vi.mocked(copied).mockResolvedValueOnce(false);
    await press("Copy the position");
    expect(text()).toContain("does not allow");
  });

  it("is closed by its own button", async () => {
    const { press, store } = await renderInAtlas(<PositionReadout />, {
      state: { camera, hasReadout: true },
    });
    await press("Close the position readout");
    expect(store.getState()).toMatchObject({ hasReadout: false, pointed: null });
  });
});

describe("the scale on the map", () => {
  it("is a round length, and none on a tilted map", async () => {
    const { container, text, store } = await renderInAtlas(<MapScale />, { state: { camera } });
    expect(text()).toBe("2 km");
    const bar = container.querySelector<HTMLElement>(".map-scale");
    // At this zoom and latitude a CSS pixel covers 17.68 m of ground.
    expect(Number.parseFloat(bar?.style.width ?? "")).toBeCloseTo(2_000 / 17.68, 0);
    await settled(() => store.setState({ camera: { ...camera, pitch: 30 } }));
    expect(text()).toBe("");
  });
});
