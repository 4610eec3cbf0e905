import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/model/tour.ts";
import { sceneShown } from "../../src/state/scene-state.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { initialState } from "../../src/state/store.ts";
import { known } from "../link/known-ids.ts";

const scene = (change: Partial<Scene>): Scene => ({
  id: "one",
  title: "Titel",
  caption: "Satz",
  notes: "",
  seconds: 30,
  view: "#site=hku-campus&lang=zh-Hant&v=1",
  ...change,
});
const stage = stageAt("tour", 2);
const shown = (change: Partial<Scene>) =>
  sceneShown({ ...initialState, language: "en", stage }, scene(change), known);

describe("a scene shown", () => {
  it("is its view, in the language of the reader, with the tour beside it", () => {
    const state = shown({});
    expect(state.panel).toEqual({ kind: "site", id: "hku-campus" });
    expect(state.language).toBe("en");
    expect(state.stage).toBe(stage);
  });

  it("looks at its frame, whatever its view says", () => {
    const frame: Scene["frame"] = [114, 22.2, 114.1, 22.3];
    expect(shown({ frame, view: "#map=12/22.3/114.1&v=1" }).focus).toMatchObject({
      kind: "bounds",
      bounds: frame,
    });
  });

  it("looks at its sites together, unless its view has a camera", () => {
    const sites = ["hku-campus", "san-tin-technopole"];
    expect(shown({ sites }).focus).toMatchObject({ kind: "sites", ids: sites });
    expect(shown({ sites, view: "#map=12/22.3/114.1&v=1" }).focus).toMatchObject({ kind: "camera" });
  });

  it("looks where its view looks when nothing else is said", () => {
    expect(shown({}).focus).toMatchObject({ kind: "site", id: "hku-campus" });
  });
});
