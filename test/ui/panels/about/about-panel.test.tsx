// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Edition } from "../../../../src/model/changes.ts";
import { languages } from "../../../../src/model/localised.ts";
import { AboutPanel } from "../../../../src/ui/panels/about/about-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

const edition = (day: string): Edition => ({ day, changes: [{ zhHant: "改正。", en: `Corrected ${day}.` }] });
const withEditions = { ...atlas, editions: [edition("2026-03-01"), edition("2026-02-01")] };

describe("the panel about the atlas", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<AboutPanel />, { language });
    expectReadable(container, language);
    expect(get("heading", words.titles.about)).toBeTruthy();
    expect(get("link", words.about.textVersion).getAttribute("href")).toBe(`text.${language}.html`);
  });

  it("lets single keys be switched off and on", async () => {
    const { press, store } = await renderInAtlas(<AboutPanel />);
    await press(/^Use the single keys/, "checkbox");
    expect(store.getState().singleKeys).toBe(false);
    await press(/^Use the single keys/, "checkbox");
    expect(store.getState().singleKeys).toBe(true);
  });

  it("names a key in words where its sign says nothing", async () => {
    const { container, words } = await renderInAtlas(<AboutPanel />);
    const keys = [...container.querySelectorAll("kbd")].map((key) => key.textContent);
    expect(keys).toContain(words.keyHelp.space);
    expect(keys).toContain("Esc");
    expect(keys).not.toContain("Escape");
  });

  it.each(["not-stored", "stored", "new-version"] as const)(
    "says of an offline copy that is %s what it means",
    async (offline) => {
      const { text, words } = await renderInAtlas(<AboutPanel />, { state: { offline } });
      expect(text()).toContain(words.offline.state[offline]);
    },
  );

  it.each([
    ["the last edition of the data alone", false, 1],
    ["every edition of the data in print", true, 2],
  ])("opens %s", async (_what, printed, count) => {
    const { container } = await renderInAtlas(<AboutPanel />, { services: { atlas: withEditions, printed } });
    const opened = container.querySelectorAll("details[open] li");
    expect(opened).toHaveLength(count);
    expect(opened[0]?.textContent).toBe("Corrected 2026-03-01.");
  });

  it("has no list of changes where there are none", async () => {
    const { text, words } = await renderInAtlas(<AboutPanel />, {
      services: { atlas: { ...atlas, editions: [] } },
    });
    expect(text()).not.toContain(words.about.changesTitle);
  });

  it("offers no settings in print", async () => {
    const { all } = await renderInAtlas(<AboutPanel />, { services: { printed: true } });
    expect(all("checkbox")).toEqual([]);
  });
});
