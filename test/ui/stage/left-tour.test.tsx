// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/localised.ts";
import { LeftTourNotice } from "../../../src/ui/stage/left-tour.tsx";
import { expectReadable } from "../readable.ts";
import { renderInAtlas } from "../render.tsx";

const leftTour = { tour: "the-whole-plan", step: 4 };

describe("the notice of a tour that was left", () => {
  it.each(languages)("names the scene in %s", async (language) => {
    const { container, text } = await renderInAtlas(<LeftTourNotice />, { language, state: { leftTour } });
    expectReadable(container, language);
    expect(text()).toContain("5");
  });

  it("leads back to the scene", async () => {
    const { press, store, words } = await renderInAtlas(<LeftTourNotice />, { state: { leftTour } });
    await press(words.stage.goBack);
    expect(store.getState()).toMatchObject({ stage: { tour: leftTour.tour, step: 4 }, leftTour: null });
  });

  it("goes when it is dismissed", async () => {
    const { press, store, text, words } = await renderInAtlas(<LeftTourNotice />, { state: { leftTour } });
    await press(words.stage.forget);
    expect(store.getState()).toMatchObject({ stage: null, leftTour: null });
    expect(text()).toBe("");
  });
});
