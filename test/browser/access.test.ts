import { accessibilityFaults, expect, openAtlas, test } from "./driver.ts";

const panels = {
  sites: "",
  site: "&site=hsitp-loop",
  measures: "&view=measures",
  measure: "&measure=one-zone-two-parks",
  promises: "&view=promises",
  shelf: "&view=shelf",
  land: "&view=land",
  paper: "&view=paper",
  sources: "&view=sources",
  about: "&view=about",
  search: "&q=sha%20tin",
  door: "&view=nearby",
  nearby: "&near=22.38675,114.20322,5&place=city-one-shatin",
};

/** Panels that are fetched, and what stands there when they are. */
const settled = {
  promises: ".promise-entry >> nth=0",
  search: "[role=option] >> nth=0",
  door: ".main-button",
  nearby: ".nearby-sentence",
};

for (const theme of ["light", "dark"] as const) {
  for (const language of ["zh-Hant", "en", "zh-Hans"]) {
    test(`no accessibility fault in any panel (${language}, ${theme})`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      for (const [name, query] of Object.entries(panels)) {
        await openAtlas(page, `#lang=${language}&v=1${query}`);
        if (name in settled) await expect(page.locator(settled[name as keyof typeof settled])).toBeVisible();
        expect(await accessibilityFaults(page), name).toEqual([]);
      }
    });
  }
}

test("no accessibility fault with a citation and the legend open, and in the text version", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openAtlas(page, "#site=ma-liu-shui-88ha&lang=en&v=1");
  await page.locator(".legend summary").click();
  await page.locator('[data-fact="stated"] .chip').click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goto("./text.en.html");
  expect(await accessibilityFaults(page)).toEqual([]);
});
