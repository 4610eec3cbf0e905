// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { AppServices } from "../../../../src/ui/app-context.tsx";
import { RailPanel } from "../../../../src/ui/panels/rail/rail-panel.tsx";
import { plannedRail, renderInAtlas } from "../../render.tsx";
import { failed } from "../../services.ts";

const coming: Promise<unknown> = Promise.resolve(plannedRail);
const services: Partial<AppServices> = { fetchData: <Value,>() => coming as Promise<Value> };

describe("the panel of planned railways, when it is pressed", () => {
  it("shows and hides its layer of the map", async () => {
    const { press, store, words } = await renderInAtlas(<RailPanel />, { services });
    await press(words.rail.show, "checkbox");
    expect(store.getState().layers).toContain("planned-rail");
    await press(words.rail.show, "checkbox");
    expect(store.getState().layers).not.toContain("planned-rail");
  });

  it("shows that it is loading, and what failed", async () => {
    const waiting = await renderInAtlas(<RailPanel />);
    expect(waiting.text()).toContain(waiting.words.loading);
    waiting.unmount();
    const failing = failed("RAIL-404");
    const { text, words } = await renderInAtlas(<RailPanel />, { services: { fetchData: () => failing } });
    expect(text()).toContain(words.rail.failed("RAIL-404"));
  });
});
