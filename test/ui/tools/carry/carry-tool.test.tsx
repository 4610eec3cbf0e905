// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { GazetteerClient } from "../../../../src/data/gazetteer.ts";
import { siteRef } from "../../../../src/model/feature-ref.ts";
import { languages } from "../../../../src/model/localised.ts";
import type { PlaceEntry } from "../../../../src/search/entries.ts";
import { beginCarrying } from "../../../../src/state/actions/carry.ts";
import { useAtlasState } from "../../../../src/ui/app-context.tsx";
import { SitePanel } from "../../../../src/ui/panels/site/site-panel.tsx";
import { CarryTool } from "../../../../src/ui/tools/carry/carry-tool.tsx";
import { drawing } from "../../../fixtures/drawing.ts";
import { expectReadable } from "../../readable.ts";
import { atlas, type Options, renderInAtlas } from "../../render.tsx";
import { failed, quietServices } from "../../services.ts";
import { settled } from "../../settled.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const place = (id: string, zhHant: string, en: string, at: readonly [number, number]): PlaceEntry => ({
  kind: "place",
  placeKind: "town",
  id,
  name: { zhHant, en },
  note: null,
  aliases: [],
  jyutping: [],
  pinyin: [],
  rank: 1,
  at: [...at],
  source: "survey",
});
const shaTin = place("sha-tin", "沙田", "Sha Tin", [114.188, 22.382]);

/** North of 22.382 lies Fo Tan, south of 22.378 Tai Wai, and between them Sha Tin. */
const gazetteer: GazetteerClient = {
  ...quietServices.gazetteer,
  find: async (query) => ({
    query,
    groups: query === "沙田" ? [{ kind: "place", hits: [{ entry: shaTin, score: 1, likeness: 1 }] }] : [],
    isGuess: false,
    position: null,
    isComplete: true,
    remark: null,
  }),
  describe: async ([, lat = 0]) => {
    const entry =
      lat > 22.384
        ? place("fo-tan", "火炭", "Fo Tan", [114.19, 22.39])
        : lat < 22.38
          ? place("tai-wai", "大圍", "Tai Wai", [114.18, 22.37])
          : shaTin;
    return { place: null, nearestPlace: { entry, metres: 300 }, station: null, isInHongKong: true };
  },
};

function Tool() {
  return useAtlasState(({ carried }) => carried !== null) ? <CarryTool /> : null;
}

const carried = { of: siteRef("ma-liu-shui-88ha"), at: null, turn: 0 } as const;

const render = (options: Options = {}) =>
  renderInAtlas(<Tool />, {
    ...options,
    state: { carried, ...options.state },
    services: { gazetteer, ...options.services },
  });
const still = (): Promise<void> => settled(() => vi.advanceTimersByTime(500));

describe("the tool of an outline that is carried", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { all, container, press, type, words } = await render({ language });
    await still();
    expectReadable(container, language);
    await type(words.carry.to, "沙田");
    await press(words.carry.find);
    expect(all("button").length).toBeGreaterThan(9);
    expectReadable(container, language);
  });

  it("says how large the outline is in parks, and where it would lie, once it lies still", async () => {
    const { container, press, type, store } = await render();
    const said = (): string => container.querySelector('[role="status"]')?.textContent ?? "";
    expect(said()).toBe("");
    await type("Where to", "沙田");
    await press("Find");
    await press("Sha Tin");
    expect(store.getState().carried).toMatchObject({ at: [114.188, 22.382] });
    expect(store.getState().focus).toMatchObject({ kind: "bounds" });
    expect(said()).toBe("");
    await still();
    expect(said()).toMatch(
      /^.+: [\d.]+ ha as outlined here, about as large as 4\.\d × Victoria Park\. Here it would lie around Sha Tin, reaching from near Fo Tan to near Tai Wai\.$/,
    );
  });

  it("moves by arrows in steps of 50 metres, with Shift 500, and by buttons", async () => {
    const { key, press, store } = await render({ state: { carried: { ...carried, at: [114.19, 22.38] } } });
    const lat = (): number => store.getState().carried?.at?.[1] ?? NaN;
    await key("ArrowUp");
    expect(lat()).toBeCloseTo(22.38 + 50 / 110_750, 4);
    await settled(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowUp", shiftKey: true, bubbles: true }),
      ),
    );
    expect(lat()).toBeCloseTo(22.38 + 550 / 110_750, 4);
    await press("Move south");
    expect(lat()).toBeCloseTo(22.38 + 500 / 110_750, 4);
    await press("Move east");
    expect(store.getState().carried?.at?.[0]).toBeCloseTo(114.19 + 50 / 103_000, 4);
  });

  it("leaves the arrows to the slider that turns it", async () => {
    const { get, key, type, store } = await render();
    await type(/^Turn/, "45", "slider");
    expect(store.getState().carried).toMatchObject({ at: null, turn: 45 });
    await key("ArrowUp", get("slider", /^Turn/));
    expect(store.getState().carried).toMatchObject({ at: null, turn: 45 });
  });

  it("goes to the middle of the map, and Escape puts it back and gives the focus back", async () => {
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    const camera = { lng: 114.17, lat: 22.31, zoom: 13, bearing: 0, pitch: 0 };
    const { container, press, key, store } = await render({ state: { camera } });
    expect(container.contains(document.activeElement)).toBe(true);
    await press("To the middle of the map");
    expect(store.getState().carried).toMatchObject({ at: [114.17, 22.31] });
    await key("Escape");
    expect(store.getState().carried).toBeNull();
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  it("takes a drawing by its name", async () => {
    const named = drawing("drawing-a", {
      name: "Pond",
      shape: { kind: "circle", centre: [114.2, 22.4], radiusMetres: 100 },
    });
    const { text } = await render({
      state: { drawings: [named], carried: { ...carried, of: { kind: "drawing", id: "drawing-a" } } },
    });
    expect(text()).toContain("Pond: 3.14 ha as outlined here, about as large as 16% of Victoria Park");
  });

  it("says where there is no outline, no place of that name, and when the search fails", async () => {
    const point = await render({ state: { carried: { ...carried, of: siteRef("nowhere") } } });
    expect(point.text()).toContain("There is no outline to move.");
    point.unmount();
    const none = await render();
    await none.type("Where to", "Atlantis");
    await none.press("Find");
    expect(none.text()).toContain("No such place was found.");
    none.unmount();
    const broken = await render({
      services: { gazetteer: { ...gazetteer, find: () => failed("SEARCH-WORKER") } },
    });
    await broken.type("Where to", "沙田");
    await broken.press("Find");
    expect(broken.text()).toContain("SEARCH-WORKER");
  });
});

describe("the button that lays an outline over another place", () => {
  const site = (id: string) => {
    const found = atlas.site(id);
    if (!found) throw new Error(`no site ${id}`);
    return found;
  };

  it("stands in the panel of a site with an outline", async () => {
    const { get, store } = await renderInAtlas(<SitePanel site={site("ma-liu-shui-88ha")} eventId={null} />);
    await settled(() => get("button", /^Lay .+ over another place$/).click());
    expect(store.getState()).toMatchObject({ carried, sheet: "low" });
  });

  it("is missing where a site is a point, and on paper", async () => {
    const point = atlas.sites.find(({ geometryType }) => geometryType === "point");
    const ofPoint = await renderInAtlas(<SitePanel site={site(point?.id ?? "")} eventId={null} />);
    expect(ofPoint.all("button", /^Lay .+ over another place$/)).toEqual([]);
    ofPoint.unmount();
    const printed = await renderInAtlas(<SitePanel site={site("ma-liu-shui-88ha")} eventId={null} />, {
      services: { printed: true },
    });
    expect(printed.all("button", /^Lay .+ over another place$/)).toEqual([]);
  });

  it("begins anew: what was turned before is not", async () => {
    const { store } = await render({ state: { carried: { ...carried, turn: 90 } } });
    await settled(() => beginCarrying(store, siteRef("science-park")));
    expect(store.getState().carried).toEqual({ of: siteRef("science-park"), at: null, turn: 0 });
  });
});
