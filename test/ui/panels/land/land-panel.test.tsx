// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { LandPanel } from "../../../../src/ui/panels/land/land-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";

describe("the land ledger", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<LandPanel />, { language });
    expectReadable(container, language);
    expect(get("heading", words.titles.land)).toBeTruthy();
  });

  it("draws a square for each area, which leads to its site and says how large it is", async () => {
    const { container, words } = await renderInAtlas(<LandPanel />);
    const squares = [...container.querySelectorAll("svg a")];
    expect(squares.length).toBeGreaterThan(5);
    for (const square of squares) {
      expect(square.getAttribute("href")).toMatch(/^#(site\/[\w-]+|land)$/);
      expect(square.getAttribute("aria-label")).toMatch(new RegExp(`\\d ${words.unit.hectares}`));
    }
  });

  it("lists every part of the ledger under its title", async () => {
    const { get, words } = await renderInAtlas(<LandPanel />);
    const { counted, containers, outside, floor, later, reference } = words.land;
    for (const title of [counted, containers, outside, floor, later, reference])
      expect(get("heading", title).closest("section")?.querySelectorAll("li").length).toBeGreaterThan(0);
  });

  it("adds up the sites that the reader ticks, and forgets them", async () => {
    const { all, container, press, words } = await renderInAtlas(<LandPanel />);
    const ticked = (): number => all("checkbox").filter((box) => (box as HTMLInputElement).checked).length;
    const total = (): string | null | undefined =>
      container.querySelector(".add-up")?.previousElementSibling?.textContent;
    const before = total();
    await press(/^Science Park|^HK Science Park|^Hong Kong Science Park/, "checkbox");
    expect(ticked()).toBe(1);
    expect(total()).not.toBe(before);
    await press(words.land.addUp.clear);
    expect(ticked()).toBe(0);
    expect(total()).toBe(before);
  });

  it("takes the sites that the filter lets through", async () => {
    const { all, press, words } = await renderInAtlas(<LandPanel />, { state: { kinds: ["university"] } });
    await press(words.land.addUp.filtered);
    const ticked = all("checkbox").filter((box) => (box as HTMLInputElement).checked);
    expect(ticked.length).toBeGreaterThan(0);
    expect(ticked.length).toBeLessThan(all("checkbox").length);
  });

  it("has no boxes to tick in print", async () => {
    const { all } = await renderInAtlas(<LandPanel />, { services: { printed: true } });
    expect(all("checkbox")).toEqual([]);
  });
});
