// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchWriters } from "../../../../src/export/write-table.ts";
import { languages } from "../../../../src/model/localised.ts";
import { firstStyle, type LayerRows, type OwnLayer } from "../../../../src/model/own-layer.ts";
import { summaryOf } from "../../../../src/import/layer-builder.ts";
import { promiseBook } from "../../../../src/model/verdict.ts";
import { atlasTables } from "../../../../src/model/choice/table.ts";
import { TakeAwayButton } from "../../../../src/ui/dialogs/take-away/take-away-button.tsx";
import { TakeAwayDialog } from "../../../../src/ui/dialogs/take-away/take-away-dialog.tsx";
import { texts } from "../../../../src/ui/text/texts.ts";
import type { AppServices } from "../../../../src/ui/app-context.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas, type Rendered } from "../../render.tsx";
import { failed } from "../../services.ts";

await fetchWriters();
const { takeAwayDialog: said } = texts.en;

const rows: LayerRows = {
  fields: [{ name: "編號", type: "number" }],
  geometries: [{ type: "Point", coordinates: [114.17, 22.32] }],
  values: [[7]],
  looks: [],
  lookOf: [-1],
};
const layer: OwnLayer = {
  ...summaryOf(rows),
  id: "layer-one",
  name: "drains/2025",
  fileName: "drains.csv",
  importedAt: "2026-01-02T03:04:05Z",
  style: firstStyle(0),
  filter: [],
  isVisible: true,
};
const ownLayer = { kind: "own-layer", layer: layer.id } as const;

function layersThatHold(held: LayerRows | null): Partial<AppServices> {
  const client = { whole: () => Promise.resolve(held) };
  return { ownLayers: () => Promise.resolve(client as never) };
}

/** What the browser is asked to download: the names and the contents. */
function downloads() {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(file as Blob);
    return "blob:file";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { files, names };
}

/** The writer of a format is a module that comes when it is wanted. */
async function save({ press, store, text }: Rendered, fileName: string): Promise<void> {
  const { takeAwayDialog } = texts[store.getState().language];
  await press(takeAwayDialog.download);
  await vi.waitFor(() => expect(text()).toContain(takeAwayDialog.done(fileName)));
}

const rowsSaid = ({ container }: Rendered): string | null | undefined =>
  container.querySelector("[data-rows]")?.getAttribute("data-rows");
const options = ({ get }: Rendered, label: string): readonly string[] =>
  [...(get("combobox", label) as HTMLSelectElement).options].map(({ value }) => value);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the dialog that writes rows as a file", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<TakeAwayDialog of={{ kind: "sites" }} />, {
      language,
    });
    expectReadable(container, language);
    expect(get("dialog", words.takeAway.title).hasAttribute("open")).toBe(true);
  });

  it("says how many rows there are of each table, and offers the formats that can hold them", async () => {
    const rendered = await renderInAtlas(<TakeAwayDialog of={{ kind: "sites" }} />);
    const { type } = rendered;
    expect(options(rendered, said.what)).toEqual(atlasTables);
    const expected = [
      ["sites", atlas.sites.length, ["csv", "xlsx", "geojson", "kml", "gpx"]],
      ["measures", atlas.measures.length, ["csv", "xlsx"]],
      ["figures", atlas.figures.length, ["csv", "xlsx"]],
      ["events", atlas.events.length, ["csv", "xlsx"]],
      ["promises", promiseBook(atlas).length, ["csv", "xlsx"]],
    ] as const;
    for (const [kind, count, formats] of expected) {
      await type(said.what, kind, "combobox");
      expect(rowsSaid(rendered)).toBe(String(count));
      expect(options(rendered, said.format)).toEqual(formats);
    }
  });

  it("takes the sites that the filter leaves, and says of how many", async () => {
    const rendered = await renderInAtlas(<TakeAwayDialog of={{ kind: "sites" }} />, {
      state: { kinds: ["park"] },
    });
    const { text, type } = rendered;
    const { files, names } = downloads();
    const parks = atlas.sites.filter(({ kind }) => kind === "park");
    expect(parks.length).toBeGreaterThan(1);
    expect(rowsSaid(rendered)).toBe(String(parks.length));
    expect(text()).toContain(said.rowsOf(String(parks.length), String(atlas.sites.length)));
    await type(said.format, "geojson", "combobox");
    await save(rendered, `hong-kong-innovation-sites-${atlas.asOf}.geojson`);
    expect(names).toEqual([`hong-kong-innovation-sites-${atlas.asOf}.geojson`]);
    const { features } = JSON.parse((await files[0]?.text()) ?? "") as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(parks.map(({ id }) => id));
  });

  it("takes the promises that are shown, with the headings of the reader's language", async () => {
    const rendered = await renderInAtlas(<TakeAwayDialog of={{ kind: "promises" }} />, {
      language: "zh-Hant",
      state: { verdicts: ["late"] },
    });
    const { files } = downloads();
    await save(rendered, `hong-kong-innovation-promises-${atlas.asOf}.csv`);
    const [heading, ...lines] = ((await files[0]?.text()) ?? "").trim().split("\r\n");
    expect(heading).toMatch(/^\uFEFF?編號,承諾,日期原文,/);
    const late = promiseBook(atlas).filter(({ verdict }) => verdict === "late");
    expect(lines.map((each) => each.split(",")[0])).toEqual(late.map(({ promise }) => promise.id));
  });

  it("says beforehand what a format cannot hold", async () => {
    const { text, type } = await renderInAtlas(<TakeAwayDialog of={{ kind: "sites" }} />);
    expect(text()).not.toContain("Excel table cannot");
    await type(said.format, "xlsx", "combobox");
    const placed = atlas.sites.filter(({ geometryType }) => geometryType !== "none");
    expect(text()).toContain(said.losses.shapes(String(placed.length)));
    await type(said.format, "gpx", "combobox");
    const areas = atlas.sites.filter(({ geometryType }) => geometryType === "polygon");
    expect(text()).toContain(said.losses.areas(String(areas.length)));
  });

  it("takes a layer of the reader's own, with its fields and nothing of ours", async () => {
    const rendered = await renderInAtlas(<TakeAwayDialog of={ownLayer} />, {
      state: { ownLayers: [layer] },
      services: layersThatHold(rows),
    });
    const { files, names } = downloads();
    expect(options(rendered, said.what)).toEqual([...atlasTables, layer.id]);
    expect(rendered.text()).toContain(said.rows("1"));
    await save(rendered, "drains 2025.csv");
    expect(names).toEqual(["drains 2025.csv"]);
    expect((await files[0]?.text())?.replace("\uFEFF", "")).toBe(
      "編號,longitude,latitude\r\n7,114.17,22.32\r\n",
    );
  });

  it("adds both pairs of coordinates to a layer of points, where the reader wants them", async () => {
    const rendered = await renderInAtlas(<TakeAwayDialog of={ownLayer} />, {
      state: { ownLayers: [layer] },
      services: layersThatHold(rows),
    });
    const { files } = downloads();
    await rendered.press(said.bothPairs, "checkbox");
    await save(rendered, "drains 2025.csv");
    expect((await files[0]?.text())?.replace("\uFEFF", "")).toMatch(
      /^編號,hk1980_easting,hk1980_northing,wgs84_latitude,wgs84_longitude\r\n7,8355\d\d\.\d+,8201\d\d\.\d+,22\.32,114\.17\r\n$/,
    );
  });

  it("says why it cannot add them to what has no points", async () => {
    const { all, text, type } = await renderInAtlas(<TakeAwayDialog of={{ kind: "measures" }} />);
    expect(text()).toContain(said.noPairs);
    expect(all("checkbox", said.bothPairs)).toEqual([]);
    await type(said.what, "sites", "combobox");
    expect(text()).toContain(said.noPairs);
  });

  it("says when the rows of a layer are lost, or the outlines do not come", async () => {
    const lost = await renderInAtlas(<TakeAwayDialog of={ownLayer} />, {
      state: { ownLayers: [layer] },
      services: layersThatHold(null),
    });
    expect(lost.text()).toContain(said.failed("NO-ROWS"));
    lost.unmount();
    const offline = await renderInAtlas(<TakeAwayDialog of={{ kind: "sites" }} />, {
      services: { outlines: failed("HTTP-503") },
    });
    expect(offline.text()).toContain(said.failed("HTTP-503"));
  });

  it("closes", async () => {
    const of = { kind: "measures" } as const;
    const { press, store, words } = await renderInAtlas(<TakeAwayDialog of={of} />, {
      state: { dialog: { kind: "take-away", of } },
    });
    await press(words.takeAway.close);
    expect(store.getState().dialog).toBeNull();
  });
});

describe("the button that opens it", () => {
  it("opens it on its table", async () => {
    const { press, store, words } = await renderInAtlas(<TakeAwayButton of={ownLayer} />);
    await press(words.takeAway.open);
    expect(store.getState().dialog).toEqual({ kind: "take-away", of: ownLayer });
  });

  it.each([{ printed: true }, { isEmbed: true }])("is not there with %o", async (services) => {
    const { all } = await renderInAtlas(<TakeAwayButton of={ownLayer} />, { services });
    expect(all("button")).toEqual([]);
  });
});
