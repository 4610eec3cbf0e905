// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LayerRows, OwnLayer } from "../../../../src/model/own-layer.ts";
import { OwnRows } from "../../../../src/ui/panels/search/own-rows.tsx";
import { ownLayer } from "../../../fixtures/own-layer.ts";
import { rowsOf } from "../../../layers/layer-rows.ts";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";
import { clientInMemory } from "../workspace/workspace-at-work.tsx";

const streets: LayerRows = rowsOf(
  ["彌敦道 1", "彌敦道 2", "彌敦道 3", "彌敦道 4", "彌敦道 5", "彌敦道 6", "窩打老道"].map((name) => ({
    geometry: null,
    values: [7, name],
  })),
  ["no", "name"],
);

async function rendered(query: string, layers: readonly OwnLayer[]) {
  const { client } = clientInMemory({ "layer-a": streets, "layer-b": streets });
  const given = Promise.resolve(client);
  const page = await renderInAtlas(<OwnRows query={query} />, {
    state: { ownLayers: layers },
    services: { ownLayers: () => given },
  });
  await settled(() => void vi.advanceTimersByTime(1_000));
  await settled();
  return page;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("a search of one's own layers", () => {
  it("lists the first rows that hold the query, and says how many there are", async () => {
    const { all, text, words, press, store } = await rendered("彌敦", [
      ownLayer("layer-a", { name: "Streets" }),
    ]);
    expect(text()).toContain(words.workspace.found("6", "Streets"));
    expect(all("button", /彌敦道/)).toHaveLength(5);
    await press("彌敦道 2");
    expect(store.getState().panel).toEqual({ kind: "workspace", feature: { layer: "layer-a", row: 2 } });
  });

  it("finds nothing in layers that are hidden, nor in rows that a filter leaves out", async () => {
    const filter = [{ field: "name", is: "containing", text: "窩" }] as const;
    const { container } = await rendered("彌敦", [
      ownLayer("layer-a", { filter }),
      ownLayer("layer-b", { isVisible: false }),
    ]);
    expect(container.innerHTML).toBe("");
  });
});
