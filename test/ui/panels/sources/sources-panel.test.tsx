// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { SourcesPanel } from "../../../../src/ui/panels/sources/sources-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

/** What a source calls itself is in its own language. */
const titles = new Set(atlas.sources.map(({ title }) => title));

describe("the panel of sources", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<SourcesPanel />, { language });
    expectReadable(container, language, (text) => titles.has(text));
    expect(get("heading", words.titles.sources)).toBeTruthy();
  });

  it("has a row for the quality of every site", async () => {
    const { container } = await renderInAtlas(<SourcesPanel />);
    const sites = [...container.querySelectorAll("tr[data-site]")].map((row) =>
      row.getAttribute("data-site"),
    );
    expect(sites).toEqual(atlas.sites.map(({ id }) => id));
  });

  it("lists every source once, with its address or word that there is none", async () => {
    const { container, words } = await renderInAtlas(<SourcesPanel />);
    expect(container.querySelectorAll(".source-row")).toHaveLength(atlas.sources.length);
    for (const { id, url } of atlas.sources) {
      const row = container.querySelector(`[id="source-${id}"]`);
      if (url) expect(row?.querySelector("a")?.getAttribute("href")).toBe(url);
      else expect(row?.textContent).toContain(words.sources.noAddress);
    }
  });

  it.each(languages)("says in %s which titles are our description, and of no other", async (language) => {
    const { container, words } = await renderInAtlas(<SourcesPanel />, { language });
    const marked = [...container.querySelectorAll(".source-row")]
      .filter((row) => row.textContent?.includes(words.cite.titleDescribed))
      .map(({ id }) => id.replace("source-", ""));
    const described = atlas.sources.filter(({ titleDescribed }) => titleDescribed).map(({ id }) => id);
    expect(described.length).toBeGreaterThan(50);
    expect(marked.toSorted()).toEqual(described.toSorted());
  });

  it("counts how often a source is cited", async () => {
    const rows = [...atlas.sites, ...atlas.measures, ...atlas.figures, ...atlas.events];
    const count = rows.flatMap(({ cite }) => cite).filter(({ source }) => source === "paper-2021").length;
    const { container, words } = await renderInAtlas(<SourcesPanel />);
    expect(container.querySelector('[id="source-paper-2021"]')?.textContent).toContain(
      words.sources.cited(count),
    );
  });
});
