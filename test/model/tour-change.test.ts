import { describe, expect, it } from "vitest";
import { blankScene, emptyTour } from "../../src/model/own-tour.ts";
import { withoutScene, withScene, withSceneChanged, withSceneMoved } from "../../src/model/tour-change.ts";
import type { Tour } from "../../src/model/tour.ts";

const scenes = ["a", "b", "c"].map((id) => ({ ...blankScene(id), id }));
const tour: Tour = { ...emptyTour("Tour"), scenes };
const ids = (changed: Tour): string => changed.scenes.map(({ id }) => id).join("");
const another = { ...blankScene("x"), id: "x" };

describe("the scenes of a tour", () => {
  it("get another one behind the one that is named, or before all", () => {
    expect(ids(withScene(tour, another, "b"))).toBe("abxc");
    expect(ids(withScene(tour, another, "c"))).toBe("abcx");
    expect(ids(withScene(tour, another, null))).toBe("xabc");
  });

  it("lose one, but never the last", () => {
    expect(ids(withoutScene(tour, "b"))).toBe("ac");
    expect(ids(withoutScene(withoutScene(withoutScene(tour, "a"), "b"), "c"))).toBe("c");
  });

  it("change places, and stay at the ends", () => {
    expect(ids(withSceneMoved(tour, "a", 1))).toBe("bac");
    expect(ids(withSceneMoved(tour, "c", -1))).toBe("acb");
    expect(withSceneMoved(tour, "a", -1)).toBe(tour);
    expect(withSceneMoved(tour, "c", 1)).toBe(tour);
    expect(withSceneMoved(tour, "none", 1)).toBe(tour);
  });

  it("change one by one", () => {
    const changed = withSceneChanged(tour, "b", (scene) => ({ ...scene, caption: "new" }));
    expect(changed.scenes.map(({ caption }) => caption)).toEqual(["", "new", ""]);
    expect(changed.scenes[0]).toBe(tour.scenes[0]);
  });
});
