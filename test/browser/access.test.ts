import { accessibilityFaults, expect, openAtlas, test } from "./driver.ts";

const panels = {
  sites: "",
  site: "&site=hsitp-loop",
  measures: "&view=measures",
  measure: "&measure=one-zone-two-parks",
  shelf: "&view=shelf",
  land: "&view=land",
  paper: "&view=paper",
  sources: "&view=sources",
  about: "&view=about",
};

for (const theme of ["light", "dark"] as const) {
  for (const language of ["zh-Hant", "en", "zh-Hans"]) {
    test(`no accessibility fault in any panel (${language}, ${theme})`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      for (const [name, query] of Object.entries(panels)) {
        await openAtlas(page, `#lang=${language}&v=1${query}`);
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
