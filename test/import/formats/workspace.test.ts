import { describe, expect, it } from "vitest";
import { desktopBudget } from "../../../src/import/budget.ts";
import { packWorkspace } from "../../../src/layers/pack-workspace.ts";
import type { LayerRows, OwnLayer } from "../../../src/model/own-layer.ts";
import { summaryOf } from "../../../src/import/layer-builder.ts";
import { rowsEntry, workspaceFile } from "../../../src/model/workspace.ts";
import { documentFileText } from "../../../src/documents/document-file.ts";
import { workspaceKind } from "../../../src/documents/workspace/workspace-kind.ts";
import { drawing } from "../../fixtures/drawing.ts";
import { ownLayer } from "../../fixtures/own-layer.ts";
import { point, square } from "../../layers/layer-rows.ts";
import { zipBytes } from "../fixtures-zip.ts";
import { importFiles, importText } from "../import-text.ts";

const line = drawing("drawing-a");
const look = { colour: "#ff0000", fill: null, fillOpacity: 0.5, width: 3 };
const rows: LayerRows = {
  fields: [
    { name: "__proto__", type: "text" },
    { name: "編號", type: "number" },
    { name: "", type: "empty" },
  ],
  geometries: [point(114.17, 22.3), square([114.1, 22.3], 0.01), null],
  values: [
    ["茶\n<b>", 7.25, null],
    ["constructor", -1, null],
    [null, 1e21, null],
  ],
  looks: [look],
  lookOf: [0, -1, -1],
};
const trees: LayerRows = {
  fields: [{ name: "open", type: "boolean" }],
  geometries: [
    {
      type: "LineString",
      coordinates: [
        [114.1, 22.4, 12],
        [114.2, 22.5, 13],
      ],
    },
  ],
  values: [[true]],
  looks: [],
  lookOf: [-1],
};
const first = layerOf("layer-a", rows, {
  name: "Lots",
  filter: [{ field: "編號", is: "between", from: 0, to: null }],
  style: {
    colour: "#123456",
    width: 4,
    opacity: 0.5,
    usesLooks: false,
    colourBy: {
      kind: "category",
      field: "__proto__",
      classes: [{ value: "茶", colour: "#00ff00" }],
      other: "#8a8a8a",
    },
    labelField: "編號",
  },
});
const second = layerOf("layer-b", trees, { name: "Trees", isVisible: false });
const stored: Readonly<Record<string, LayerRows>> = { "layer-a": rows, "layer-b": trees };

function layerOf(id: string, of: LayerRows, more: Partial<OwnLayer>): OwnLayer {
  return ownLayer(id, { ...summaryOf(of), ...more });
}

async function packed(layers: readonly OwnLayer[]): Promise<Blob> {
  const answer = await packWorkspace({
    document: documentFileText(workspaceKind, { id: "workspace-old", layers, drawings: [line] }),
    layers: layers.map(({ id }) => id),
    rowsOf: async (id) => stored[id] ?? null,
  });
  if (answer.state !== "packed") throw new Error(answer.state);
  return answer.file;
}

/** A saved workspace, byte by byte; what is given takes the place of its parts. */
function archive(parts: { readonly document?: string; readonly rows?: string } = {}) {
  const document = JSON.stringify({
    format: workspaceFile.format,
    version: 1,
    workspace: { id: "workspace-old", layers: [second] },
  });
  return zipBytes([
    { name: workspaceFile.entry, content: parts.document ?? document },
    { name: rowsEntry("layer-b"), content: parts.rows ?? rowsText },
  ]);
}
const head = '{"fields":[{"name":"open","type":"boolean"}],"looks":[]}';
const rowsText = `${head}\n[{"type":"Point","coordinates":[114.1,22.4]},[true],-1]\n`;

describe("a workspace that was saved as one file", () => {
  it("comes back with the rows, the styles, the filters and the order that it had, whatever its file is called", async () => {
    const { report, layers } = await importFiles([{ name: "x.bin", blob: await packed([first, second]) }]);
    expect(report).toMatchObject({ format: "workspace", outcome: "done", featureCount: 4, leftOutCount: 0 });
    expect(report.layers.map(({ kept }) => kept)).toEqual([first, second]);
    expect(layers.map((layer) => layer.rows)).toEqual([rows, trees]);
    expect(layers.map(({ summary }) => summary)).toEqual([summaryOf(rows), summaryOf(trees)]);
    expect(report.workspace).toEqual({ id: "workspace-old", layers: [], drawings: [line] });
  });

  it("holds every list that the document has: one more has to be opened too", async () => {
    const document = workspaceKind.parse({ id: "workspace-a", layers: [] }) ?? {};
    const lists = Object.entries(document).flatMap(([key, value]) => (Array.isArray(value) ? [key] : []));
    expect(lists.toSorted()).toEqual(["drawings", "layers"]);
  });

  it("may hold drawings alone; those that are none are counted", async () => {
    const workspace = { id: "workspace-a", layers: [], drawings: [line, { id: "drawing-b" }, null] };
    const document = JSON.stringify({ format: workspaceFile.format, version: 1, workspace });
    const { report } = await importText("a.zip", archive({ document }));
    expect(report).toMatchObject({ outcome: "partial", featureCount: 0, leftOutCount: 2 });
    expect(report.workspace?.drawings).toEqual([line]);
    expect(report.notes).toEqual([{ kind: "drawings", count: 1 }]);
  });

  it("of version 1 is opened by every version", async () => {
    const { report, layers } = await importText("old.zip", archive());
    expect(report).toMatchObject({ format: "workspace", outcome: "done", featureCount: 1 });
    expect(report.layers[0]?.kept).toEqual(second);
    expect(layers[0]?.rows.values).toEqual([[true]]);
  });

  it("is not written where rows are lost, or where it would be more than an import takes", async () => {
    const lost = await packWorkspace({
      document: "{}",
      layers: ["layer-a", "layer-lost"],
      rowsOf: async (id) => stored[id] ?? null,
    });
    expect(lost).toEqual({ state: "missing", layers: ["layer-lost"] });
    for (const limit of ["layers", "features", "unpackedBytes", "fileBytes"] as const) {
      const packing = {
        document: "{}",
        layers: ["layer-a", "layer-b"],
        rowsOf: async (id: string) => stored[id] ?? null,
      };
      expect(await packWorkspace(packing, { ...desktopBudget, [limit]: 1 })).toEqual({ state: "too-large" });
    }
  });

  it("is opened although its rows are so alike that they pack like an attack", async () => {
    const alike: LayerRows = {
      fields: [{ name: "a", type: "text" }],
      geometries: Array.from({ length: 60_000 }, () => null),
      values: Array.from({ length: 60_000 }, () => ["the same words in every row"]),
      looks: [],
      lookOf: Array.from({ length: 60_000 }, () => -1),
    };
    const layer = layerOf("layer-c", alike, {});
    const answer = await packWorkspace({
      document: documentFileText(workspaceKind, { id: "workspace-old", layers: [layer], drawings: [] }),
      layers: ["layer-c"],
      rowsOf: async () => alike,
    });
    if (answer.state !== "packed") throw new Error(answer.state);
    const { report } = await importFiles([{ name: "a.zip", blob: answer.file }]);
    expect(report).toMatchObject({ outcome: "done", featureCount: 60_000 });
  });
});

describe("a saved workspace that is damaged, too new or hostile", () => {
  const named = (workspace: unknown, more: object = {}): string =>
    JSON.stringify({ format: workspaceFile.format, version: 1, workspace, ...more });
  it.each([
    ["cut", '{"format":', "MALFORMED"],
    ["of something else", '{"format":"other","version":1}', "MALFORMED"],
    ["without a version", named({ id: "workspace-a", layers: [] }, { version: "1" }), "MALFORMED"],
    ["of a newer version", named({ id: "workspace-a", layers: [] }, { version: 2 }), "TOO-NEW"],
    ["without a workspace", named(null), "MALFORMED"],
    ["empty", named({ id: "workspace-a", layers: [] }), "NO-FEATURES"],
    ["nested a hundred thousand times", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "MALFORMED"],
    ["with a layer that is none", named({ id: "workspace-a", layers: [{ id: "layer-b" }] }), "MALFORMED"],
  ])("is refused when its document is %s", async (_, document, code) => {
    const { report, layers } = await importText("a.zip", archive({ document }));
    expect([report.outcome, report.refusal?.code, report.workspace, layers]).toEqual([
      "refused",
      code,
      null,
      [],
    ]);
  });

  it("leaves no mark on objects, whatever its fields are called", async () => {
    const document = named({ id: "workspace-a", layers: [second] }).replace(
      '"id":"workspace-a"',
      '"id":"workspace-a","__proto__":{"own":1}',
    );
    const { report } = await importText("a.zip", archive({ document }));
    expect(report.outcome).toBe("done");
    expect(({} as Record<string, unknown>)["own"]).toBeUndefined();
  });

  it("names rows that are none by their line, and takes the others", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const bad = [
      '{"a":1}',
      "[null]",
      "[null,[true,false]]",
      '[null,[{"a":1}]]',
      deep,
      '[{"type":"Point"},[true]]',
    ];
    const { report } = await importText(
      "a.zip",
      archive({ rows: `${rowsText}${bad.join("\n")}\n[null,[false],7]\n` }),
    );
    expect(report).toMatchObject({ outcome: "partial", featureCount: 2, leftOutCount: 6 });
    expect(report.leftOut.find(({ reason }) => reason === "nested-too-deep")?.places).toEqual([
      { kind: "line", number: 7 },
    ]);
  });

  it("names a layer whose rows are missing or cannot be read, and takes the others", async () => {
    const document = named({ id: "workspace-a", layers: [first, second] });
    const { report } = await importText("a.zip", archive({ document }));
    expect(report).toMatchObject({ outcome: "partial", featureCount: 1 });
    expect(report.notes).toEqual([
      { kind: "refused-files", files: [{ name: "Lots", code: "MALFORMED", subject: rowsEntry("layer-a") }] },
    ]);
    const twice = '{"fields":[{"name":"a","type":"text"},{"name":"a","type":"text"}],"looks":[]}';
    const unread = await importText("a.zip", archive({ rows: twice }));
    expect(unread.report.refusal).toMatchObject({ code: "MALFORMED", where: { kind: "line", number: 1 } });
  });

  it("keeps to the budget of an import", async () => {
    const { report } = await importText("a.zip", archive({ rows: `${rowsText}[null,[true],-1]\n` }), {
      budget: { features: 1 },
    });
    expect(report.refusal?.code).toBe("TOO-MANY-FEATURES");
  });
});
