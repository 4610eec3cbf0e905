// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages, textIn } from "../../../../src/model/localised.ts";
import type { Measure } from "../../../../src/model/rows.ts";
import { MeasurePanel } from "../../../../src/ui/panels/measure/measure-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

function first(what: string, holds: (measure: Measure) => boolean): Measure {
  const found = atlas.measures.find(holds);
  if (!found) throw new Error(`no measure ${what}`);
  return found;
}

const withSites = first("names several sites", ({ siteIds }) => siteIds.length > 1);

describe("the panel of a measure", () => {
  // One of each part of the paper, and what they have in common besides.
  it.each(languages)("is readable in %s for a measure of each category", async (language) => {
    const samples = atlas.categories.flatMap(({ id }) => atlas.measuresInCategory(id)[0] ?? []);
    expect(samples.length).toBeGreaterThan(10);
    for (const measure of samples) {
      const { container, unmount, get } = await renderInAtlas(<MeasurePanel measure={measure} />, {
        language,
      });
      expectReadable(container, language);
      expect(get("heading", textIn(measure.name, language))).toBeTruthy();
      unmount();
    }
  });

  it("links every site that the measure names", async () => {
    const { container } = await renderInAtlas(<MeasurePanel measure={withSites} />);
    const linked = [...container.querySelectorAll("[data-site]")].map((row) => row.getAttribute("data-site"));
    expect(linked).toEqual(withSites.siteIds);
  });

  it("leads back to all measures", async () => {
    const { get, words } = await renderInAtlas(<MeasurePanel measure={withSites} />);
    expect(get("link", words.measure.back).getAttribute("href")).toBe("#measures");
  });

  it("says where a measure names no site and has no figure", async () => {
    const bare = first(
      "is without sites and figures",
      ({ id, siteIds }) => siteIds.length === 0 && atlas.figuresOfMeasure(id).length === 0,
    );
    const { text, words } = await renderInAtlas(<MeasurePanel measure={bare} />);
    expect(text()).toContain(words.measure.noSites);
    expect(text()).toContain(words.measure.noFigures);
  });

  it("says until when and where what came of it was looked for in vain", async () => {
    const unanswered = first("was looked for in vain", ({ notFound }) => notFound !== undefined);
    const { text } = await renderInAtlas(<MeasurePanel measure={unanswered} />);
    expect(text()).toContain(unanswered.notFound?.where.en);
  });

  it("warns of a measure with a similar name", async () => {
    const similar = first("is easily mistaken", ({ notToBeConfusedWith }) => Boolean(notToBeConfusedWith));
    const { get } = await renderInAtlas(<MeasurePanel measure={similar} />);
    const other = atlas.measure(similar.notToBeConfusedWith ?? "");
    const caution = get("heading", similar.name.en).ownerDocument.querySelector(".caution a");
    expect(caution?.textContent).toBe(other?.name.en);
  });

  it("lights the sites that the pointer or the focus is on", async () => {
    const { container, store } = await renderInAtlas(<MeasurePanel measure={withSites} />);
    const link = container.querySelector<HTMLElement>("[data-site] a");
    link?.focus();
    expect(store.getState().hover).toMatchObject({ id: withSites.siteIds[0] });
    link?.blur();
    expect(store.getState().hover).toBeNull();
  });
});
