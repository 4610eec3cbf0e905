// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { type Tour, tourTextIn } from "../../../../src/model/tour.ts";
import { ToursPanel } from "../../../../src/ui/panels/tours/tours-panel.tsx";
import { handedOutTour } from "../../../fixtures/tour.ts";
import { byRole } from "../../roles.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas, shippedTours } from "../../render.tsx";
import { settled } from "../../settled.ts";
import { failed, ownToursWith } from "../../services.ts";

const mine = { ...handedOutTour, id: "my-walk", title: "My walk" };

async function renderWithOwn(tours = [mine], language: (typeof languages)[number] = "en") {
  const own = await ownToursWith(tours);
  const ready = Promise.resolve(own);
  return { own, ...(await renderInAtlas(<ToursPanel />, { language, services: { ownTours: () => ready } })) };
}

async function drop(container: HTMLElement, file: File): Promise<void> {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  await settled(() => container.querySelector(".own-tours")?.dispatchEvent(event));
  await settled();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the panel of tours", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderWithOwn([], language);
    expectReadable(container, language);
    expect(get("heading", words.tours.shipped)).toBeTruthy();
    expect(container.querySelectorAll("[data-tour]")).toHaveLength(shippedTours.length);
  });

  it("begins a tour at its start, or at any of its scenes", async () => {
    const { container, store, words } = await renderWithOwn();
    const row = container.querySelector(`[data-tour="${shippedTours[0]?.id}"]`) ?? container;
    await settled(() => byRole(row, "button", words.tours.start).click());
    expect(store.getState().stage).toMatchObject({ tour: shippedTours[0]?.id, step: 0 });
    await settled(() =>
      byRole(row, "button", tourTextIn(shippedTours[0]?.scenes[2]?.title ?? "", "en")).click(),
    );
    expect(store.getState().stage).toMatchObject({ tour: shippedTours[0]?.id, step: 2 });
  });

  it("says of an own tour that it could not be saved, and tries again", async () => {
    const own = await ownToursWith([mine], false);
    const retry = vi.spyOn(own, "retry");
    const ready = Promise.resolve(own);
    const services = { ownTours: () => ready };
    const { container, words } = await renderInAtlas(<ToursPanel />, { language: "en", services });
    await settled();
    const row = container.querySelector('[data-tour="my-walk"]') ?? container;
    expect(row.textContent).toContain(words.saving.unavailable);
    await settled(() => byRole(row, "button", words.saving.retry).click());
    expect(retry).toHaveBeenCalledOnce();
  });

  it("hands a tour out", async () => {
    const { all, store, words } = await renderWithOwn();
    await settled(() => all("button", words.tours.handOut)[0]?.click());
    expect(store.getState().dialog).toEqual({
      kind: "hand-out",
      of: { kind: "tour", tour: shippedTours[0]?.id },
    });
  });

  it("copies a ready-made tour as one's own, and opens it to be changed", async () => {
    const { all, own, store, words } = await renderWithOwn([]);
    await settled(() =>
      all("button")
        .find((button) => button.textContent === words.ownTours.makeCopy)
        ?.click(),
    );
    expect(own.list()).toHaveLength(1);
    expect(store.getState().editing).toBe(own.list()[0]?.document.id);
  });

  it("lists own tours once the shipped ones stand above them, so that no button moves away from a click", async () => {
    const ready = Promise.resolve(await ownToursWith());
    let arrive: (tours: readonly Tour[]) => void = () => undefined;
    const late = new Promise<readonly Tour[]>((resolve) => (arrive = resolve));
    const { all, words } = await renderInAtlas(<ToursPanel />, {
      services: { tours: () => late, ownTours: () => ready },
    });
    expect(all("button", words.ownTours.create)).toHaveLength(0);
    await settled(() => arrive(shippedTours));
    expect(all("button", words.ownTours.create)).toHaveLength(1);
  });

  it("makes a new tour", async () => {
    const { own, press, store, text, words } = await renderWithOwn([]);
    expect(text()).toContain(words.ownTours.empty);
    await press(words.ownTours.create);
    expect(own.list()).toHaveLength(1);
    expect(store.getState().editing).toBe(own.list()[0]?.document.id);
    expect(text()).not.toContain(words.ownTours.empty);
  });

  it("plays, changes, doubles and hands out one's own tour", async () => {
    const { own, press, store, words } = await renderWithOwn();
    await press(words.ownTours.of(words.tours.start, "My walk"));
    expect(store.getState().stage).toMatchObject({ tour: "my-walk" });
    await press(words.ownTours.of(words.ownTours.edit, "My walk"));
    expect(store.getState().editing).toBe("my-walk");
    await press(words.ownTours.of(words.tours.handOut, "My walk"));
    expect(store.getState().dialog).toMatchObject({ of: { kind: "tour", tour: "my-walk" } });
    await press(words.ownTours.of(words.ownTours.duplicate, "My walk"));
    expect(own.list()).toHaveLength(2);
  });

  it("saves one's own tour as a file", async () => {
    const saved = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:tour");
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const { press, words } = await renderWithOwn();
    await press(words.ownTours.of(words.ownTours.exportFile, "My walk"));
    const [file] = saved.mock.calls[0] ?? [];
    expect(await (file as Blob).text()).toContain("My walk");
  });

  it("deletes one's own tour, ends its changing, and brings it back on request", async () => {
    const { own, press, store, text, words } = await renderWithOwn();
    await press(words.ownTours.of(words.ownTours.edit, "My walk"));
    await press(words.ownTours.of(words.ownTours.remove, "My walk"));
    expect(own.list()).toEqual([]);
    expect(store.getState().editing).toBeNull();
    expect(text()).toContain(words.ownTours.removed("My walk"));
    await press(words.ownTours.undo);
    expect(own.list().map(({ document: tour }) => tour.title)).toEqual(["My walk"]);
  });

  it("does not call a tour deleted that is back because it could not be deleted", async () => {
    const { own, press, text, words } = await renderWithOwn();
    await press(words.ownTours.of(words.ownTours.remove, "My walk"));
    expect(text()).toContain(words.ownTours.removed("My walk"));
    await settled(() => own.change(mine));
    expect(text()).not.toContain(words.ownTours.removed("My walk"));
  });

  it("opens a file that is dropped on it, and says what became of it", async () => {
    const { container, own, press, text, words } = await renderWithOwn([]);
    const file = { format: "hong-kong-innovation-atlas-tour", version: 1, tour: mine };
    await drop(container, new File([JSON.stringify(file)], "walk.tour.json", { type: "application/json" }));
    expect(own.list()).toHaveLength(1);
    expect(text()).toContain(words.openedFile.opened("My walk"));
    await press(words.openedFile.dismiss);
    expect(text()).not.toContain(words.openedFile.opened("My walk"));
  });

  it("says of a file that is no tour why it was not opened", async () => {
    const { container, own } = await renderWithOwn([]);
    await drop(container, new File(["no tour"], "notes.txt", { type: "text/plain" }));
    expect(container.querySelector('[data-opened="refused"]')?.textContent).toContain("notes.txt");
    expect(own.list()).toEqual([]);
  });

  it("says that tours are not stored where the browser stores nothing", async () => {
    const own = Promise.resolve(await ownToursWith([], false));
    const { text, words } = await renderInAtlas(<ToursPanel />, { services: { ownTours: () => own } });
    expect(text()).toContain(words.ownTours.notStored);
  });

  it("says what failed where neither tours nor one's own can be fetched", async () => {
    const [tours, own] = [failed("HTTP-503"), failed("CHUNK")];
    const { text, words } = await renderInAtlas(<ToursPanel />, {
      services: { tours: () => tours, ownTours: () => own },
    });
    expect(text()).toContain(words.tours.failed("HTTP-503"));
    expect(text()).toContain(words.ownTours.failed("CHUNK"));
  });

  it("waits for the shipped tours, then for one's own", async () => {
    const never = new Promise<never>(() => undefined);
    const waiting = await renderInAtlas(<ToursPanel />, { services: { tours: () => never } });
    expect(waiting.text()).toContain(waiting.words.loading);
    expect(waiting.text()).not.toContain(waiting.words.ownTours.title);
    const { text, words } = await renderInAtlas(<ToursPanel />, { services: { ownTours: () => never } });
    expect(text()).toContain(`${words.ownTours.title} ${words.loading}`);
  });

  it("has every scene with its sources in print, and nothing of one's own", async () => {
    const { container, all, text, words } = await renderInAtlas(<ToursPanel />, {
      services: { printed: true },
    });
    const scenes = shippedTours.reduce((sum, tour) => sum + tour.scenes.length, 0);
    expect(container.querySelectorAll(".tour-contents > li")).toHaveLength(scenes);
    expect(container.querySelectorAll(".tour-contents .chip").length).toBeGreaterThan(0);
    expect(all("button", words.tours.start)).toEqual([]);
    expect(text()).not.toContain(words.ownTours.title);
  });

  it("stores no own tours in an embed", async () => {
    const { text, words } = await renderInAtlas(<ToursPanel />, { services: { isEmbed: true } });
    expect(text()).not.toContain(words.ownTours.title);
    expect(text()).not.toContain(words.ownTours.makeCopy);
  });
});
