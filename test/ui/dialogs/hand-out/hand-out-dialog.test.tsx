// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { siteRef } from "../../../../src/model/feature-ref.ts";
import type { HandOutSubject } from "../../../../src/state/store.ts";
import type { MapPicture, Pictures } from "../../../../src/state/map-picture.ts";
import type { AtlasState } from "../../../../src/state/store.ts";
import type { AppServices } from "../../../../src/ui/app-context.tsx";
import { HandOutDialog } from "../../../../src/ui/dialogs/hand-out/hand-out-dialog.tsx";
import { handedOutTour } from "../../../fixtures/tour.ts";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";
import { ownToursWith } from "../../services.ts";

const camera = { zoom: 11, lng: 114.15, lat: 22.35, bearing: 0, pitch: 0 };
const picture = (width: number, height: number): MapPicture => ({
  blob: new Blob(["map"]),
  camera,
  width,
  height,
  legend: [],
});
/** A map that is drawn at once. */
const pictures: Pictures = {
  take: ({ states, width, height, onPicture }) => {
    const taken = states.map(() => picture(width, height));
    for (const [index, each] of taken.entries()) onPicture?.(each, index);
    return Promise.resolve(taken);
  },
  glance: () => Promise.resolve(null),
  now: () => ({ canvas: document.createElement("canvas"), camera, width: 800, height: 600, legend: [] }),
};

const tours = Promise.resolve([handedOutTour]);
const view: HandOutSubject = { kind: "view" };
/** A source may be called in its own language. */
const titles = new Set(atlas.sources.map(({ title }) => title));

const handOut = (
  of: HandOutSubject,
  state: Partial<AtlasState> = {},
  services: Partial<AppServices> = {},
  language: (typeof languages)[number] = "en",
) =>
  renderInAtlas(<HandOutDialog of={of} />, {
    language,
    state: { dialog: { kind: "hand-out", of }, ...state },
    services: { tours: () => tours, pictures, ...services },
  });

beforeEach(() => {
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:map");
  vi.stubGlobal("print", vi.fn());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the hand-out", () => {
  it.each(languages)("of sites is readable in %s", async (language) => {
    const of: HandOutSubject = { kind: "sites", ids: ["cyberport", "science-park"] };
    const { container, get, words } = await handOut(of, {}, {}, language);
    expectReadable(container, language, (text) => titles.has(text) || text === handedOutTour.title);
    expect(get("dialog", words.handOut.title)).toBeTruthy();
  });

  it("of a tour has a cover, a page for each scene and the sources", async () => {
    const { container, text, words } = await handOut({ kind: "tour", tour: "handed-out" });
    const pages = [...container.querySelectorAll("[data-page-key]")].map((page) =>
      page.getAttribute("data-page-key"),
    );
    expect(pages).toEqual(["cover", ...handedOutTour.scenes.map(({ id }) => id), "sources"]);
    expect(text()).toContain(words.handOut.ready(pages.length));
    expect(text()).toContain("Cyberport and its promise");
  });

  it("has a map where a scene has one, with scale, north and legend", async () => {
    const { container, words } = await handOut({ kind: "tour", tour: "handed-out" });
    const page = (id: string) => container.querySelector(`[data-page-key="${id}"]`);
    expect(page("opening")?.querySelector("img")).toBeNull();
    expect(page("cyberport")?.querySelector("img")?.alt).toBe(
      words.handOut.mapOf("Cyberport and its promise"),
    );
    expect(page("cyberport")?.textContent).toMatch(/1 : [\d,]+ on A4/);
    expect(page("north")?.querySelectorAll("[data-drawn]").length).toBeGreaterThan(2);
  });

  it("has the speaker's notes only when they are wanted", async () => {
    const { press, text, words } = await handOut({ kind: "tour", tour: "handed-out" });
    expect(text()).not.toContain("Say this first.");
    await press(words.handOut.notes, "checkbox");
    expect(text()).toContain("Say this first.");
  });

  it.each(languages)("of a comparison is one page with its sources, in %s", async (language) => {
    const compared = ["cyberport", "hsitp-loop"].map(siteRef);
    const { container, text, words } = await handOut({ kind: "compared" }, { compared }, {}, language);
    expectReadable(container, language, (said) => titles.has(said) || said === handedOutTour.title);
    const keys = [...container.querySelectorAll("[data-page-key]")].map((page) =>
      page.getAttribute("data-page-key"),
    );
    expect(keys).toEqual(["compared"]);
    expect(text()).toContain(words.handOut.ready(1));
    expect(container.querySelectorAll(".compare-footprint")).toHaveLength(2);
    const cited = new Set(text().match(/\[\d+\]/g));
    expect(cited.size).toBeGreaterThan(1);
    expect(container.querySelectorAll(".compare-sources li")).toHaveLength(cited.size);
    expect(container.querySelector(".hand-out-foot a")?.textContent).toContain("#cmp=cyberport,hsitp-loop");
  });

  it("is laid out for the paper that is chosen", async () => {
    const { get, press, words } = await handOut(view);
    await press("A3", "radio");
    await press(words.handOut.landscape, "radio");
    expect(get("dialog", words.handOut.title).getAttribute("data-page")).toBe("a3-landscape");
  });

  it("of the present view lists the sites that its map shows", async () => {
    const { text, words } = await handOut(view);
    expect(text()).toContain(words.handOut.onMap);
    expect(text()).toContain(words.handOut.ready(2));
  });

  it("of the panel of a measure has its numbers with their sources", async () => {
    const measure = atlas.measures.find(({ id }) => atlas.figuresOfMeasure(id).length > 1);
    const { container, text } = await handOut(view, { panel: { kind: "measure", id: measure?.id ?? "" } });
    expect(text()).toContain(measure?.summary.en);
    expect(container.querySelectorAll("cite").length).toBeGreaterThan(0);
  });

  it("offers the open site, the sites of the filter and every tour, one's own too", async () => {
    const own = Promise.resolve(await ownToursWith([{ ...handedOutTour, id: "my-walk", title: "My walk" }]));
    const { get, store, type, words } = await handOut(
      view,
      { panel: { kind: "site", id: "cyberport" }, kinds: ["university"] },
      { ownTours: () => own },
    );
    const select = get("combobox", words.handOut.what) as HTMLSelectElement;
    const names = [...select.options].map((option) => option.textContent);
    expect(names).toContain(words.handOut.chosen(atlas.site("cyberport")?.short.en ?? ""));
    expect(names).toContain(words.handOut.tour("A tour on paper"));
    expect(names).toContain(words.handOut.tour("My walk"));
    expect(names).toHaveLength(5);
    await type(words.handOut.what, select.options[4]?.value ?? "", "combobox");
    expect(store.getState().dialog).toEqual({ kind: "hand-out", of: { kind: "tour", tour: "my-walk" } });
  });

  it("prints once its maps are drawn, and not before", async () => {
    const waiting = { ...pictures, take: () => new Promise<never>(() => undefined) };
    const early = await handOut(view, {}, { pictures: waiting });
    await early.press(early.words.handOut.print);
    expect(window.print).not.toHaveBeenCalled();
    expect(early.text()).toContain(early.words.handOut.drawing(0, 1));
    early.unmount();
    const ready = await handOut(view);
    await ready.press(ready.words.handOut.print);
    expect(window.print).toHaveBeenCalledOnce();
  });

  it("has words alone where no map can be drawn, and can be printed", async () => {
    const without: Pictures = {
      ...pictures,
      take: () => Promise.reject(Object.assign(new Error("no map"), { code: "NO-MAP" })),
    };
    const { press, text, words } = await handOut(
      { kind: "sites", ids: ["cyberport"] },
      {},
      { pictures: without },
    );
    expect(text()).toContain(words.handOut.failed("NO-MAP"));
    expect(text()).toContain(words.handOut.noMap);
    await press(words.handOut.print);
    expect(window.print).toHaveBeenCalledOnce();
  });

  it("says why no picture of the map was saved", async () => {
    const { press, text, type, words } = await handOut(
      view,
      {},
      { pictures: { ...pictures, now: () => null } },
    );
    await type(words.handOut.size, "sheet", "combobox");
    await press(words.handOut.save);
    expect(text()).toContain(words.handOut.saveFailed("NO-MAP"));
  });

  it("says that its tour is gone, or cannot be fetched", async () => {
    const gone = await handOut({ kind: "tour", tour: "no-such-tour" });
    expect(gone.text()).toContain(gone.words.handOut.noSuchTour);
    gone.unmount();
    const failing = Promise.reject(Object.assign(new Error("HTTP-503"), { code: "HTTP-503" }));
    failing.catch(() => undefined);
    const fault = await handOut({ kind: "tour", tour: "handed-out" }, {}, { tours: () => failing });
    expect(fault.text()).toContain(fault.words.handOut.toursFailed("HTTP-503"));
  });

  it("closes by its button and by Escape", async () => {
    const byButton = await handOut(view);
    await byButton.press(byButton.words.handOut.close);
    expect(byButton.store.getState().dialog).toBeNull();
    byButton.unmount();
    const byKey = await handOut(view);
    await byKey.key("Escape");
    expect(byKey.store.getState().dialog).toBeNull();
  });
});
