// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { importFiles } from "../../../../src/state/actions/own-layers.ts";
import { expectReadable } from "../../readable.ts";
import { settled } from "../../settled.ts";
import { defer } from "../../../documents/deferred.ts";
import { fileOf, renderWorkspace } from "./workspace-at-work.tsx";

const shops = fileOf("shops.csv", "name,lat,lng\nTea,22.3,114.17\nBooks,22.4,114.2\n");
const featuresOf = (...coordinates: readonly unknown[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: coordinates.map((each, index) => ({
      type: "Feature",
      properties: { name: `Place ${index + 1}` },
      geometry: { type: "Point", coordinates: each },
    })),
  });
/** 茶 and 書 in Big5. */
const big5 = fileOf(
  "teas.csv",
  Uint8Array.from([
    ...new TextEncoder().encode("name,lat,lng\n"),
    0xaf,
    0xf9,
    ...new TextEncoder().encode(",22.3,114.17\n"),
    0xae,
    0xd1,
    ...new TextEncoder().encode(",22.4,114.2\n"),
  ]),
);

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a file that is chosen", () => {
  it("comes onto the map as a layer with a report, and is saved", async () => {
    const { choose, report, names, store, text, desk } = await renderWorkspace();
    await choose(shops);
    expect(report()).toEqual({ state: "done", code: "", features: "2", leftOut: "0" });
    expect(names()).toEqual(["shops"]);
    expect(store.getState().ownLayers).toMatchObject([
      { fileName: "shops.csv", featureCount: 2, isVisible: true },
    ]);
    expect(store.getState().focus).toMatchObject({ kind: "bounds" });
    expect(text()).toContain("2 features came in.");
    expect(text()).toContain(
      "Coordinate system: longitude and latitude (WGS84), told by the names of the columns.",
    );
    await vi.waitFor(() => expect(desk.state()).toBe("saved"));
  });

  it("says the system and the encoding of each layer, where several files differ in them", async () => {
    const { choose, names, text } = await renderWorkspace();
    await choose(big5, fileOf("tower.geojson", featuresOf([836_694, 819_070])));
    expect(names()).toContain("tower");
    expect(text()).toContain("teas Coordinate system: longitude and latitude (WGS84)");
    expect(text()).toContain("tower Coordinate system: Hong Kong 1980 Grid (EPSG:2326)");
    expect(text()).toContain("Encoding: big5, assumed");
  });

  it("says what was left out and where, and keeps the rest", async () => {
    const { choose, report, text } = await renderWorkspace();
    await choose(fileOf("places.geojson", featuresOf([114.1, 22.3], [999, 22.3], [114.2, 22.4])));
    expect(report()).toEqual({ state: "partial", code: "", features: "2", leftOut: "1" });
    expect(text()).toContain("1 was left out:");
    expect(text()).toContain("outside the range of degrees: 1 at feature 2");
  });

  it("is refused with a code, and nothing changes", async () => {
    const { choose, report, names, text, words, desk } = await renderWorkspace();
    await choose(fileOf("empty.geojson", ""));
    expect(report()).toEqual({ state: "refused", code: "EMPTY", features: "0", leftOut: "0" });
    expect([names(), desk.canUndo()]).toEqual([[], false]);
    expect(text()).toContain(words.workspace.refused);
    expect(text()).toContain("The file is empty.");
  });

  it("of one feature is said to have one", async () => {
    const { choose, text } = await renderWorkspace();
    await choose(fileOf("place.geojson", featuresOf([114.1, 22.3])));
    expect(text()).toContain("1 feature came in.");
  });

  it("may refer to addresses, which are listed as text and not fetched", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const { choose, container, text } = await renderWorkspace();
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
      <NetworkLink><Link><href>https://elsewhere.example/more.kml</href></Link></NetworkLink>
      <GroundOverlay><name>Old map</name></GroundOverlay>
      <Placemark><name>Peak</name><Point><coordinates>114.15,22.27</coordinates></Point></Placemark>
    </Document></kml>`;
    await choose(fileOf("peak.kml", kml));
    expect(text()).toContain("1 address elsewhere. None was fetched:");
    expect(container.querySelector(".import-address")?.textContent).toBe(
      "https://elsewhere.example/more.kml",
    );
    expect(text()).toContain("GroundOverlay: not drawn on the map.");
    expect([...container.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("may have rows without a place, which are counted", async () => {
    const { choose, text } = await renderWorkspace();
    await choose(fileOf("shops.csv", "name,lat,lng\nTea,22.3,114.17\nBy post,,\n"));
    expect(text()).toContain("1 row has no place: in the table, and not on the map.");
  });

  it.each(languages)("is reported in %s", async (language) => {
    const { choose, container, report } = await renderWorkspace({ language });
    await choose(fileOf("places.geojson", featuresOf([114.1, 22.3], [999, 22.3])), shops);
    expect(report()).toMatchObject({ state: "partial", leftOut: "1" });
    expectReadable(container, language);
  });
});

describe("a choice in the report", () => {
  it("of the encoding reads the file again, in place of what came in of it", async () => {
    const { choose, desk, finished, get, imports, rows } = await renderWorkspace();
    await choose(big5);
    const [first] = desk.workspace().layers;
    expect(first).toMatchObject({ name: "teas" });
    await settled(() => get("radio", /^gb18030/).click());
    await finished();
    expect(imports.map(({ options }) => options.encoding)).toEqual([undefined, "gb18030"]);
    const layers = desk.workspace().layers;
    expect(layers.map(({ name }) => name)).toEqual(["teas"]);
    expect(layers[0]?.id).not.toBe(first?.id);
    expect(layers[0]?.style.colour).toBe(first?.style.colour);
    expect(rows.get(layers[0]?.id ?? "")?.values[0]?.[0]).not.toBe("茶");
    expect(rows.get(first?.id ?? "")?.values[0]?.[0]).toBe("茶");
    await settled(() => desk.undo());
    expect(desk.workspace().layers.map(({ id }) => id)).toEqual([first?.id]);
  });

  it("of the coordinate system reads a file whose own is not known", async () => {
    const { choose, finished, get, report, store } = await renderWorkspace();
    const crs = { type: "name", properties: { name: "EPSG:9999" } };
    const grid = { ...(JSON.parse(featuresOf([836_694.05, 819_069.8])) as object), crs };
    await choose(fileOf("grid.geojson", JSON.stringify(grid)));
    expect(report()).toMatchObject({ state: "refused", code: "UNKNOWN-CRS" });
    const choice = get("combobox", "Coordinate system of the file") as HTMLSelectElement;
    await settled(() => {
      choice.value = "hk1980";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await finished();
    expect(report()).toMatchObject({ state: "done", features: "1" });
    const [west, south] = store.getState().ownLayers[0]?.bounds ?? [];
    expect([west?.toFixed(3), south?.toFixed(3)]).toEqual(["114.181", "22.311"]);
  });

  it("of the columns reads the table again, and is marked as chosen", async () => {
    const { choose, finished, get, imports, names, store } = await renderWorkspace();
    await choose(shops);
    const none = get("radio", "no place, only a table") as HTMLInputElement;
    const pair = get("radio", /^lng, lat/) as HTMLInputElement;
    expect([none.checked, pair.checked]).toEqual([false, true]);
    await settled(() => none.click());
    await finished();
    expect(imports.at(-1)?.options).toMatchObject({ columns: { kind: "none" } });
    expect(names()).toEqual(["shops"]);
    expect(store.getState().ownLayers).toMatchObject([{ placelessCount: 2, bounds: null }]);
    expect((get("radio", "no place, only a table") as HTMLInputElement).checked).toBe(true);
  });
});

describe("an import that runs", () => {
  it("says what it reads and how far it is", async () => {
    const { choose, control, container, get, report, text } = await renderWorkspace();
    control.wait = new Promise(() => undefined);
    await choose(shops);
    expect(report()).toMatchObject({ state: "working", features: "0" });
    const bar = get("progressbar", "Reading “shops.csv”…") as HTMLProgressElement;
    expect(bar.hasAttribute("value")).toBe(false);
    await settled(() => control.progress(30, 120, 1_500));
    expect(container.querySelector("progress")?.getAttribute("value")).toBe("0.25");
    expect(text()).toContain("25% read, 1,500 features");
  });

  it("is cancelled by its button, and the map stays as it was", async () => {
    const { choose, control, imports, finished, names, press, report, text, words } = await renderWorkspace();
    control.wait = new Promise(() => undefined);
    await choose(shops);
    await press(words.workspace.cancel);
    await finished();
    expect(imports[0]?.signal.aborted).toBe(true);
    expect(report()).toMatchObject({ state: "refused", code: "" });
    expect(text()).toContain(words.workspace.cancelled);
    expect(names()).toEqual([]);
    control.wait = null;
    await choose(shops);
    expect([report()["state"], names()]).toEqual(["done", ["shops"]]);
  });

  it("gives way to the next one, of which alone the report is", async () => {
    const { choose, control, finished, names, report } = await renderWorkspace();
    const reading = defer<void>();
    control.wait = reading.promise;
    await choose(shops);
    control.wait = null;
    await choose(fileOf("place.geojson", featuresOf([114.1, 22.3])));
    reading.resolve();
    await finished();
    expect([report()["features"], names()]).toEqual(["1", ["place"]]);
  });

  it("ends with the panel", async () => {
    const { choose, control, imports, unmount } = await renderWorkspace();
    control.wait = new Promise(() => undefined);
    await choose(shops);
    unmount();
    expect(imports[0]?.signal.aborted).toBe(true);
  });

  it("that fails says with which code, and the next one works", async () => {
    const { choose, control, names, report, text, words } = await renderWorkspace();
    control.failure = Object.assign(new Error("died"), { code: "IMPORT-FAULT" });
    await choose(shops);
    expect(report()).toMatchObject({ state: "refused", code: "IMPORT-FAULT" });
    expect(text()).toContain(words.workspace.failed("IMPORT-FAULT"));
    control.failure = null;
    await choose(shops);
    expect([report()["state"], names()]).toEqual(["done", ["shops"]]);
  });

  it("that is repeated in vain leaves what came in first", async () => {
    const { choose, control, finished, get, names, report } = await renderWorkspace();
    await choose(shops);
    control.failure = Object.assign(new Error("died"), { code: "IMPORT-FAULT" });
    const again = get("radio", "no place, only a table");
    await settled(() => again.click());
    await finished();
    expect([report()["state"], names()]).toEqual(["refused", ["shops"]]);
  });
});

describe("rows that cannot be stored", () => {
  it.each(["quota", "unavailable"] as const)(
    "because of %s are said to last as long as the page",
    async (outcome) => {
      const { choose, control, names, text, words, store } = await renderWorkspace();
      control.outcome = outcome;
      await choose(shops);
      expect(names()).toEqual(["shops"]);
      expect(store.getState().workspace).toBe("not-saved");
      expect(text()).toContain(words.workspace.saving["not-saved"]);
    },
  );
});

describe("other ways to bring something", () => {
  it("are pasting text, once there is some", async () => {
    const { finished, get, names, press, report, type, words } = await renderWorkspace();
    expect(get("button", words.workspace.read).matches(":disabled")).toBe(true);
    await type(words.workspace.pasted, featuresOf([114.1, 22.3], [114.2, 22.4]));
    await press(words.workspace.read);
    await finished();
    expect(report()).toMatchObject({ state: "done", features: "2" });
    expect(names()).toEqual([words.workspace.pasted]);
  });

  it("are dropping files on the form, which shows that they may be dropped", async () => {
    const { container, finished, names } = await renderWorkspace();
    const zone = container.querySelector(".drop-zone");
    const drag = (type: string, files: readonly File[] = []) =>
      settled(() =>
        zone?.dispatchEvent(
          Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { files } }),
        ),
      );
    await drag("dragover");
    expect(zone?.className).toContain("drop-zone-over");
    await drag("dragleave");
    expect(zone?.className).not.toContain("drop-zone-over");
    await drag("drop", [shops]);
    await finished();
    expect(names()).toEqual(["shops"]);
  });

  it("are files that were dropped elsewhere on the page: they are taken once", async () => {
    const { finished, imports, names, store } = await renderWorkspace();
    await settled(() => importFiles(store, [shops]));
    await finished();
    expect([names(), imports.length, store.getState().filesToImport]).toEqual([["shops"], 1, null]);
  });

  it("are one field for files that a keyboard reaches, beside what it says of privacy", async () => {
    const { get, text, words } = await renderWorkspace();
    const field = get("file", /choose files/) as HTMLInputElement;
    expect([field.multiple, field.hidden, field.tabIndex >= 0]).toEqual([true, false, true]);
    expect(text()).toContain(words.workspace.privacy);
  });
});
