import { accessibilityFaults, expect, openAtlas, openMap, type Page, panel, test } from "./driver.ts";
import { panels } from "./panels.ts";

/** Every panel meets both themes, in Chinese and in one other language: Simplified has the lines of Traditional. */
for (const [number, languages] of [["zh-Hant"], ["en", "zh-Hans"]].entries()) {
  test(`no accessibility fault in any panel (${languages.join(", ")})`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const [order, [name, { query, here }]] of Object.entries(panels).entries()) {
      const language = languages[order % languages.length] ?? "";
      // Two panels of one language after one another have one theme each.
      const colorScheme = ((order >> 1) + number) % 2 === 0 ? "light" : "dark";
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openAtlas(page, `#lang=${language}&v=1${query}`);
      await expect(page.locator("main").locator(here).first()).toBeVisible();
      expect(await accessibilityFaults(page), `${name}, ${language}, ${colorScheme}`).toEqual([]);
    }
  });
}

test("no accessibility fault with the living map, a citation and the legend open", async ({ page }) => {
  await openMap(page, "#lang=en&v=1");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('main [data-site="ma-liu-shui-88ha"] a').click();
  await expect(panel(page, "site")).toBeVisible();
  await page.locator(".legend summary").click();
  await page.locator('[data-fact="stated"] .chip').click();
  await expect(page.locator(".citation-card:popover-open")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("no accessibility fault in the text version, and its links lead somewhere", async ({ page }) => {
  await page.goto("./text.en.html");
  expect(await looseEnds(page)).toEqual([]);
  await keepOneOfEachKind(page);
  expect(await accessibilityFaults(page)).toEqual([]);
});

/** Of the whole text page: anchors that are there twice, links to none, headings that leave out a level. */
async function looseEnds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const known = new Set(ids);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
    const astray = [...document.querySelectorAll("a[href^='#']")]
      .map((link) => decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""))
      .filter((id) => !known.has(id))
      .map((id) => `leads nowhere: ${id}`);
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const skipped = headings
      .filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
      .map(({ textContent }) => `a level is left out before: ${textContent}`);
    return [...twice, ...astray, ...skipped];
  });
}

/** Axe takes minutes for 1.8 MB of text: the second site is like the first. */
async function keepOneOfEachKind(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kinds = new Set<string | undefined>();
    for (const article of document.querySelectorAll<HTMLElement>("article[data-panel]")) {
      const { panel: kind } = article.dataset;
      if (kinds.has(kind)) article.remove();
      kinds.add(kind);
    }
  });
}
