import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { type Stage, stageAt } from "../../../src/model/choice/stage.ts";
import { RealStyle } from "../built-style.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

describe("the map on the stage", () => {
  it("is a valid style", () => {
    expect(validateStyleMin(real.of({}, { stageText: 30 })).map(String)).toEqual([]);
  });

  it("has no label that the back row cannot read", () => {
    const labels = real
      .of({}, { stageText: 30 })
      .layers.filter((layer) => layer.type === "symbol" && layer.layout?.["text-field"] !== undefined);
    const shown = labels.filter(({ layout }) => (layout as { visibility?: string }).visibility !== "none");
    expect(shown.map(({ id }) => id).toSorted()).toEqual([
      "carried/label",
      "places-1",
      "places-2",
      "region-labels",
      "site-labels",
    ]);
    for (const { layout } of shown) expect(layout).toMatchObject({ "text-size": 30 });
  });

  it("names what the scene is about and nothing else, if it is about anything", () => {
    const named = (stage: Stage): string[] => {
      const style = real.of({ stage }, { stageText: 30 });
      return ["hsitp-loop", "shenzhen-it-zone", "yuen-long-innopark"].filter((id) =>
        real.layersDrawing(id, style, 12.5).includes("site-labels"),
      );
    };
    const on = { ...stageAt("a-tour"), phase: "showing" } as const;
    expect(named({ ...on, subjects: ["hsitp-loop"] })).toEqual(["hsitp-loop"]);
    expect(named(on)).toHaveLength(3);
    expect(named({ ...on, subjects: ["hsitp-loop"], phase: "suspended" })).toHaveLength(3);
  });

  it("draws the very same layers otherwise", () => {
    const ids = (stageText: number | null): string[] => real.of({}, { stageText }).layers.map(({ id }) => id);
    expect(ids(30)).toEqual(ids(null));
  });
});
