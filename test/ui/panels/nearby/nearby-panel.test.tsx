// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { districtsOf } from "../../../../src/model/site-location.ts";
import { languages } from "../../../../src/model/localised.ts";
import type { PlaceEntry } from "../../../../src/search/entries.ts";
import type { Surroundings } from "../../../../src/search/gazetteer.ts";
import type { AtlasState } from "../../../../src/state/store.ts";
import { NearbyPanel } from "../../../../src/ui/panels/nearby/nearby-panel.tsx";
import type { AppServices } from "../../../../src/ui/app-context.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";
import { failed, quietServices } from "../../services.ts";

const place = (more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  kind: "place",
  id: "tai-po-centre",
  name: { zhHant: "大埔中心", zhHans: "大埔中心", en: "Tai Po Centre" },
  note: null,
  aliases: [],
  jyutping: [],
  pinyin: [],
  rank: 4,
  placeKind: "estate",
  at: [114.17, 22.45],
  source: "paper-2021",
  ...more,
});

const spot = { lng: 114.17, lat: 22.45, place: "tai-po-centre" };
const panel = { kind: "nearby" } as const;
const known: Surroundings = { place: place(), nearestPlace: null, station: null, isInHongKong: true };

const answering = (surroundings: Surroundings): Partial<AppServices> => ({
  gazetteer: { ...quietServices.gazetteer, describe: () => Promise.resolve(surroundings) },
});

function renderAt(state: Partial<AtlasState> = {}, services: Partial<AppServices> = answering(known)) {
  return renderInAtlas(<NearbyPanel />, { state: { panel, spot, ...state }, services });
}

const geolocation = (answer: (found: PositionCallback, refused: PositionErrorCallback) => void): void =>
  void vi.stubGlobal("navigator", {
    geolocation: { getCurrentPosition: answer },
    clipboard: navigator.clipboard,
  });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the answer to what lies near", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get } = await renderInAtlas(<NearbyPanel />, {
      language,
      state: { panel, spot },
      services: answering(known),
    });
    expectReadable(container, language);
    expect(get("heading", language === "en" ? "Tai Po Centre" : "大埔中心")).toBeTruthy();
  });

  it("lists what is within the radius and a little beyond, nearest first", async () => {
    const { container } = await renderAt({ radiusMetres: 5_000 });
    const [near, beyond] = [...container.querySelectorAll(".near-rows")];
    expect(near?.querySelectorAll("[data-site]").length).toBeGreaterThan(0);
    expect(beyond?.querySelectorAll("[data-site]")).toHaveLength(3);
  });

  it("says how the point of a place was got, and rounds what is measured from an unsure one", async () => {
    const sure = await renderAt({}, answering({ ...known, place: place({ basis: "lot" }) }));
    expect(sure.container.querySelector("[data-basis=lot]")?.textContent).toBe(
      `${sure.words.nearby.pointBasis.lot}.`,
    );
    const unsure = await renderAt({}, answering({ ...known, place: place({ basis: "stops" }) }));
    expect(unsure.container.querySelector("[data-basis=stops]")?.textContent).toBe(
      `${unsure.words.nearby.pointBasis.stops}. ${unsure.words.nearby.pointWithin("160 m")}`,
    );
    const distances = ({ container }: typeof sure): readonly string[] =>
      [...container.querySelectorAll(".row-away")].map(({ textContent }) => textContent);
    const rounded = distances(unsure);
    expect(rounded.length).toBeGreaterThan(2);
    expect(rounded).not.toEqual(distances(sure));
    expect(rounded.filter((words) => !/^(?:\d00 m|\d+(?:\.\d)? km) /.test(words))).toEqual([]);
  });

  it("names its place in the store, for a link or a picture", async () => {
    const { store } = await renderAt();
    expect(store.getState().spot?.label).toEqual(place().name);
  });

  it("takes another radius by slider and by number, and refuses what is none", async () => {
    const { get, type, store, words } = await renderAt();
    await type(words.nearby.radiusSlider, "3.5", "slider");
    expect(store.getState().radiusMetres).toBe(3_500);
    await type(words.nearby.radius, "7", "spinbutton");
    expect(store.getState().radiusMetres).toBe(7_000);
    await type(words.nearby.radius, "", "spinbutton");
    expect(store.getState().radiusMetres).toBe(7_000);
    expect((get("spinbutton", words.nearby.radius) as HTMLInputElement).value).toBe("7");
  });

  it("widens the radius to the nearest site where none is within it, and leads the focus to the list", async () => {
    const far = { lng: 114.28, lat: 22.48, place: null };
    const { all, container, store } = await renderAt(
      { spot: far, radiusMetres: 500 },
      answering({ ...known, place: null }),
    );
    expect(container.querySelectorAll(".near-rows")).toHaveLength(1);
    const [widen] = all("button", /radius|within|Widen|Show/i).slice(-1);
    await settled(() => widen?.click());
    expect(store.getState().radiusMetres).toBeGreaterThan(500);
    expect(document.activeElement).toBe(container.querySelector(".near-title"));
  });

  it("leads to the list of a district that was asked for", async () => {
    const [district] = districtsOf(atlas);
    const asked = place({ placeKind: "district", ...(district && { name: district.name }) });
    const { press, store, words } = await renderAt({}, answering({ ...known, place: asked }));
    await press(words.nearby.showDistrict(asked.name.en));
    expect(store.getState().panel).toEqual({ kind: "sites" });
    expect(store.getState().districts).toEqual([district?.id]);
  });

  it("closes to the list of sites, and shows the map on a telephone", async () => {
    const { press, store, words } = await renderAt();
    await press(words.nearby.map);
    expect(store.getState().sheet).toBe("low");
    await press(words.nearby.close);
    expect(store.getState().panel).toEqual({ kind: "sites" });
  });

  it.each([
    ["is copied", true],
    ["cannot be copied", false],
  ])("says that its sentence %s", async (_what, isAllowed) => {
    const write = vi.spyOn(navigator.clipboard, "writeText");
    if (isAllowed) write.mockResolvedValue();
    else write.mockRejectedValue(new Error("not allowed"));
    const { container, press, text, words } = await renderAt();
    await press(new RegExp(`^${words.nearby.copy}`));
    expect(write.mock.calls[0]?.[0]).toContain("Tai Po Centre");
    expect(container.querySelector(".nearby-actions [role=status]")?.textContent).toBe(
      isAllowed ? words.nearby.copied : words.nearby.notCopied,
    );
    expect(text()).toContain(words.nearby.copy);
  });

  it("warns of a device that does not know well where it is, and of a spot abroad", async () => {
    const vague = { ...spot, place: null, accuracyMetres: 2_000 };
    const { container } = await renderAt(
      { spot: vague },
      answering({ ...known, place: null, isInHongKong: false }),
    );
    expect(container.querySelectorAll(".caution")).toHaveLength(2);
  });

  it("gives the status of the nearest site at another time, where the map shows one", async () => {
    const { container } = await renderAt({ month: 20 });
    expect(container.querySelector(".nearby-then")?.textContent).toContain("2019");
  });

  it("names the nearest station", async () => {
    const station = {
      entry: place({
        id: "tai-po-market",
        name: { zhHant: "大埔墟", en: "Tai Po Market" },
        placeKind: "station",
      }),
      metres: 900,
    };
    const { container } = await renderAt({}, answering({ ...known, station }));
    expect(container.querySelector(".nearby-remarks")?.textContent).toContain("Tai Po Market");
  });

  it("answers without a name where the gazetteer fails", async () => {
    const { container } = await renderAt(
      {},
      { gazetteer: { ...quietServices.gazetteer, describe: () => failed("SEARCH") } },
    );
    expect(container.querySelector(".nearby-sentence")?.textContent).toMatch(/22\.45/);
  });

  it("says that it cannot answer where the outlines fail", async () => {
    const outlines = failed("HTTP-404");
    const { text, words } = await renderAt({}, { ...answering(known), outlines });
    expect(text()).toContain(words.nearby.failed("HTTP-404"));
  });

  it("waits for both with its title in place", async () => {
    const never = new Promise<never>(() => undefined);
    const { get, text, words } = await renderAt({}, { ...answering(known), outlines: never });
    expect(text()).toContain(words.nearby.waiting);
    expect(get("heading", "Tai Po Centre")).toBeTruthy();
  });
});

describe("the door to what lies near", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<NearbyPanel />, { language, state: { panel } });
    expectReadable(container, language);
    expect(get("heading", words.nearby.choosePlace)).toBeTruthy();
  });

  it("asks the device only when its button is pressed, and goes where that says", async () => {
    const ask = vi.fn<(found: PositionCallback) => void>((found) =>
      found({ coords: { longitude: 114.2, latitude: 22.3, accuracy: 30 } } as GeolocationPosition),
    );
    geolocation(ask);
    const { press, store, words } = await renderInAtlas(<NearbyPanel />, { state: { panel } });
    expect(ask).not.toHaveBeenCalled();
    await press(words.nearby.locate);
    expect(store.getState().spot).toMatchObject({ lng: 114.2, lat: 22.3, accuracyMetres: 30 });
  });

  it.each([
    [1, "refused"],
    [2, "unavailable"],
    [3, "timeout"],
  ] as const)("says why the device does not tell (code %d: %s)", async (code, reason) => {
    geolocation((_found, refused) => refused({ code } as GeolocationPositionError));
    const { press, store, text, words } = await renderInAtlas(<NearbyPanel />, { state: { panel } });
    await press(words.nearby.locate);
    expect(text()).toContain(words.nearby[reason]);
    expect(store.getState().spot).toBeNull();
  });

  it("does not navigate after the reader went elsewhere", async () => {
    let tell: PositionCallback = () => undefined;
    geolocation((found) => {
      tell = found;
    });
    const { press, store, text, words } = await renderInAtlas(<NearbyPanel />, { state: { panel } });
    await press(words.nearby.locate);
    expect(text()).toContain(words.nearby.locating);
    await settled(() => store.setState({ panel: { kind: "about" } }));
    await settled(() =>
      tell({ coords: { longitude: 114.2, latitude: 22.3, accuracy: 30 } } as GeolocationPosition),
    );
    expect(store.getState().spot).toBeNull();
  });
});
