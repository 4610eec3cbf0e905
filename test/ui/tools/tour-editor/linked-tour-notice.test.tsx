// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { tourLinkData } from "../../../../src/documents/tour/tour-link.ts";
import { type Language, languages } from "../../../../src/model/localised.ts";
import { LinkedTourNotice } from "../../../../src/ui/tools/tour-editor/linked-tour-notice.tsx";
import { handedOutTour } from "../../../fixtures/tour.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";
import { failed, ownToursWith } from "../../services.ts";

const link = await tourLinkData({ ...handedOutTour, id: "my-walk" });

async function renderNotice(made: string, language: Language = "en", ownTours = () => failed("CHUNK")) {
  const rendered = await renderInAtlas(<LinkedTourNotice />, {
    language,
    state: { made },
    services: { ownTours },
  });
  // Unpacking is the browser's work, and ends when it ends.
  await vi.waitFor(async () => {
    await settled();
    expect(rendered.container.textContent).not.toBe("");
  });
  return rendered;
}

describe("the notice that a link brought a tour", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderNotice(link, language);
    expectReadable(container, language);
    expect(get("button", words.linkedTour.play)).toBeTruthy();
  });

  it("plays it", async () => {
    const { press, store, words } = await renderNotice(link);
    await press(words.linkedTour.play);
    expect(store.getState().stage).toMatchObject({ step: 0, phase: "pending" });
  });

  it("stores it among one's own, and opens them", async () => {
    const own = await ownToursWith();
    const { press, store, words } = await renderInAtlasWith(own);
    await press(words.linkedTour.keep);
    expect(own.list().map(({ document: tour }) => tour.title)).toEqual([handedOutTour.title]);
    expect(store.getState()).toMatchObject({ made: null, panel: { kind: "tours" } });
  });

  it("says why it could not be stored", async () => {
    const { press, store, text, words } = await renderNotice(link);
    await press(words.linkedTour.keep);
    expect(text()).toContain(words.ownTours.failed("CHUNK"));
    expect(store.getState().made).toBe(link);
  });

  it("is dismissed", async () => {
    const { press, store, words } = await renderNotice(link);
    await press(words.linkedTour.dismiss);
    expect(store.getState().made).toBeNull();
  });

  it("says that a link which is no tour cannot be opened", async () => {
    const { all, text, words } = await renderNotice("no-tour");
    expect(text()).toContain(words.linkedTour.refused);
    expect(all("button", words.linkedTour.play)).toEqual([]);
  });
});

function renderInAtlasWith(own: Awaited<ReturnType<typeof ownToursWith>>) {
  return renderNotice(link, "en", () => Promise.resolve(own) as Promise<never>);
}
