import { beforeAll, describe, expect, it } from "vitest";
import { type Atlas, indexAtlas } from "../../../../src/model/atlas.ts";
import type { Tour } from "../../../../src/model/tour.ts";
import { knownIdsOf } from "../../../../src/link/known-ids.ts";
import { initialState } from "../../../../src/state/store.ts";
import { referencesOfPages } from "../../../../src/ui/dialogs/hand-out/references-of-pages.ts";
import {
  type PageInputs,
  pageOfView,
  pagesOfSites,
  pagesOfTour,
} from "../../../../src/ui/dialogs/hand-out/pages.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

let atlas: Atlas;
let ground: PageInputs;

beforeAll(async () => {
  atlas = indexAtlas(buildReal(await readReal()));
  ground = { atlas, known: knownIdsOf(atlas), language: "en" };
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

describe("the sheets of a tour", () => {
  it("are its scenes in order, each with the link to itself", () => {
    const sheets = pagesOfTour(ground, tour);
    expect(sheets.map(({ title }) => title)).toEqual(["Eins", "Two"]);
    expect(sheets.map(({ hash }) => hash)).toEqual([
      "#tour=short/1&lang=en&v=1",
      "#tour=short/2&lang=en&v=1",
    ]);
  });

  it("show no map for words alone, else the scene at its time", () => {
    const [first, second] = pagesOfTour(ground, tour);
    expect(first?.view).toBe(null);
    expect(second?.view).toMatchObject({ panel: { kind: "site", id: "cyberport" }, language: "en" });
    expect(second?.view?.month).not.toBe(null);
  });

  it("tell what the scene cites and is known, and name its sources", () => {
    const sheets = pagesOfTour(ground, tour);
    expect(sheets[1]?.facts.map(({ id }) => id)).toEqual(["promise-cyberport-5"]);
    expect(referencesOfPages(sheets).sourceIds).toEqual(["paper-2021"]);
  });
});

describe("the sheets of sites", () => {
  it("are one for each that there is, with its areas first, and a map where it is drawn", () => {
    const [loop, missing] = pagesOfSites(ground, ["ma-liu-shui-88ha", "no-such-site"]);
    expect(missing).toBe(undefined);
    expect(loop?.hash).toBe("#site=ma-liu-shui-88ha&lang=en&v=1");
    expect(loop?.facts[0]?.lead.en).toContain("88");
    expect(loop?.view?.focus).toMatchObject({ kind: "site", id: "ma-liu-shui-88ha" });
  });

  it("need no map for what has no place", () => {
    const unplaced = atlas.sites.find(({ bounds }) => bounds === null);
    expect(pagesOfSites(ground, [unplaced?.id ?? ""])[0]?.view).toBe(null);
  });
});

describe("the sheet of the present view", () => {
  const size = { width: 500, height: 400 };
  const seen = {
    camera: { lng: 114.1, lat: 22.3, zoom: 13, bearing: 20, pitch: 40 },
    width: 1_000,
    height: 400,
  };

  it("shows all that the map shows, on a smaller picture from further off, lying flat", () => {
    const { view } = pageOfView(ground, initialState, "Sites", { seen, size });
    expect(view?.focus).toMatchObject({ kind: "camera", camera: { zoom: 12, bearing: 20, pitch: 0 } });
  });

  it("has words alone without a map", () => {
    const state = { ...initialState, panel: { kind: "site", id: "cyberport" } } as const;
    const sheet = pageOfView(ground, state, "Cyberport", { seen: null, size });
    expect(sheet.view).toBe(null);
    expect(sheet.facts.length).toBeGreaterThan(2);
  });
});
