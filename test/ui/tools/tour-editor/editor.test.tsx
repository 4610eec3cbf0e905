// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Language, languages } from "../../../../src/model/localised.ts";
import { tourLimits } from "../../../../src/model/tour-limits.ts";
import type { Tour } from "../../../../src/model/tour.ts";
import type { AtlasState } from "../../../../src/state/store.ts";
import { Editor } from "../../../../src/ui/tools/tour-editor/editor.tsx";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { handedOutTour } from "../../../fixtures/tour.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";
import { memoryStorage, ownToursWith } from "../../services.ts";

const mine: Tour = { ...handedOutTour, id: "my-walk", scenes: handedOutTour.scenes.slice(0, 3) };

async function edit(
  tour: Tour = mine,
  language: Language = "en",
  isStored = true,
  state: Partial<AtlasState> = {},
) {
  const own = await ownToursWith([tour], isStored);
  const ready = Promise.resolve(own);
  const session = memoryStorage();
  const rendered = await renderInAtlas(<Editor />, {
    language,
    state: { editing: tour.id, ...state },
    services: { ownTours: () => ready, session },
  });
  const now = (): Tour => own.list().find(({ document: each }) => each.id === tour.id)?.document ?? tour;
  return { ...rendered, own, session, now, scenes: () => now().scenes.map(({ id }) => id) };
}

// The browser opens its popovers itself.
beforeEach(() => {
  for (const name of ["showPopover", "hidePopover"] as const)
    if (!(name in HTMLElement.prototype))
      Object.defineProperty(HTMLElement.prototype, name, { value: () => undefined, configurable: true });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the strip in which a tour is made", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { all, container, get, words } = await edit(mine, language);
    // What a reader wrote is not converted.
    expectReadable(container, language, (text) => /開場|數碼港/.test(text));
    expect(get("region", words.editor.label)).toBeTruthy();
    expect(all("list", words.editor.scenes)[0]?.querySelectorAll("li")).toHaveLength(3);
  });

  it("changes the title of the tour in the language that is read", async () => {
    const { now, type, words } = await edit();
    await type(words.editor.tourTitle, "Another walk");
    expect(now().title).toEqual({ zhHant: "試用導覽", en: "Another walk" });
  });

  it("changes title, caption, notes and duration of the marked scene", async () => {
    const { now, press, type, words } = await edit();
    await press(/Cyberport and its promise/);
    await type(words.editor.title, "A title");
    await type(words.editor.caption, "A caption");
    await type(words.editor.notes, "A note");
    await type(words.editor.duration, "45", "spinbutton");
    expect(now().scenes[1]).toMatchObject({
      title: { en: "A title" },
      caption: { en: "A caption" },
      notes: { en: "A note" },
      seconds: 45,
    });
  });

  it("refuses a duration that is none", async () => {
    const { now, type, words } = await edit();
    await type(words.editor.duration, String(tourLimits.seconds.max + 1), "spinbutton");
    expect(now().scenes[0]?.seconds).toBe(20);
  });

  it("warns of a caption that is too long for the stage", async () => {
    const { text, type, words } = await edit();
    await type(words.editor.caption, "Word ".repeat(Math.floor(tourLimits.caption / 5)));
    expect(text()).toContain(words.editor.longCaption);
  });

  it("marks a scene, shows it on the map, and remembers it through a reload", async () => {
    const { press, session, store } = await edit();
    await press(/Cyberport and its promise/);
    expect(store.getState().panel).toEqual({ kind: "site", id: "cyberport" });
    expect(
      [...Array(session.length).keys()].map((index) => session.getItem(session.key(index) ?? "")),
    ).toContain("cyberport");
  });

  it("goes from card to card by key", async () => {
    const { get, key } = await edit();
    const current = (): string | null | undefined =>
      document.querySelector("[aria-current]")?.getAttribute("data-scene");
    await key("ArrowRight", get("button", /The opening words/));
    expect(current()).toBe("cyberport");
    await key("End", get("button", /Cyberport and its promise/));
    expect(current()).toBe("north");
    await key("Home", get("button", /The north in a frame/));
    expect(current()).toBe("opening");
  });

  it("puts a scene elsewhere", async () => {
    const { press, scenes, words } = await edit();
    await press(words.editor.later);
    expect(scenes()).toEqual(["cyberport", "opening", "north"]);
    await press(words.editor.earlier);
    expect(scenes()).toEqual(["opening", "cyberport", "north"]);
  });

  it("adds what is seen, and slides", async () => {
    const { now, press, words } = await edit({ ...mine, scenes: mine.scenes.slice(1) });
    await press(words.editor.addScene);
    expect(now().scenes).toHaveLength(3);
    await press(words.editor.openingSlide);
    await press(words.editor.closingSlide);
    expect(now().scenes.map(({ slide }) => slide ?? false)).toEqual([true, false, false, false, true]);
  });

  it("chooses the reader's layers for a scene, and says which are not on this device", async () => {
    const own = [ownLayer("layer-a"), ownLayer("layer-b", { name: "Drains", isVisible: false })];
    const gone = { id: "layer-z", name: "Sewers" };
    const scenes = mine.scenes.map((scene) => ({
      ...scene,
      layers: [gone, { id: "layer-a", name: "Shops" }],
    }));
    const { get, now, press, store, text, words } = await edit(
      { ...mine, scenes: scenes.slice(1) },
      "en",
      true,
      { ownLayers: own },
    );
    const isTicked = (name: string): boolean => get("checkbox", name).matches(":checked");
    expect([isTicked("Shops"), isTicked("Drains")]).toEqual([true, false]);
    expect(text()).toContain(words.editor.layersNote);
    await press("Drains", "checkbox");
    await press("Shops", "checkbox");
    const drains = { id: "layer-b", name: "Drains" };
    expect(now().scenes[0]?.layers).toEqual([gone, drains]);
    expect(store.getState().sceneLayers).toEqual([gone, drains]);
    await press(words.editor.layerNotHere("Sewers"), "checkbox");
    expect(now().scenes[0]?.layers).toEqual([drains]);
  });

  it("says nothing of layers where there are none", async () => {
    const { all, words } = await edit({ ...mine, scenes: mine.scenes.slice(1) });
    expect(all("group", words.editor.layers)).toHaveLength(0);
  });

  it("deletes a scene, and brings it back", async () => {
    const { all, press, scenes, text, words } = await edit();
    await press(words.editor.removeScene);
    expect(scenes()).toEqual(["cyberport", "north"]);
    expect(text()).toContain(words.editor.sceneRemoved("The opening words"));
    await settled(() => all("button", words.command.undo).at(-1)?.click());
    expect(scenes()).toEqual(["opening", "cyberport", "north"]);
  });

  it("never deletes the last scene", async () => {
    const { get, words } = await edit({ ...mine, scenes: mine.scenes.slice(0, 1) });
    expect(get("button", words.editor.removeScene).matches(":disabled")).toBe(true);
  });

  it("takes back and does again, by button and by key", async () => {
    const { all, container, now, type, words } = await edit();
    await type(words.editor.tourTitle, "Another walk");
    const button = (name: string) => all("button", name)[0];
    await settled(() => button(words.command.undo)?.click());
    expect(now().title).toEqual(mine.title);
    await settled(() => button(words.command.redo)?.click());
    expect(now().title).toMatchObject({ en: "Another walk" });
    const undo = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, cancelable: true });
    await settled(() => container.querySelector("input")?.dispatchEvent(undo));
    expect(now().title).toEqual(mine.title);
  });

  it("plays the tour from the marked scene", async () => {
    const { press, store, words } = await edit();
    await press(/Cyberport and its promise/);
    await press(words.editor.play);
    expect(store.getState().stage).toMatchObject({ tour: "my-walk", step: 1 });
  });

  it("makes a link of the tour, and says whether it was copied", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { press, text, words } = await edit();
    await press(words.editor.share);
    await vi.waitFor(async () => {
      await settled();
      expect(document.body.textContent).toContain(words.tourLink.lead);
    });
    await press(words.tourLink.copy);
    expect(write.mock.calls[0]?.[0]).toMatch(/#made=/);
    expect(document.body.textContent).toContain(words.tourLink.copied);
    expect(text()).not.toContain("undefined");
  });

  it("steps aside to look around, and comes back", async () => {
    const { all, press, words } = await edit();
    await press(words.editor.lookAround);
    expect(all("textbox", words.editor.caption)).toEqual([]);
    expect(all("button", words.editor.addScene)).toHaveLength(1);
    await press(words.editor.raise);
    expect(all("textbox", words.editor.caption)).toHaveLength(1);
  });

  it("ends when it is done, and a reload does not come back to it", async () => {
    const { container, press, session, store, words } = await edit();
    expect(session.length).toBeGreaterThan(0);
    await press(words.editor.done);
    expect(store.getState().editing).toBeNull();
    expect(container.textContent).toBe("");
  });

  it("says that nothing is stored where the browser stores nothing", async () => {
    const { get, words } = await edit(mine, "en", false);
    expect(get("alert", new RegExp(words.saving.unavailable.slice(0, 20)))).toBeTruthy();
    expect(get("button", words.saving.retry)).toBeTruthy();
  });

  it("says of a tour that is gone that it is, and closes", async () => {
    const { own, press, store, text, words } = await edit();
    await settled(() => own.remove("my-walk"));
    expect(text()).toContain(words.editor.noSuchTour);
    await press(words.editor.close);
    expect(store.getState().editing).toBeNull();
  });
});
