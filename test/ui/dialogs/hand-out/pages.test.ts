import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, indexAtlas } from "../../../../src/model/atlas.ts";
import type { Tour } from "../../../../src/model/tour.ts";
import { knownIdsOf } from "../../../../src/link/known-ids.ts";
import { initialState } from "../../../../src/state/store.ts";
import { referencesOfPages } from "../../../../src/ui/dialogs/hand-out/references.ts";
import {
  type PageInputs,
  pageOfView,
  pagesOfSites,
  pagesOfTour,
} from "../../../../src/ui/dialogs/hand-out/pages.ts";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

let atlas: Atlas;
let inputs: PageInputs;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
  inputs = { atlas, known: knownIdsOf(atlas), language: "en" };
});

const tour: Tour = {
  id: "short",
  title: "Kurz",
  summary: "",
  scenes: [
    { id: "first", title: "Eins", caption: "", notes: "", seconds: 20, view: "", slide: true },
    {
      id: "second",
      title: { zhHant: "二", en: "Two" },
      caption: "",
      notes: "Sag es.",
      seconds: 20,
      view: "site=cyberport&t=2024-12",
      cites: ["promise-cyberport-5", "no-such-row"],
    },
  ],
};

describe("the pages of a tour", () => {
  it("are its scenes in order, each with its own link", () => {
    const pages = pagesOfTour(inputs, tour);
    expect(pages.map(({ title }) => title)).toEqual(["Eins", "Two"]);
    expect(pages.map(({ hash }) => hash)).toEqual(["#tour=short/1&lang=en&v=1", "#tour=short/2&lang=en&v=1"]);
  });

  it("have no map for a slide, and else a map of the scene at its date", () => {
    const [first, second] = pagesOfTour(inputs, tour);
    expect(first?.view).toBe(null);
    expect(second?.view).toMatchObject({ panel: { kind: "site", id: "cyberport" }, language: "en" });
    expect(second?.view?.month).not.toBe(null);
  });

  it("show the known rows that the scene cites, and name their sources", () => {
    const pages = pagesOfTour(inputs, tour);
    expect(pages[1]?.facts.map(({ id }) => id)).toEqual(["promise-cyberport-5"]);
    expect(referencesOfPages(pages).sourceIds).toEqual(["paper-2021"]);
  });
});

describe("the reader's layers in a hand-out", () => {
  const layers = [{ id: "layer-a", name: "Shops" }];
  const named: Tour = { ...tour, scenes: tour.scenes.map((scene) => ({ ...scene, layers })) };
  const own = [ownLayer("layer-a")];

  it("are those that the scene names, in a tour of the reader's own", () => {
    const [, page] = pagesOfTour(inputs, { ...named, id: "my-walk" }, own);
    expect(page?.view).toMatchObject({ ownLayers: own, sceneLayers: layers });
  });

  it("are none in any other tour", () => {
    expect(pagesOfTour(inputs, named, own)[1]?.view?.ownLayers).toEqual([]);
  });
});

describe("the pages of sites", () => {
  it("are one for each known site, with its areas first and a map if it is on the map", () => {
    const [loop, missing] = pagesOfSites(inputs, ["ma-liu-shui-88ha", "no-such-site"]);
    expect(missing).toBe(undefined);
    expect(loop?.hash).toBe("#site=ma-liu-shui-88ha&lang=en&v=1");
    expect(loop?.facts[0]?.lead.en).toContain("88");
    expect(loop?.view?.focus).toMatchObject({ kind: "site", id: "ma-liu-shui-88ha" });
  });

  it("have no map for a site without a position", () => {
    const unplaced = atlas.sites.find(({ bounds }) => bounds === null);
    expect(pagesOfSites(inputs, [unplaced?.id ?? ""])[0]?.view).toBe(null);
  });
});

describe("the page of the present view", () => {
  const size = { width: 500, height: 400 };
  const seen = {
    camera: { lng: 114.1, lat: 22.3, zoom: 13, bearing: 20, pitch: 40 },
    width: 1_000,
    height: 400,
  };

  it("shows the whole extent of the map in a smaller picture without pitch", () => {
    const { view } = pageOfView(inputs, initialState, "Sites", { seen, size });
    expect(view?.focus).toMatchObject({ kind: "camera", camera: { zoom: 12, bearing: 20, pitch: 0 } });
  });

  it("has text alone if there is no map", () => {
    const state = { ...initialState, panel: { kind: "site", id: "cyberport" } } as const;
    const page = pageOfView(inputs, state, "Cyberport", { seen: null, size });
    expect(page.view).toBe(null);
    expect(page.facts.length).toBeGreaterThan(2);
  });
});
