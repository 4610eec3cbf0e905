// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { summaryOf } from "../../../../src/import/layer-builder.ts";
import { languages } from "../../../../src/model/localised.ts";
import { firstStyle, type LayerRows, type OwnLayer } from "../../../../src/model/own-layer.ts";
import type { AtlasState } from "../../../../src/state/store.ts";
import { TableStrip } from "../../../../src/ui/tools/table/table.tsx";
import { clientInMemory } from "../../panels/workspace/workspace-at-work.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas, type Rendered } from "../../render.tsx";
import { failed } from "../../services.ts";
import { settled } from "../../settled.ts";

const rows: LayerRows = {
  fields: [
    { name: "路", type: "text" },
    { name: "m", type: "number" },
  ],
  geometries: ["a", "b", "c"].map((_, index) => ({
    type: "Point",
    coordinates: [114.1 + index / 100, 22.3],
  })),
  values: [
    ["彌敦道", 3600],
    ["窩打老道", 1200],
    ["太子道\t西", null],
  ],
  looks: [],
  lookOf: [-1, -1, -1],
};
const layer: OwnLayer = {
  ...summaryOf(rows),
  id: "layer-one",
  name: "Roads",
  fileName: "roads.csv",
  importedAt: "2026-01-02T03:04:05Z",
  style: firstStyle(0),
  filter: [],
  isVisible: true,
};

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});

async function renderTable(state: Partial<AtlasState>, language: (typeof languages)[number] = "en") {
  const { client } = clientInMemory({ "layer-one": rows });
  const rendered = await renderInAtlas(<TableStrip />, {
    language,
    state: { ownLayers: [layer], ...state },
    services: { ownLayers: () => Promise.resolve(client) },
  });
  await settled();
  await settled();
  return rendered;
}

const rendered = () => renderTable({ table: { kind: "own-layer", layer: "layer-one" } });
const column = ({ container }: Rendered, at: number): readonly (string | null)[] =>
  [...container.querySelectorAll(`[role="gridcell"][aria-colindex="${at}"]`)].map(
    ({ textContent }) => textContent,
  );
const press = async ({ container }: Rendered, key: string, more: KeyboardEventInit = {}): Promise<void> => {
  const grid = container.querySelector('[role="grid"]');
  await settled(() => grid?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more })));
};

describe("numbers of a layer's table", () => {
  it("stand at the right also where people wrote them, and where they wrote that there is none", async () => {
    const { client } = clientInMemory({
      "layer-one": {
        ...rows,
        values: [
          ["1", "1,200"],
          ["2", "n/a"],
          ["3", "about 7"],
        ],
      },
    });
    const { container } = await renderInAtlas(<TableStrip />, {
      state: { ownLayers: [layer], table: { kind: "own-layer", layer: "layer-one" } },
      services: { ownLayers: () => Promise.resolve(client) },
    });
    await settled();
    await settled();
    const atRight = [...container.querySelectorAll('[role="gridcell"][data-number]')];
    expect(atRight.map(({ textContent }) => textContent)).toEqual(["1,200", "n/a"]);
  });
});

describe("a table of the atlas", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container } = await renderTable({ table: { kind: "sites" } }, language);
    expect(container.querySelectorAll('[role="row"]').length).toBeGreaterThan(5);
    expectReadable(container, language);
  });

  it("has a row for each site that the filter leaves, and says so", async () => {
    const all = await renderTable({ table: { kind: "sites" } });
    expect(all.text()).toContain(`${atlas.sites.length} of ${atlas.sites.length} rows`);
    expect(all.get("grid", all.words.table.label).getAttribute("aria-rowcount")).toBe(
      `${atlas.sites.length + 1}`,
    );
  });

  it("opens the site of a row, and marks the row of the site that is open", async () => {
    const table = await renderTable({ table: { kind: "sites" } });
    await settled();
    const last = Number(table.get("grid", table.words.table.label).getAttribute("aria-colcount"));
    const [name] = column(table, 1);
    const id = atlas.sites.find((site) => site.name.en === name)?.id;
    expect(last).toBeGreaterThan(5);
    await press(table, "Enter");
    expect(table.store.getState().panel).toEqual({ kind: "site", id });
    expect(table.container.querySelector('[data-open] [role="gridcell"]')?.textContent).toBe(name);
  });

  it("leads from a measure to its panel, and from an event to what it is about", async () => {
    const measures = await renderTable({ table: { kind: "measures" } });
    await press(measures, "Enter");
    expect(measures.store.getState().panel).toEqual({ kind: "measure", id: atlas.measures[0]?.id });
    const events = await renderTable({ table: { kind: "events" } });
    const [first] = atlas.events;
    await press(events, "Enter");
    const [site] = first?.siteIds ?? [];
    const [measure] = first?.measureIds ?? [];
    expect(events.store.getState().panel).toMatchObject({ id: site ?? measure });
  });

  it("keeps what was typed into it while the filter of the map makes another", async () => {
    const table = await renderTable({ table: { kind: "sites" } });
    await table.type(table.words.table.find, "park", "searchbox");
    const before = column(table, 1).length;
    await settled(() => table.store.setState({ kinds: ["park"] }));
    await settled();
    await settled();
    expect((table.get("searchbox", table.words.table.find) as HTMLInputElement).value).toBe("park");
    expect(column(table, 1).length).toBeLessThan(before);
    expect(column(table, 1).length).toBeGreaterThan(0);
  });

  it("gives way to another, and closes", async () => {
    const { container, press: pressButton, store, words } = await renderTable({ table: { kind: "sites" } });
    const choice = container.querySelector("select") as HTMLSelectElement;
    choice.value = "layer-one";
    await settled(() => choice.dispatchEvent(new Event("change", { bubbles: true })));
    expect(store.getState().table).toEqual({ kind: "own-layer", layer: "layer-one" });
    await pressButton(words.table.close);
    expect(store.getState().table).toBeNull();
  });
});

describe("a table of one's own layer", () => {
  it("has the columns and cells of its file", async () => {
    const table = await rendered();
    expect(column(table, 1)).toEqual(["彌敦道", "窩打老道", "太子道\t西"]);
    expect(column(table, 2)).toEqual(["3600", "1200", ""]);
    expect(table.all("columnheader", /.*/).map(({ textContent }) => textContent)).toEqual(["路", "m"]);
  });

  it("is sorted by a press on a heading: rising, falling, and as it was", async () => {
    const table = await rendered();
    const sort = async () => settled(() => table.get("columnheader", "m").click());
    await sort();
    expect(column(table, 2)).toEqual(["1200", "3600", ""]);
    expect(table.container.querySelectorAll('[aria-sort="ascending"]')).toHaveLength(1);
    await settled(() =>
      (table.container.querySelectorAll('[role="columnheader"]')[1] as HTMLElement).click(),
    );
    expect(column(table, 2)).toEqual(["3600", "1200", ""]);
    await settled(() =>
      (table.container.querySelectorAll('[role="columnheader"]')[1] as HTMLElement).click(),
    );
    expect(column(table, 2)).toEqual(["3600", "1200", ""]);
    expect(table.container.querySelectorAll('[aria-sort="none"]')).toHaveLength(2);
  });

  it("finds what is typed in any cell", async () => {
    const table = await rendered();
    await table.type(table.words.table.find, "道", "searchbox");
    expect(column(table, 1)).toHaveLength(3);
    await table.type(table.words.table.find, "120", "searchbox");
    expect(column(table, 1)).toEqual(["窩打老道"]);
    await table.type(table.words.table.find, "nothing", "searchbox");
    expect(table.text()).toContain(table.words.table.nothing);
  });

  it("says so when its rows cannot be read", async () => {
    const { client } = clientInMemory({ "layer-one": rows });
    const failing = { ...client, order: () => failed("DEADLINE") };
    const { text, words } = await renderInAtlas(<TableStrip />, {
      state: { ownLayers: [layer], table: { kind: "own-layer", layer: "layer-one" } },
      services: { ownLayers: () => Promise.resolve(failing) },
    });
    await settled();
    expect(text()).toContain(words.table.failed("DEADLINE"));
  });

  it("copies the cells that are chosen by key, in the order of the screen", async () => {
    const table = await rendered();
    await press(table, "ArrowDown");
    await press(table, "ArrowRight", { shiftKey: true });
    await press(table, "ArrowDown", { shiftKey: true });
    const copied: string[] = [];
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
    await settled(() => table.container.querySelector('[role="grid"]')?.dispatchEvent(event));
    expect(copied).toEqual(['窩打老道\t1200\r\n"太子道\t西"\t']);
    expect(table.text()).toContain(table.words.table.copied("2"));
  });

  it("names the active cell to whoever does not see it, and lights its feature", async () => {
    const table = await rendered();
    await press(table, "ArrowDown");
    const grid = table.get("grid", table.words.table.label);
    const active = document.getElementById(grid.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toBe("窩打老道");
    expect(table.store.getState().hover).toEqual({ kind: "own", layer: "layer-one", id: 2 });
    await press(table, "Enter");
    expect(table.store.getState().panel).toEqual({
      kind: "workspace",
      feature: { layer: "layer-one", row: 2 },
    });
  });
});
