import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../../../src/model/atlas.ts";
import { initialState } from "../../../../src/state/store.ts";
import { proposedTitle } from "../../../../src/ui/tools/tour-editor/proposed-title.ts";
import { texts } from "../../../../src/ui/text/texts.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const atlas = indexAtlas(buildReal(await readReal()));
const text = texts.en;
const state = { ...initialState, language: "en" as const };
const label = { zhHant: "第一城", en: "City One" };
const camera = { zoom: 13, lng: 114.2, lat: 22.4, bearing: 0, pitch: 0 };

describe("a scene is called", () => {
  it.each([
    [{}, "All of Hong Kong"],
    [{ camera }, "This area"],
    [{ camera, month: 83 }, "This area · December 2024"],
    [{ panel: { kind: "tours" } as const }, "All of Hong Kong"],
    [{ panel: { kind: "land" } as const }, "Land"],
    [{ panel: { kind: "nearby" } as const, spot: { lng: 114.2, lat: 22.4, place: null } }, "Near me"],
    [{ panel: { kind: "nearby" } as const, spot: { lng: 114.2, lat: 22.4, place: null, label } }, "City One"],
    [{ panel: { kind: "site", id: "cyberport" } as const, month: 83 }, "Cyberport · December 2024"],
  ])("after what is open: %o", (change, title) => {
    expect(proposedTitle({ ...state, ...change }, atlas, text)).toBe(title);
  });
});
