import { describe, expect, it } from "vitest";
import { hongKong } from "../../../src/model/mercator.ts";
import type { Scene } from "../../../src/model/tour.ts";
import { initialState } from "../../../src/state/store.ts";
import { boundsOfScene } from "../../../src/ui/stage/scene-bounds.ts";
import { atlasOf, site } from "../../fixtures/rows.ts";
import { known } from "../../link/known-ids.ts";

const atlas = atlasOf([
  site("hku-campus", { bounds: [114.13, 22.28, 114.14, 22.29] }),
  site("san-tin-technopole", { bounds: [114.05, 22.49, 114.08, 22.51] }),
]);
const boundsOf = (change: Partial<Scene>) =>
  boundsOfScene(
    { id: "one", title: "T", caption: "C", notes: "", seconds: 30, view: "", ...change },
    { state: initialState, atlas, known, width: 800, height: 400 },
  );

describe("the extent of a scene", () => {
  it("is its frame, the extent of its sites, or of its one site", () => {
    expect(boundsOf({ frame: [114, 22.2, 114.1, 22.3] })).toEqual([114, 22.2, 114.1, 22.3]);
    expect(boundsOf({ sites: ["hku-campus", "san-tin-technopole"] })).toEqual([114.05, 22.28, 114.14, 22.51]);
    expect(boundsOf({ view: "site=hku-campus" })).toEqual([114.13, 22.28, 114.14, 22.29]);
  });

  it("is what its camera shows in this window, or its whole circle", () => {
    const [west = 0, , east = 0] = boundsOf({ view: "map=12/22.3/114.1" }) ?? [];
    expect((west + east) / 2).toBeCloseTo(114.1, 6);
    expect(east - west).toBeCloseTo((800 / (512 * 2 ** 12)) * 360, 6);
    const [left = 0, low = 0, right = 0, high = 0] = boundsOf({ view: "near=22.3,114.1,2" }) ?? [];
    expect([left < 114.1, right > 114.1]).toEqual([true, true]);
    expect((high - low) * 111).toBeCloseTo(4, 1);
  });

  it("is null for a slide of text", () => {
    expect(boundsOf({ slide: true, frame: hongKong as Scene["frame"] })).toBeNull();
  });
});
