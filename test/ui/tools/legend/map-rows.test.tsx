// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { classesOf } from "../../../../src/model/layer-colours.ts";
import type { LegendRow, LegendSign } from "../../../../src/model/legend.ts";
import {
  type ColourBy,
  firstStyle,
  type LayerFilter,
  type LayerRows,
} from "../../../../src/model/own-layer.ts";
import type { Workspace } from "../../../../src/model/workspace.ts";
import { MapRows } from "../../../../src/ui/tools/legend/map-rows.tsx";
import { createHistory, type History, recordChange } from "../../../../src/documents/history.ts";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { clientInMemory } from "../../panels/workspace/workspace-at-work.tsx";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";

const row = (id: string, sign: LegendSign | null, more: Partial<LegendRow> = {}): LegendRow => ({
  id,
  part: "part",
  sign,
  label: { zhHant: id, en: `The ${id}` },
  ...more,
});

describe("the rows that the map reports to the legend", () => {
  it("are not there while the map draws nothing beside the sites", async () => {
    const { container } = await renderInAtlas(<MapRows />);
    expect(container.innerHTML).toBe("");
  });

  it("have a sign as the map draws it, a label and a note", async () => {
    const note = { zhHant: "dashed", en: "dashed" };
    const legend = [
      row("heading", null),
      row("line", { shape: "line", colour: "#123456", width: 2, dashes: [3, 1.5] }, { note }),
      row("area", { shape: "area", colour: "#abcdef", outline: "#fedcba" }),
      row("point", { shape: "point", colour: "#00ff00" }, { label: "other" }),
    ];
    const { container, text, words } = await renderInAtlas(<MapRows />, { state: { legend } });
    expect(container.querySelectorAll("li")).toHaveLength(4);
    expect(container.querySelectorAll("li:first-child svg")).toHaveLength(0);
    const line = container.querySelector("path[stroke-dasharray]");
    expect(["stroke", "stroke-width", "stroke-dasharray"].map((name) => line?.getAttribute(name))).toEqual([
      "#123456",
      "2",
      "6 3",
    ]);
    expect(container.querySelector('path[fill="#abcdef"]')?.getAttribute("stroke")).toBe("#fedcba");
    expect(container.querySelectorAll('circle[fill="#00ff00"]')).toHaveLength(1);
    for (const each of [
      words.legend.others,
      words.legend.other,
      "The heading",
      "The line",
      "dashed",
      "The area",
    ])
      expect(text()).toContain(each);
  });

  it("of a class of colour count what the other conditions of the layer let through", async () => {
    const colourBy: ColourBy = {
      kind: "category",
      field: "use",
      classes: [{ value: "school", colour: "#aa0000" }],
      other: "#888888",
      counts: [2, 1],
    };
    const rows: LayerRows = {
      fields: [
        { name: "use", type: "text" },
        { name: "ha", type: "number" },
      ],
      geometries: [null, null, null],
      values: [
        ["school", 1],
        ["school", 5],
        ["shop", 1],
      ],
      looks: [],
      lookOf: [-1, -1, -1],
    };
    const { client } = clientInMemory({ "layer-a": rows });
    const layer = (filter: LayerFilter) =>
      ownLayer("layer-a", { style: { ...firstStyle(0), colourBy }, filter });
    const legend = classesOf(colourBy).map(({ key, count }) =>
      row(`layer-a/${key}`, null, { ...(count !== null && { count }) }),
    );
    const hidden: LayerFilter = [{ field: "use", is: "not-among", values: ["school"] }];
    const { container, store } = await renderInAtlas(<MapRows />, {
      state: { legend, ownLayers: [layer(hidden)] },
      services: { ownLayers: () => Promise.resolve(client) },
    });
    const counted = () =>
      [...container.querySelectorAll(".legend-note")].map(({ textContent }) => textContent);
    expect(counted()).toEqual(["2", "1"]);
    const small: LayerFilter = [...hidden, { field: "ha", is: "between", from: null, to: 2 }];
    await settled(() => store.setState({ ownLayers: [layer(small)] }));
    await settled();
    expect(counted()).toEqual(["1", "1"]);
    await settled(() => store.setState({ ownLayers: [layer([])] }));
    expect(counted()).toEqual(["2", "1"]);
  });

  it("of a class of colour show and hide it", async () => {
    const colourBy: ColourBy = {
      kind: "category",
      field: "use",
      classes: [{ value: "school", colour: "#aa0000" }],
      other: "#888888",
    };
    const layer = ownLayer("layer-a", { name: "Plots", style: { ...firstStyle(0), colourBy } });
    let history: History<Workspace> = createHistory({ id: "workspace-a", layers: [layer], drawings: [] });
    const desk = {
      change: (change: (workspace: Workspace) => Workspace) => {
        history = recordChange(history, change(history.present), null);
      },
    };
    const [school] = classesOf(colourBy);
    const toggle = { layer: "layer-a", key: school?.key ?? "", isOn: true };
    const legend = [row("layer-a/school", { shape: "point", colour: "#aa0000" }, { toggle })];
    const { press, get } = await renderInAtlas(<MapRows />, {
      state: { legend },
      services: { workspace: () => Promise.resolve(desk as never) },
    });
    expect(get("button", "The layer-a/school").getAttribute("aria-pressed")).toBe("true");
    await press("The layer-a/school");
    await settled();
    expect(history.present.layers[0]?.filter).toEqual([
      { field: "use", is: "not-among", values: ["school"] },
    ]);
    await press("The layer-a/school");
    await settled();
    expect(history.present.layers[0]?.filter).toEqual([]);
  });
});
