import { expect, openAtlas, openMap, panel, test } from "./driver.ts";

test("] and [ go through the sites in the order of the list, Escape goes back", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  const first = await page.locator("main [data-site]").first().getAttribute("data-site");
  await page.keyboard.press("]");
  await expect(panel(page, "site")).toBeVisible();
  expect(new URL(page.url()).hash).toContain(`site=${first}`);
  await page.keyboard.press("]");
  await page.keyboard.press("[");
  expect(new URL(page.url()).hash).toContain(`site=${first}`);
  await page.keyboard.press("Escape");
  await expect(panel(page, "sites")).toBeVisible();
});

test("single keys can be turned off, and stay off", async ({ page }) => {
  await openAtlas(page, "#view=about&lang=en&v=1");
  await page.getByRole("checkbox", { name: "Use the single keys" }).uncheck();
  await page.reload();
  await page.keyboard.press("]");
  await expect(panel(page, "about")).toBeVisible();
  await page.getByRole("checkbox", { name: "Use the single keys" }).check();
  await page.keyboard.press("]");
  await expect(panel(page, "site")).toBeVisible();
});

test("opening a panel takes the focus to its title", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.locator('main [data-site="cyberport"] a').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main h2")).toBeFocused();
});

test("on the map arrows bring out a crosshair and Enter opens what is under it", async ({ page }) => {
  // A hundred pixels south of the Science Park, which is how far an arrow key goes.
  await openMap(page, "#map=13/22.4186/114.2108&lang=en&v=1");
  await page.locator("#map canvas").focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".crosshair")).toBeVisible();
  await expect(page.locator('main [data-site="science-park"][data-lit]')).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(panel(page, "site").locator("h2")).toHaveText("Hong Kong Science Park");
});

test("a citation opens and closes by keyboard alone, and Escape leaves the panel where it is", async ({
  page,
}) => {
  await openAtlas(page, "#site=ma-liu-shui-88ha&lang=en&v=1");
  await page.locator('[data-fact="stated"] .chip').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".citation-card:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".citation-card:popover-open")).toHaveCount(0);
  await expect(panel(page, "site")).toBeVisible();
});
