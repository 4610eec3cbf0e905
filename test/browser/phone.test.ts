import { expect, openAtlas, overflowsSideways, panel, test } from "./driver.ts";

const panels = [
  "",
  "&site=ma-liu-shui-88ha",
  "&measure=innohk",
  "&view=measures",
  "&view=shelf",
  "&view=land",
  "&view=paper",
  "&view=sources",
  "&view=about",
];

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the list comes with the map, and the sheet goes up and down by buttons", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    const sheet = page.locator(".sheet");
    const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
    const half = await height();
    await page.getByRole("button", { name: "Raise the panel" }).tap();
    await expect.poll(height).toBeGreaterThan(half + 100);
    await page.getByRole("button", { name: "Lower the panel" }).tap();
    await page.getByRole("button", { name: "Lower the panel" }).tap();
    await expect.poll(height).toBeLessThan(half - 100);
  });

  test("a site opens by touch", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    await page.locator('main [data-site="san-tin-technopole"] a').tap();
    await expect(panel(page, "site")).toBeVisible();
  });
});

for (const language of ["zh-Hant", "en"]) {
  test(`no panel needs sideways scrolling at 320 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of panels) {
      await openAtlas(page, `#lang=${language}&v=1${query}`);
      expect(await overflowsSideways(page), query).toBe(false);
      const wide = await page.locator(".sheet-body").evaluate((body) => body.scrollWidth > body.clientWidth);
      expect(wide, `${query} sticks out of the sheet`).toBe(false);
    }
  });
}
