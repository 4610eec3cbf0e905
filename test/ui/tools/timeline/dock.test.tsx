// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { lastMonth } from "../../../../src/model/months.ts";
import { TimelineDock } from "../../../../src/ui/tools/timeline/dock.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("the timeline", () => {
  it.each(languages)("is readable in %s, with a row for each site", async (language) => {
    const { container, press, words } = await renderInAtlas(<TimelineDock />, { language });
    await press(words.timeline.rows);
    expectReadable(container, language);
    expect(container.querySelectorAll("[data-timeline]").length).toBeGreaterThan(20);
  });

  it("shows the month that its slider is moved to, and goes by years with Page Up and Down", async () => {
    const { get, key, store, type, words } = await renderInAtlas(<TimelineDock />);
    await type(words.timeline.slider, "50", "slider");
    expect(store.getState().month).toBe(50);
    await key("PageUp", get("slider", words.timeline.slider));
    expect(store.getState().month).toBe(62);
    await key("PageDown", get("slider", words.timeline.slider));
    expect(store.getState().month).toBe(50);
    expect(get("slider", words.timeline.slider).getAttribute("aria-valuetext")).toContain("2022");
  });

  it("steps to the events before and after, and comes back to now", async () => {
    const { all, press, store, words } = await renderInAtlas(<TimelineDock />, { state: { month: 50 } });
    await press(words.timeline.next);
    expect(store.getState().month).toBeGreaterThan(50);
    await press(words.timeline.previous);
    await press(words.timeline.previous);
    expect(store.getState().month).toBeLessThan(50);
    await press(words.timeline.now);
    expect(store.getState()).toMatchObject({ month: null, clock: "known" });
    expect(all("button", words.timeline.now)).toEqual([]);
  });

  it("has no step where there is no event any more", async () => {
    const { get, words } = await renderInAtlas(<TimelineDock />, { state: { month: lastMonth } });
    expect(get("button", words.timeline.next).matches(":disabled")).toBe(true);
    expect(get("button", words.timeline.play).matches(":disabled")).toBe(true);
  });

  it("goes by what was promised when that is chosen", async () => {
    const { press, store, words } = await renderInAtlas(<TimelineDock />);
    await press(words.timeline.promised, "radio");
    expect(store.getState().clock).toBe("promised");
  });

  it.each([
    ["before the paper", 3, "before"],
    ["after the last that is known", lastMonth, "afterwards"],
  ] as const)("says of a month %s what that means", async (_when, month, note) => {
    const { text, words } = await renderInAtlas(<TimelineDock />, { state: { month } });
    expect(text()).toContain(words.timeline[note]);
  });

  it("plays month by month until it is paused", async () => {
    const { press, store, type, words } = await renderInAtlas(<TimelineDock />, { state: { month: 50 } });
    await type(words.timeline.speed, "2", "combobox");
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await press(words.timeline.play);
    await settled(() => vi.advanceTimersByTime(1_000));
    expect(store.getState().month).toBe(52);
    await press(words.timeline.pause);
    await settled(() => vi.advanceTimersByTime(1_000));
    expect(store.getState().month).toBe(52);
  });

  it("opens a site at one of its events by key and by press", async () => {
    const { container, key, press, store, words } = await renderInAtlas(<TimelineDock />);
    await press(words.timeline.rows);
    const row = container.querySelector('[data-timeline="hsitp-loop"]');
    const name = row?.querySelector("button") ?? container;
    await key("ArrowRight", name);
    await key("ArrowRight", name);
    expect(row?.querySelector("[aria-live]")?.textContent).not.toBe("");
    const chosen = row?.querySelector("[data-at]")?.getAttribute("data-event");
    await key("Enter", name);
    expect(store.getState().panel).toEqual({ kind: "site", id: "hsitp-loop", event: chosen });
    const [first] = row?.querySelectorAll("[data-mark]") ?? [];
    await settled(() => first?.dispatchEvent(new Event("click", { bubbles: true })));
    expect(store.getState().panel).toMatchObject({ event: first?.getAttribute("data-event") });
  });

  it("has rows only for the sites that the filter lets through, and none where it leaves nothing", async () => {
    const rowsWith = async (moreThanHectares: number | null): Promise<number> => {
      const { container, press, unmount, words } = await renderInAtlas(<TimelineDock />, {
        state: { kinds: ["university"], moreThanHectares },
      });
      await press(words.timeline.rows);
      const { length } = container.querySelectorAll("[data-timeline]");
      unmount();
      return length;
    };
    const universities = atlas.sites.filter(({ kind }) => kind === "university").length;
    expect(await rowsWith(null)).toBeLessThanOrEqual(universities);
    expect(await rowsWith(5_000)).toBe(0);
  });

  it("lowers the sheet where it would leave too little of the map, and raises it again", async () => {
    const { get, press, store, words } = await renderInAtlas(<TimelineDock />, { state: { sheet: "half" } });
    await press(words.timeline.open);
    expect(store.getState().sheet).toBe("low");
    const chip = get("button", words.timeline.hideRows);
    expect(chip.getAttribute("aria-expanded")).toBe("true");
    await press(words.timeline.hideRows);
    expect(store.getState().sheet).toBe("half");
  });
});
