// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { WorkspaceDesk } from "../../../../src/documents/workspace/workspace-desk.ts";
import { firstStyle, type OwnLayer } from "../../../../src/model/own-layer.ts";
import { LayerRow } from "../../../../src/ui/panels/workspace/layer-row.tsx";
import { renderInAtlas } from "../../render.tsx";

const layer: OwnLayer = {
  id: "layer-one",
  name: "drains",
  fileName: "drains.csv",
  importedAt: "2026-01-02T03:04:05Z",
  style: firstStyle(0),
  filter: [],
  isVisible: true,
  featureCount: 1,
  placelessCount: 0,
  fields: [],
  shapes: ["point"],
  bounds: [114, 22, 114.1, 22.1],
  hasLooks: false,
};
const unused = (): never => {
  throw new Error("the download changes nothing");
};
const desk: WorkspaceDesk = {
  workspace: unused,
  state: unused,
  change: unused,
  canUndo: () => false,
  canRedo: () => false,
  undo: unused,
  redo: unused,
  setRows: unused,
  subscribe: unused,
};

it("a layer of the reader's own can be taken away as a file", async () => {
  const { press, store, words } = await renderInAtlas(
    <LayerRow layer={layer} desk={desk} isFirst isLast onRemove={() => undefined} />,
  );
  await press(words.takeAway.openLayer("drains"));
  expect(store.getState().dialog).toEqual({
    kind: "take-away",
    of: { kind: "own-layer", layer: "layer-one" },
  });
});
