// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { stageAt } from "../../../src/model/choice/stage.ts";
import { languages } from "../../../src/model/localised.ts";
import { tourTextIn } from "../../../src/model/tour.ts";
import type { AtlasState } from "../../../src/state/store.ts";
import type { AppServices } from "../../../src/ui/app-context.tsx";
import { StageShow } from "../../../src/ui/stage/stage-show.tsx";
import { expectReadable } from "../readable.ts";
import { atlas, renderInAtlas, shippedTours } from "../render.tsx";
import { settled } from "../settled.ts";
import { failed } from "../services.ts";

const [tour] = shippedTours;
if (!tour) throw new Error("there is no tour");
const titleOf = (step: number): string => tourTextIn(tour.scenes[step]?.title ?? "", "en");

const present = (step = 0, state: Partial<AtlasState> = {}, services: Partial<AppServices> = {}) =>
  renderInAtlas(<StageShow />, { state: { stage: stageAt(tour.id, step), ...state }, services });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the stage", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get } = await renderInAtlas(<StageShow />, {
      language,
      state: { stage: stageAt(tour.id, 1) },
    });
    expectReadable(container, language);
    expect(get("heading", /./).textContent).toContain(
      tourTextIn(tour.scenes[1]?.title ?? "", language).slice(0, 3),
    );
  });

  it("shows the scene that a link asked for", async () => {
    const { store, text, words } = await present(2);
    expect(store.getState().stage).toMatchObject({ step: 2, phase: "showing" });
    expect(text()).toContain(words.stage.place(3, tour.scenes.length));
  });

  it("takes Space again after a button was clicked, and leaves it to one that was reached by keys", async () => {
    const { container, get, words } = await present(1);
    const button = get("button", words.command.next);
    button.focus();
    await settled(() => button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 0 })));
    expect(document.activeElement).toBe(button);
    await settled(() => button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 })));
    expect(document.activeElement).toBe(container.querySelector(".stage"));
  });

  it("goes on and back by button and by key, and stops at its ends", async () => {
    const { get, key, press, store, words } = await present();
    const step = (): number | undefined => store.getState().stage?.step;
    expect(get("button", words.command.previous).matches(":disabled")).toBe(true);
    await press(words.command.next);
    expect(step()).toBe(1);
    await key("ArrowRight");
    expect(step()).toBe(2);
    await key("Home");
    expect(step()).toBe(0);
    await key("End");
    expect(step()).toBe(tour.scenes.length - 1);
    expect(get("button", words.command.next).matches(":disabled")).toBe(true);
    await press(words.command.previous);
    expect(step()).toBe(tour.scenes.length - 2);
  });

  it("goes on by itself after the time of the scene, until it is stopped", async () => {
    const { press, store, words } = await present();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await press(words.command.play);
    expect(store.getState().stage?.isPlaying).toBe(true);
    await settled(() => vi.advanceTimersByTime((tour.scenes[0]?.seconds ?? 0) * 1_000));
    expect(store.getState().stage).toMatchObject({ step: 1, isPlaying: true });
    await settled(() => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true })));
    expect(store.getState().stage?.isPlaying).toBe(false);
  });

  it("is black on request, and any press lifts that", async () => {
    const { all, key, press, store, words } = await present();
    await key("b");
    expect(store.getState().stage?.isBlank).toBe(true);
    await press(words.stage.unblank);
    expect(all("button", words.stage.unblank)).toEqual([]);
  });

  it("has every scene to choose from", async () => {
    const { all, get, press, store, words } = await present();
    await press(words.command.overview);
    const dialog = get("dialog", words.command.overview);
    expect(dialog.querySelectorAll("li")).toHaveLength(tour.scenes.length);
    await settled(() => dialog.querySelectorAll<HTMLElement>("li button")[3]?.click());
    expect(store.getState().stage?.step).toBe(3);
    expect(all("dialog", words.command.overview)).toEqual([]);
  });

  it("tells what its keys do, and closes that", async () => {
    const { all, get, press, words } = await present();
    await press(words.command.help);
    expect(get("dialog", words.command.help).querySelectorAll("[data-command]").length).toBeGreaterThan(8);
    await press(words.stage.close);
    expect(all("dialog", words.command.help)).toEqual([]);
  });

  it("is set aside for a question, and comes back to its scene", async () => {
    const { get, press, store, text, words } = await present(2);
    await press(words.command.suspend);
    expect(store.getState().stage?.phase).toBe("suspended");
    expect(get("region", words.stage.suspendedLabel).textContent).toContain(titleOf(2));
    await press(words.stage.resume);
    expect(store.getState().stage).toMatchObject({ phase: "showing", step: 2 });
    await press(words.command.suspend);
    await press(words.stage.end);
    expect(store.getState().stage).toBeNull();
    expect(text()).toBe("");
  });

  it("says of what language the title of a source is", async () => {
    const titles = new Set(
      atlas.sources.filter(({ language }) => language !== "en").map(({ title }) => title),
    );
    const found: string[] = [];
    for (const [step] of tour.scenes.entries()) {
      const { container, unmount } = await present(step);
      for (const element of container.querySelectorAll("[popover] a"))
        if (titles.has(element.textContent ?? "")) found.push(element.getAttribute("lang") ?? "none");
      unmount();
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain("none");
  });

  it("says that it is paused while the map was moved by hand", async () => {
    const { store, text, words } = await present();
    const { stage } = store.getState();
    await settled(() => store.setState({ stage: stage && { ...stage, phase: "paused" } }));
    expect(text()).toContain(words.stage.paused);
  });

  it("opens the sources of what a scene says", async () => {
    const step = tour.scenes.findIndex(({ cites }) => (cites?.length ?? 0) > 1);
    const { container, get } = await present(step);
    const button = get("button", /^\d+ sources?$/);
    const popover = container.querySelector(`[id="${button.getAttribute("popovertarget")}"]`);
    expect(popover?.querySelectorAll("li")).toHaveLength(Number.parseInt(button.textContent ?? "", 10));
    expect(popover?.textContent).toMatch(/20\d\d/);
  });

  it("follows the pointer with the dot while it is on", async () => {
    const { container, press, words } = await present();
    const dot = container.querySelector<HTMLElement>(".stage-laser");
    expect(dot?.hidden).toBe(true);
    await press(words.command.laser);
    await settled(() => window.dispatchEvent(new MouseEvent("pointermove", { clientX: 30, clientY: 40 })));
    expect(dot?.hidden).toBe(false);
    expect(dot?.style.transform).toMatch(/30.*40/);
    await press(words.command.laser);
    expect(dot?.hidden).toBe(true);
  });

  it("shows where it jumped where nothing may move", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined }));
    const camera = { zoom: 12, lng: 114.2, lat: 22.4, bearing: 0, pitch: 0 };
    const { container, get, press, store, words } = await present(1, { camera });
    expect(get("img", words.stage.locator).querySelectorAll("rect")).toHaveLength(1);
    await press(words.command.next);
    await settled(() => store.setState({ camera: { ...camera, lng: 114.1 } }));
    expect(container.querySelectorAll(".stage-locator rect")).toHaveLength(2);
  });

  it("keeps the screen awake, and lets it sleep afterwards", async () => {
    const release = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const request = vi.fn<() => Promise<unknown>>(() => Promise.resolve({ release }));
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
    const { unmount } = await present();
    expect(request).toHaveBeenCalledOnce();
    unmount();
    expect(release).toHaveBeenCalledOnce();
    Reflect.deleteProperty(navigator, "wakeLock");
  });

  it("says that a tour is not here, and leads to the atlas", async () => {
    const { press, store, text, words } = await present(0, { stage: stageAt("no-such-tour") });
    expect(text()).toContain(words.stage.noSuchTour("no-such-tour"));
    await press(words.stage.toAtlas);
    expect(store.getState().stage).toBeNull();
  });

  it("closes the message that a tour is not here with Escape", async () => {
    const { key, store } = await present(0, { stage: stageAt("no-such-tour") });
    await key("Escape");
    expect(store.getState().stage).toBeNull();
  });

  it("says the same where the tours cannot be fetched", async () => {
    const tours = failed("HTTP-503");
    const { text, words } = await present(0, {}, { tours: () => tours });
    expect(text()).toContain(words.stage.noSuchTour(tour.id));
  });

  it("has no presenter's window in a frame of another page", async () => {
    const { all, words } = await present(0, {}, { isEmbed: true });
    expect(all("button", words.command.console)).toEqual([]);
  });
});
