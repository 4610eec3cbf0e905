// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { initialState } from "../../../../src/state/store.ts";
import { MeasuresPanel } from "../../../../src/ui/panels/measures/measures-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas, type Rendered } from "../../render.tsx";

const panel = { kind: "measures" } as const;
const whole = initialState.measureFilter;
const shownMeasures = ({ container }: Rendered): readonly Element[] => [
  ...container.querySelectorAll("[data-measure]"),
];

describe("the panel of all measures", () => {
  it.each(languages)("is readable in %s, with every part opened", async (language) => {
    const rendered = await renderInAtlas(<MeasuresPanel />, { language, state: { panel } });
    const { press, container, words } = rendered;
    for (const title of [words.amounts.title, words.bySite.title, words.repeatedStatements.title])
      await press(new RegExp(`^${title}`), "summary");
    expectReadable(container, language);
    expect(container.querySelectorAll(".disclosure[open]")).toHaveLength(3);
    expect(shownMeasures(rendered)).toHaveLength(atlas.measures.length);
  });

  it("finds measures by what is typed", async () => {
    const rendered = await renderInAtlas(<MeasuresPanel />, { state: { panel } });
    const { type, store, text, words } = rendered;
    await type(words.measures.searchLabel, "Cyberport", "searchbox");
    const found = shownMeasures(rendered).length;
    expect(store.getState().query).toBe("Cyberport");
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(atlas.measures.length);
    expect(text()).toContain(words.measures.found(found, atlas.measures.length));
  });

  it("narrows them by category, money, year and site", async () => {
    const rendered = await renderInAtlas(<MeasuresPanel />, { state: { panel } });
    const { get, press, type, store, words } = rendered;
    await press(new RegExp(`^${words.measureFilter.category}`), "summary");
    await press(new RegExp(`^${atlas.categories[0]?.name.en}`), "checkbox");
    expect(store.getState().measureFilter.categories).toEqual([atlas.categories[0]?.id]);
    await press(words.measureFilter.showAll);
    await type(words.measureFilter.site, "cyberport", "combobox");
    expect(store.getState().measureFilter.site).toBe("cyberport");
    expect(shownMeasures(rendered)).toHaveLength(atlas.measuresOfSite("cyberport").length);
    await type(words.measureFilter.site, "", "combobox");
    const valueOf = (name: string): string =>
      (get("combobox", name) as HTMLSelectElement).options[1]?.value ?? "";
    const year = valueOf(words.measureFilter.year);
    await type(words.measureFilter.year, year, "combobox");
    expect(store.getState().measureFilter.year).toBe(Number(year));
    await type(words.measureFilter.year, "", "combobox");
    const money = valueOf(words.measureFilter.money);
    await type(words.measureFilter.money, money, "combobox");
    expect(money).not.toBe("");
    expect(store.getState().measureFilter.money).toBe(money);
  });

  it("shows all again, and leads the focus to its title", async () => {
    const rendered = await renderInAtlas(<MeasuresPanel />, { state: { panel, query: "Cyberport" } });
    await rendered.press(rendered.words.measureFilter.showAll);
    expect(shownMeasures(rendered)).toHaveLength(atlas.measures.length);
    expect(document.activeElement).toBe(rendered.get("heading", rendered.words.titles.measures));
  });

  it("says which clause took the last measures, and leaves it out on request", async () => {
    const rendered = await renderInAtlas(<MeasuresPanel />, {
      state: { panel, query: "xyzzy", measureFilter: { ...whole, site: "cyberport" } },
    });
    const { all, container, press, store, text, words } = rendered;
    expect(shownMeasures(rendered)).toHaveLength(0);
    expect(text()).toContain(words.measureFilter.none);
    // The words alone find nothing: only without them there is something again.
    expect(container.querySelectorAll(".active-clauses li")).toHaveLength(2);
    const [drop] = all("button", /xyzzy/);
    await press(drop?.textContent ?? "");
    expect(store.getState().query).toBe("");
    expect(shownMeasures(rendered)).toHaveLength(atlas.measuresOfSite("cyberport").length);
  });

  it("says of words that nothing has that there is nothing", async () => {
    const { text, words } = await renderInAtlas(<MeasuresPanel />, { state: { panel, query: "xyzzy" } });
    expect(text()).toContain(words.measures.nothing);
  });

  it("goes through the amounts of the picture by key, and tells the chosen one", async () => {
    const { container, key, get, press, text, words } = await renderInAtlas(<MeasuresPanel />, {
      state: { panel },
    });
    await press(new RegExp(`^${words.amounts.title}`), "summary");
    expect(text()).toContain(words.amounts.hint);
    const list = get("listbox", words.amounts.list);
    await key("ArrowRight", list);
    const chosen = (): string | null | undefined =>
      container.querySelector('[role="option"][aria-selected="true"]')?.getAttribute("aria-label");
    const first = chosen();
    expect(first).toBeTruthy();
    await key("End", list);
    expect(chosen()).not.toBe(first);
    await key("Home", list);
    expect(chosen()).toBe(first);
    await key("ArrowLeft", list);
    expect(chosen()).toBe(first);
    const told = container.querySelector(".amount-details strong")?.textContent ?? "?";
    expect(first?.startsWith(told)).toBe(true);
  });

  it("shows only the measures of a site from the list by site", async () => {
    const { press, store, words } = await renderInAtlas(<MeasuresPanel />, { state: { panel } });
    await press(new RegExp(`^${words.bySite.title}`), "summary");
    await press(words.bySite.only(atlas.site("cyberport")?.short.en ?? ""));
    expect(store.getState().measureFilter.site).toBe("cyberport");
  });

  it("offers what the filter leaves as a file, unless that is nothing", async () => {
    const { press, store, words } = await renderInAtlas(<MeasuresPanel />, { state: { panel } });
    await press(words.takeAway.open);
    expect(store.getState().dialog).toEqual({ kind: "take-away", of: { kind: "measures" } });
    const none = await renderInAtlas(<MeasuresPanel />, { state: { panel, query: "xyzzy" } });
    expect(none.get("button", words.takeAway.open).matches(":disabled")).toBe(true);
  });

  it("stands open and without fields in print", async () => {
    const { all, container } = await renderInAtlas(<MeasuresPanel />, { services: { printed: true } });
    expect(all("combobox")).toEqual([]);
    expect(all("searchbox")).toEqual([]);
    expect(container.querySelectorAll("details:not([open])")).toHaveLength(0);
  });
});
