// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { PaperPanel } from "../../../../src/ui/panels/paper/paper-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

const paperRows = [...atlas.figures, ...atlas.events].flatMap(({ paperRow }) => paperRow ?? []);

describe("the panel of the paper", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<PaperPanel />, { language });
    expectReadable(container, language);
    expect(get("heading", words.titles.paper)).toBeTruthy();
  });

  it("has every number and date once, in the order of the paper", async () => {
    const { container } = await renderInAtlas(<PaperPanel />);
    const shown = [...container.querySelectorAll("[data-paper-row]")].map((row) =>
      Number(row.getAttribute("data-paper-row")),
    );
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.toSorted((a, b) => a - b)).toEqual(paperRows.toSorted((a, b) => a - b));
  });

  it.each(["para-8", "annex-2"])(
    "shows %s first where it is asked for, with a way to all of it",
    async (section) => {
      const { container, get, words } = await renderInAtlas(<PaperPanel section={section} />);
      const asked = container.querySelector(`[data-section="${section}"]`);
      expect(asked?.querySelectorAll("[data-measure], [data-paper-row]").length).toBeGreaterThan(0);
      expect(container.firstElementChild).toBe(asked);
      expect(get("link", words.titles.paper).getAttribute("href")).toBe("#paper");
      expect(container.querySelectorAll("[data-paper-row]")).toHaveLength(paperRows.length);
    },
  );

  it("stays readable where a paragraph is asked for that has neither number nor measure", async () => {
    const { container } = await renderInAtlas(<PaperPanel section="para-1" />);
    expectReadable(container, "en");
    expect(container.querySelector('[data-section="para-1"]')).toBeTruthy();
  });
});
