// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { siteKinds } from "../../../../src/model/kinds.ts";
import { languages } from "../../../../src/model/localised.ts";
import { Legend } from "../../../../src/ui/tools/legend/legend.tsx";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";

describe("the legend", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<Legend />, { language });
    expectReadable(container, language);
    expect(get("complementary", words.legend.title)).toBeTruthy();
  });

  it("has a row for each kind on the map, which is a filter too", async () => {
    const { get, press, store, words } = await renderInAtlas(<Legend />);
    for (const kind of siteKinds)
      expect(get("button", new RegExp(`^${words.kind[kind]} \\d+$`))).toBeTruthy();
    const parks = new RegExp(`^${words.kind.park} `);
    await press(parks);
    expect(store.getState().kinds).toEqual(["park"]);
    expect(get("button", parks).getAttribute("aria-pressed")).toBe("true");
    await press(parks);
    expect(store.getState().kinds).toEqual([]);
  });

  it("begins with the layers that can be turned on, so that they are seen without scrolling", async () => {
    const { all, press, store, words } = await renderInAtlas(<Legend />);
    const titles = all("heading").map((title) => title.textContent);
    expect(titles.slice(0, 2)).toEqual([words.layers.title, words.legend.kinds]);
    await press(words.layers.name["planned-rail"]);
    expect(store.getState().layers).toEqual(["planned-rail"]);
  });

  it("leads to the reader's own layers, but not in a frame of another page, which keeps nothing", async () => {
    const { get, unmount, words } = await renderInAtlas(<Legend />);
    expect(get("link", words.titles.workspace).getAttribute("href")).toBe("#workspace");
    unmount();
    const embed = await renderInAtlas(<Legend />, { services: { isEmbed: true } });
    expect(embed.all("link", words.titles.workspace)).toEqual([]);
  });

  it("filters by status, and shows all again", async () => {
    const { all, press, store, words } = await renderInAtlas(<Legend />);
    await press(new RegExp(`^${words.status.open} `));
    expect(store.getState().statuses).toEqual(["open"]);
    await press(words.legend.all);
    expect(store.getState().statuses).toEqual([]);
    expect(all("button", words.legend.all)).toEqual([]);
  });

  it("leaves out a status that nothing has at the time that is shown", async () => {
    const statusesAt = async (month: number | null): Promise<readonly string[]> => {
      const { all, unmount, words } = await renderInAtlas(<Legend />, { state: { month } });
      const found = Object.values(words.status).filter(
        (name) => all("button", new RegExp(`^${name} \\d`)).length > 0,
      );
      unmount();
      return found;
    };
    expect(await statusesAt(0)).not.toEqual(await statusesAt(null));
  });
});
