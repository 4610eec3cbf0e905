// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { isPlaced } from "../../../../src/model/site-location.ts";
import { SiteList } from "../../../../src/ui/panels/sites/site-list.tsx";
import { parts } from "../../../../src/ui/parts.ts";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas, type Rendered } from "../../render.tsx";

const rowsIn = ({ container }: Rendered): readonly (string | null)[] =>
  [...container.querySelectorAll("[data-site]")].map((row) => row.getAttribute("data-site"));

beforeAll(async () => {
  await parts.sentence.fetch();
});

describe("the list of sites", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const rendered = await renderInAtlas(<SiteList />, { language });
    expectReadable(rendered.container, language);
    expect(new Set(rowsIn(rendered))).toEqual(new Set(atlas.sites.map(({ id }) => id)));
  });

  it("begins with what the paper comes to, each number a way to where it is taken apart", async () => {
    const { all, words } = await renderInAtlas(<SiteList />);
    const ways = all("link").slice(0, 4);
    expect(ways.map((way) => way.getAttribute("href"))).toEqual(["#land", "#sites", "#measures", "#paper"]);
    expect(ways[1]?.textContent).toBe(words.count.sites(atlas.sites.length));
  });

  it("counts what is on the map apart from what is not", async () => {
    const { get, words } = await renderInAtlas(<SiteList />);
    const off = atlas.sites.filter((site) => !isPlaced(site)).length;
    expect(get("link", words.count.offMap(off)).getAttribute("href")).toBe("#shelf");
  });

  it.each(["name", "area", "date"] as const)("is one list by %s when that is chosen", async (sort) => {
    const rendered = await renderInAtlas(<SiteList />);
    const { all, press, store, words } = rendered;
    const groups = all("region").length;
    const before = rowsIn(rendered);
    const label = {
      name: words.siteList.sortName,
      area: words.siteList.sortArea,
      date: words.siteList.sortDate,
    }[sort];
    await press(label, "radio");
    expect(store.getState().sort).toBe(sort);
    expect(groups).toBeGreaterThan(3);
    expect(all("region")).toHaveLength(0);
    expect(rowsIn(rendered)).not.toEqual(before);
  });

  it("shows what the filter lets through, and all again on request", async () => {
    const rendered = await renderInAtlas(<SiteList />, { state: { kinds: ["university"] } });
    const { press, store, text, words } = rendered;
    const universities = atlas.sites.filter(({ kind }) => kind === "university");
    expect(new Set(rowsIn(rendered))).toEqual(new Set(universities.map(({ id }) => id)));
    expect(text()).toContain(words.siteList.filtered(universities.length, atlas.sites.length));
    await press(words.siteList.clearFilter);
    expect(store.getState().kinds).toEqual([]);
    expect(rowsIn(rendered)).toHaveLength(atlas.sites.length);
  });

  it("says that the filter leaves nothing", async () => {
    const rendered = await renderInAtlas(<SiteList />, {
      state: { kinds: ["university"], moreThanHectares: 5_000 },
    });
    expect(rowsIn(rendered)).toEqual([]);
    expect(rendered.text()).toContain(rendered.words.siteList.noneLeft);
  });

  it("marks a hectare that is only drawn, and says so", async () => {
    const { container, words } = await renderInAtlas(<SiteList />);
    const drawn = container.querySelector('[data-from="outline"]');
    expect(drawn?.textContent).toMatch(/^≈ /);
    expect(drawn?.getAttribute("title")).toBe(words.siteList.drawnOnly);
  });

  it("has no controls in print", async () => {
    const { all } = await renderInAtlas(<SiteList />, { services: { printed: true } });
    expect(all("radio")).toEqual([]);
  });

  it("offers its rows as a file", async () => {
    const { press, store, words } = await renderInAtlas(<SiteList />);
    await press(words.takeAway.open);
    expect(store.getState().dialog).toEqual({ kind: "take-away", of: { kind: "sites" } });
  });
});
