// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { isOnMap, isPlaced } from "../../../../src/model/site-location.ts";
import { OffMapPanel } from "../../../../src/ui/panels/off-map/off-map-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

describe("the panel of what is not on the map", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<OffMapPanel />, { language });
    expectReadable(container, language);
    expect(get("heading", words.titles.shelf)).toBeTruthy();
  });

  it("lists every site without a place and every measure without one, and nothing else", async () => {
    const { container } = await renderInAtlas(<OffMapPanel />);
    const listed = (name: string) =>
      [...container.querySelectorAll(`[data-${name}]`)].map((row) => row.getAttribute(`data-${name}`));
    const sites = atlas.sites.filter((site) => !isPlaced(site));
    const measures = atlas.measures.filter((measure) => !isOnMap(atlas, measure));
    expect(sites.length).toBeGreaterThan(0);
    expect(measures.length).toBeGreaterThan(0);
    expect(listed("site")).toEqual(sites.map(({ id }) => id));
    expect(listed("measure")).toEqual(measures.map(({ id }) => id));
  });
});
